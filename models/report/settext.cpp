// models/report/settext.cpp
#include "report/settext.h"
#include "report/glyphs.h"
#include "report/hyphens.h"
#include <QTextOption>
#include <tuple>
#include <unordered_map>

namespace report {
static constexpr double betweenParagraphs = mm(0.9);
static constexpr double leading =
    0.92; // Noto Sans leaves room for marks that Latin, Greek, Cyrillic seldom need

double Box::height(std::size_t from, std::size_t to) const
{
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += lines[i].height + (i == from ? 0 : lines[i].above);
    return sum;
}

std::size_t Box::fitting(std::size_t from, double space) const
{
    std::size_t to = from;
    double used = 0;
    while (to < lines.size()) {
        used += lines[to].height + (to == from ? 0 : lines[to].above);
        if (used > space)
            break;
        ++to;
    }
    if (to == lines.size() || to <= from + 1)
        return to;
    const bool opensAlone = lines[to - 1].first && !lines[to - 1].last;
    const bool closesAlone = lines[to].last && !lines[to].first && !lines[to - 1].first;
    return opensAlone || closesAlone ? to - 1 : to;
}

namespace {
/// Soft hyphens in the words that are wider than their column; the links move with their words.
void hyphenate(Text &text, double width, Style style, const Typeface &face)
{
    constexpr qsizetype narrowest = 8; // no column is too narrow for a word of that length
    const QString words = text.words;
    QString out;
    for (qsizetype from = 0; from < words.size();) {
        qsizetype to = from;
        while (to < words.size() && !words[to].isSpace())
            ++to;
        const QString word = words.mid(from, to - from);
        const bool fits = word.size() <= narrowest || face.widestPiece(word, style) <= width;
        const QString set = fits ? word : hyphenated(word);
        for (Span &span : text.spans) // one that begins further on, or reaches over this word
            if (span.from >= to)
                span.from += int(set.size() - word.size());
            else if (span.from + span.length >= to)
                span.length += int(set.size() - word.size());
        out += set;
        for (from = to; from < words.size() && words[from].isSpace(); ++from)
            out += words[from];
    }
    text.words = out;
}

std::shared_ptr<QTextLayout> laid(const Text &text, double width, Style style, const Typeface &face)
{
    auto layout = std::make_shared<QTextLayout>(text.words, face.fontFor(style, text.words), face.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // or it forgets its glyphs, and painting shapes every line once more
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : text.spans) {
        QTextCharFormat format;
        format.setForeground(span.target.isEmpty() ? ink::quiet : face.accent());
        formats.push_back({span.from, span.length, format});
    }
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

std::vector<Span> spansOf(const Text &text, const QTextLine &line)
{
    const int start = line.textStart(), end = start + line.textLength();
    std::vector<Span> out;
    for (const Span &span : text.spans) {
        const int from = std::max(span.from, start), to = std::min(span.from + span.length, end);
        if (from < to)
            out.push_back({from, to - from, span.target});
    }
    return out;
}

SetLines setParagraph(Text text, double width, Style style, const Typeface &face)
{
    if (!text.target.isEmpty())
        text.spans = {{0, int(text.words.size()), text.target}};
    hyphenate(text, width, style, face);
    const auto layout = laid(text, width, style, face);
    const int count = layout->lineCount();
    SetLines lines;
    const bool plain = Typeface::familiesFor(text.words).size() == 1;
    for (int i = 0; i < count; ++i) {
        QTextLine line = layout->lineAt(i);
        const double natural = line.ascent() + line.descent(), height = natural * (plain ? leading : 1);
        line.setPosition({0, (height - natural) / 2});
        lines.push_back({.layout = layout,
                         .index = i,
                         .above = i == 0 ? betweenParagraphs : 0,
                         .height = height,
                         .first = i == 0,
                         .last = i + 1 == count,
                         .colour = face.colour(style),
                         .spans = spansOf(text, line)});
    }
    return lines;
}
} // namespace

struct KnownParagraphs {
    using Key = std::tuple<QString, int, double>; ///< words, style, width
    struct Hash {
        std::size_t operator()(const Key &key) const
        {
            return qHashMulti(0, std::get<0>(key), std::get<1>(key), std::get<2>(key));
        }
    };
    std::unordered_map<Key, SetLines, Hash> lines;
};

namespace {
/// What is short comes again; what leads somewhere or is long seldom does.
bool comesAgain(const Text &text)
{
    static constexpr qsizetype longest = 80;
    return text.target.isEmpty() && text.spans.empty() && text.words.size() <= longest;
}

void appendParagraph(Box &box, Text text, Style style, const Typeface &face)
{
    static constexpr std::size_t most = 4000; // some megabytes
    const auto add = [&box](const SetLines &lines) {
        box.lines.insert(box.lines.end(), lines.begin(), lines.end());
    };
    if (!comesAgain(text)) {
        add(setParagraph(std::move(text), box.width, style, face));
        return;
    }
    if (!face.known() || face.known()->lines.size() >= most)
        face.known() = std::make_shared<KnownParagraphs>();
    auto &known = face.known()->lines;
    const KnownParagraphs::Key key{text.words, int(style), box.width};
    auto found = known.find(key);
    if (found == known.end())
        found = known.emplace(key, setParagraph(std::move(text), box.width, style, face)).first;
    add(found->second);
}
} // namespace

void appendText(Box &box, const Text &text, Style style, const Typeface &face)
{
    const QString words = printable(text.words);
    for (qsizetype from = 0; from <= words.size();) {
        const qsizetype end = words.indexOf(u'\n', from), to = end < 0 ? words.size() : end;
        Text paragraph{words.mid(from, to - from), text.tone, text.target};
        for (const Span &span : text.spans) {
            const int first = std::max(span.from, int(from)),
                      last = std::min(span.from + span.length, int(to));
            if (first < last)
                paragraph.spans.push_back({first - int(from), last - first, span.target});
        }
        appendParagraph(box, std::move(paragraph), style, face);
        from = to + 1;
    }
}

Style styleOf(Tone tone, bool inTable)
{
    switch (tone) {
    case Tone::Strong:
        return inTable ? Style::CellStrong : Style::Strong;
    case Tone::Quiet:
        return inTable ? Style::CellQuiet : Style::Quiet;
    case Tone::Small:
        return Style::Below;
    case Tone::Body:
        break;
    }
    return inTable ? Style::Cell : Style::Body;
}

Box setTexts(const Texts &texts, double x, double width, bool inTable, const Typeface &face)
{
    Box box{x, width, {}};
    for (const Text &text : texts)
        appendText(box, text, styleOf(text.tone, inTable), face);
    return box;
}

Box setText(const QString &words, double x, double width, Style style, const Typeface &face)
{
    Box box{x, width, {}};
    appendText(box, {words}, style, face);
    return box;
}
} // namespace report
