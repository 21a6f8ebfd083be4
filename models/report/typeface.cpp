// models/report/typeface.cpp
#include "report/typeface.h"
#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>

namespace report {
static double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

static QColor legible(QColor colour)
{
    if (!colour.isValid())
        return {0x24, 0x57, 0xC5};
    while (1.05 / (luminance(colour) + 0.05) < 4.5)
        colour = colour.darker(110);
    return colour;
}

static const char *familyOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Hebrew:
        return "Noto Sans Hebrew";
    case QChar::Script_Arabic:
        return "Noto Sans Arabic";
    case QChar::Script_Syriac:
        return "Noto Sans Syriac";
    case QChar::Script_Thaana:
        return "Noto Sans Thaana";
    case QChar::Script_Armenian:
        return "Noto Sans Armenian";
    case QChar::Script_Georgian:
        return "Noto Sans Georgian";
    case QChar::Script_Ethiopic:
        return "Noto Sans Ethiopic";
    case QChar::Script_Devanagari:
        return "Noto Sans Devanagari";
    case QChar::Script_Bengali:
        return "Noto Sans Bengali";
    case QChar::Script_Gurmukhi:
        return "Noto Sans Gurmukhi";
    case QChar::Script_Gujarati:
        return "Noto Sans Gujarati";
    case QChar::Script_Oriya:
        return "Noto Sans Oriya";
    case QChar::Script_Tamil:
        return "Noto Sans Tamil";
    case QChar::Script_Telugu:
        return "Noto Sans Telugu";
    case QChar::Script_Kannada:
        return "Noto Sans Kannada";
    case QChar::Script_Malayalam:
        return "Noto Sans Malayalam";
    case QChar::Script_Sinhala:
        return "Noto Sans Sinhala";
    case QChar::Script_Thai:
        return "Noto Sans Thai";
    case QChar::Script_Lao:
        return "Noto Sans Lao";
    case QChar::Script_Khmer:
        return "Noto Sans Khmer";
    case QChar::Script_Myanmar:
        return "Noto Sans Myanmar";
    case QChar::Script_Tibetan:
        return "Noto Serif Tibetan";
    case QChar::Script_Mongolian:
        return "Noto Sans Mongolian";
    case QChar::Script_Cherokee:
        return "Noto Sans Cherokee";
    case QChar::Script_Han:
        return "Noto Sans CJK SC";
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return "Noto Sans CJK JP";
    case QChar::Script_Hangul:
        return "Noto Sans CJK KR";
    default:
        return nullptr;
    }
}

QStringList Typeface::familiesFor(const QString &text)
{
    static const QStringList latin{QStringLiteral("Noto Sans")};
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x250; }))
        return latin;
    QStringList families = latin;
    QChar::Script last = QChar::Script_Latin;
    bool symbols = false;
    for (const uint c : text.toUcs4()) {
        symbols = symbols || (c >= 0x2000 && QChar::script(c) == QChar::Script_Common);
        const QChar::Script script = QChar::script(c);
        if (script == last)
            continue;
        last = script;
        const char *family = familyOf(script);
        if (family && !families.contains(QLatin1String(family)))
            families << QLatin1String(family);
    }
    if (symbols)
        families << QStringLiteral("Noto Sans Symbols") << QStringLiteral("Noto Sans Symbols2")
                 << QStringLiteral("Noto Sans Math");
    return families;
}

QFont Typeface::fontFor(Style style, const QString &text) const
{
    QFont font = fonts_.at(style);
    const QStringList families = familiesFor(text);
    if (families.size() > 1)
        font.setFamilies(families);
    return font;
}

double Typeface::widthOf(const QString &text, Style style) const
{
    const auto key = std::pair(int(style), text);
    if (const auto known = widths_.constFind(key); known != widths_.constEnd())
        return *known;
    const double width = QFontMetricsF(fontFor(style, text), device_).horizontalAdvance(text);
    widths_.insert(key, width);
    return width;
}

/// The pieces of one word: line ends come after hyphens and slashes and between Chinese characters.
static double widestIn(const QString &word, Style style, const Typeface &face)
{
    if (std::ranges::all_of(word, [](QChar c) { return c.isLetter() && c.unicode() < 0x2E80; }))
        return face.widthOf(word, style);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    double widest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        widest = std::max(widest, face.widthOf(word.mid(from, to - from), style));
        from = to;
    }
    return widest;
}

double Typeface::widestPiece(const QString &text, Style style) const
{
    double widest = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !(text[to].isSpace() && text[to] != QChar::Nbsp))
            ++to;
        if (to > from)
            widest = std::max(widest, widestIn(text.mid(from, to - from), style, *this));
        from = to + 1;
    }
    return widest;
}

static QFont face(const QStringList &families, double points, bool strong)
{
    QFont font(families);
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Ligatures come out of text extraction as single characters; any letter spacing switches them off.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    return font;
}

Typeface::Typeface(const QPaintDevice *device, QColor accent)
    : device_(device)
    , accent_(legible(accent))
{
    struct Measure {
        double points;
        Style style;
        bool strong;
    };
    static constexpr Measure measures[] = {
        {26, Style::Title, true},       {12, Style::Subtitle, false},   {18, Style::Heading, true},
        {11, Style::Subheading, true},  {9, Style::Reference, true},    {8, Style::Below, false},
        {9, Style::Label, true},        {9, Style::Mark, true},         {9, Style::Body, false},
        {9, Style::Strong, true},       {9, Style::Quiet, false},       {8.5, Style::Cell, false},
        {8.5, Style::CellStrong, true}, {8.5, Style::CellQuiet, false}, {8, Style::ColumnTitle, true},
        {8, Style::Frame, false},
    };
    for (const Measure &measure : measures)
        fonts_.emplace(measure.style, face(familiesFor({}), measure.points, measure.strong));
}

QColor Typeface::colour(Style style) const
{
    switch (style) {
    case Style::Reference:
    case Style::Mark:
        return accent_;
    case Style::Subtitle:
    case Style::Below:
    case Style::Quiet:
    case Style::CellQuiet:
    case Style::ColumnTitle:
    case Style::Frame:
        return ink::quiet;
    default:
        return ink::text;
    }
}
} // namespace report
