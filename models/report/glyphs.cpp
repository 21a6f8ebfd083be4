// models/report/glyphs.cpp
#include "report/glyphs.h"
#include "report/typeface.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>
#include <map>

namespace report {
static bool showsNothing(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

/// Whether some installed font has it; asked of the same few characters again and again.
static bool hasLetter(char32_t c)
{
    thread_local QHash<char32_t, bool> known;
    if (const auto at = known.constFind(c); at != known.constEnd())
        return *at;
    const QString letter = QString::fromUcs4(&c, 1);
    QTextLayout layout(letter, QFont(Typeface::familiesFor(letter)));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const bool has = std::ranges::all_of(layout.glyphRuns(), [](const QGlyphRun &run) {
        return std::ranges::all_of(run.glyphIndexes(), [](quint32 glyph) { return glyph != 0; });
    });
    known.insert(c, has);
    return has;
}

/// A picture is no letter: where no font has it, its number stands for it.
static bool isPictureWithoutFont(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return c > 0x2190 && (category == QChar::Symbol_Other || category == QChar::Symbol_Modifier)
        && !hasLetter(c);
}

/// Letters, digits and signs of Latin; nearly every text has nothing else.
static bool isPlain(QChar c)
{
    return (c >= u' ' && c <= u'~') || (c >= u'\u00A0' && c <= u'\u024F') || c == u'\n';
}

QString printable(const QString &text)
{
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString out;
    out.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (c == U'\r' && i + 1 < points.size() && points[i + 1] == U'\n')
            continue;
        if (c == U'\r' || c == U'\n' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029)
            out += u'\n';
        else if (c == U'\t')
            out += u' ';
        else if (showsNothing(c))
            out += QChar(QChar::ReplacementCharacter);
        else if (isPictureWithoutFont(c))
            out += QStringLiteral("[U+%1]").arg(QString::number(uint(c), 16).toUpper());
        else
            out += QChar::fromUcs4(c);
    }
    return out;
}

QString isolated(const QString &text)
{
    static constexpr char16_t first = 0x2068, pop = 0x2069;
    const bool turns = std::ranges::any_of(text.toUcs4(), [](uint c) {
        const QChar::Direction d = QChar::direction(c);
        return d == QChar::DirR || d == QChar::DirAL || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2068);
    });
    return turns ? QChar(first) + text + QChar(pop) : text;
}

namespace {
class Letters {
public:
    QSet<char32_t> used;

    void add(const QString &text)
    {
        for (const uint c : printable(text).toUcs4())
            used.insert(c);
    }
    void add(const Texts &texts)
    {
        for (const Text &text : texts)
            add(text.words);
    }
    void add(const Table &table)
    {
        for (const Column &column : table.columns)
            add(column.title);
        for (const auto &row : table.rows)
            for (const Texts &cell : row)
                add(cell);
    }
    void add(const Item &item)
    {
        add(item.mark + item.label);
        for (const Piece &piece : item.body)
            std::visit([this](const auto &p) { add(p); }, piece);
    }
    void add(const Subheading &heading) { add(heading.words); }
    void add(const Paragraphs &paragraphs) { add(paragraphs.texts); }
    void add(const Cover &cover)
    {
        add(cover.title + cover.subtitle + cover.note);
        for (const Item &row : cover.rows)
            add(row);
    }
    void add(const DocumentPart &part)
    {
        add(part.title + part.running);
        if (part.cover)
            add(*part.cover);
        for (const Section &section : part.sections) {
            add(section.title + section.reference + section.below);
            for (const Block &block : section.blocks)
                std::visit([this](const auto &b) { add(b); }, block);
        }
    }
};

struct Script {
    QChar::Script script;
    const char *name;
    const char *package;
};
} // namespace

static const Script &described(char32_t c)
{
    static constexpr Script scripts[] = {
        {QChar::Script_Han, QT_TRANSLATE_NOOP("Report", "Chinese characters"), "fonts-noto-cjk"},
        {QChar::Script_Hiragana, QT_TRANSLATE_NOOP("Report", "Japanese"), "fonts-noto-cjk"},
        {QChar::Script_Katakana, QT_TRANSLATE_NOOP("Report", "Japanese"), "fonts-noto-cjk"},
        {QChar::Script_Bopomofo, QT_TRANSLATE_NOOP("Report", "Bopomofo"), "fonts-noto-cjk"},
        {QChar::Script_Hangul, QT_TRANSLATE_NOOP("Report", "Korean"), "fonts-noto-cjk"},
        {QChar::Script_Arabic, QT_TRANSLATE_NOOP("Report", "Arabic"), "fonts-noto-core"},
        {QChar::Script_Hebrew, QT_TRANSLATE_NOOP("Report", "Hebrew"), "fonts-noto-core"},
        {QChar::Script_Greek, QT_TRANSLATE_NOOP("Report", "Greek"), "fonts-noto-core"},
        {QChar::Script_Cyrillic, QT_TRANSLATE_NOOP("Report", "Cyrillic"), "fonts-noto-core"},
        {QChar::Script_Latin, QT_TRANSLATE_NOOP("Report", "Latin"), "fonts-noto-core"},
    };
    static constexpr Script symbols{QChar::Script_Common, QT_TRANSLATE_NOOP("Report", "symbols and pictures"),
                                    "fonts-symbola"};
    static constexpr Script other{QChar::Script_Unknown, QT_TRANSLATE_NOOP("Report", "a rare script"),
                                  "fonts-noto-extra"};
    for (const Script &script : scripts)
        if (script.script == QChar::script(c))
            return script;
    return QChar::script(c) <= QChar::Script_Common ? symbols : other;
}

static bool invisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Space || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x34F;
}

void requireLetters(const QSet<char32_t> &used)
{
    const QRawFont own = QRawFont::fromFont(QFont(Typeface::familiesFor({})));
    if (!own.isValid() || !own.supportsCharacter(U'a')
        || !own.familyName().startsWith(QLatin1String("Noto Sans")))
        throw Error(QCoreApplication::translate(
            "Report", "The font of the reports, Noto Sans, is not installed (package fonts-noto-core)."));
    std::vector<char32_t> sorted(used.begin(), used.end());
    std::ranges::sort(sorted);
    for (const char32_t c : sorted) {
        if (invisible(c) || own.supportsCharacter(c) || hasLetter(c))
            continue;
        const Script &script = described(c);
        throw Error(
            QCoreApplication::translate(
                "Report",
                "No installed font has the letter “%1” (U+%2, %3). The package %4 brings "
                "it; nothing was written.")
                .arg(QString::fromUcs4(&c, 1))
                .arg(uint(c), 4, 16, QLatin1Char('0'))
                .arg(QCoreApplication::translate("Report", script.name), QLatin1String(script.package)));
    }
}

void requireLetters(const Document &document)
{
    Letters letters;
    letters.add(document.title + document.footer + document.contentsTitle + document.pageOf
                + document.continued);
    if (document.front)
        letters.add(*document.front);
    for (const DocumentPart &part : document.parts)
        letters.add(part);
    letters.used.remove(U'\n');
    requireLetters(letters.used);
}
} // namespace report
