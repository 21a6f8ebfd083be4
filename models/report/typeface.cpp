// models/report/typeface.cpp
#include "report/typeface.h"
#include <QFontDatabase>
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

QStringList Typeface::families()
{
    QStringList all{QStringLiteral("Noto Sans")};
    // Scripts of today first, so that a letter two of them share is taken from the living one.
    for (const char *script :
         {"Hebrew", "Arabic", "Symbols", "Symbols2", "Math", "CJK SC", "CJK JP", "CJK KR"})
        all << QStringLiteral("Noto Sans ") + QLatin1String(script);
    for (const QString &family : QFontDatabase::families())
        if (family.startsWith(QLatin1String("Noto Sans ")) && !family.contains(QLatin1String("Display"))
            && !family.contains(QLatin1String("Mono")) && !all.contains(family))
            all << family;
    return all;
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
        Style style;
        double points;
        bool strong;
    };
    static constexpr Measure measures[] = {
        {Style::Title, 26, true},      {Style::Subtitle, 12, false}, {Style::Heading, 18, true},
        {Style::Subheading, 11, true}, {Style::Reference, 9, true},  {Style::Below, 8.5, false},
        {Style::Label, 9, true},       {Style::Mark, 9, true},       {Style::Body, 9.5, false},
        {Style::Strong, 9.5, true},    {Style::Quiet, 9.5, false},   {Style::Cell, 9, false},
        {Style::CellStrong, 9, true},  {Style::CellQuiet, 9, false}, {Style::ColumnTitle, 8, true},
        {Style::Frame, 8, false},
    };
    const QStringList all = families();
    for (const Measure &measure : measures)
        fonts_.emplace(measure.style, face(all, measure.points, measure.strong));
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
