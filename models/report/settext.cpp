// models/report/settext.cpp
#include "report/settext.h"
#include "report/glyphs.h"
#include <QTextOption>

namespace report {
static constexpr double betweenParagraphs = mm(1.2);

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

static std::shared_ptr<QTextLayout> laid(const QString &words, double width, Style style,
                                         const Typeface &face)
{
    auto layout = std::make_shared<QTextLayout>(words, face.fontFor(style, words), face.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

void appendText(Box &box, const QString &words, Style style, const Typeface &face, const QString &target)
{
    for (const QString &paragraph : printable(words).split(u'\n')) {
        const auto layout = laid(paragraph, box.width, style, face);
        const int count = layout->lineCount();
        for (int i = 0; i < count; ++i) {
            const QTextLine line = layout->lineAt(i);
            box.lines.push_back({.layout = layout,
                                 .index = i,
                                 .above = i == 0 ? betweenParagraphs : 0,
                                 .height = line.ascent() + line.descent(),
                                 .first = i == 0,
                                 .last = i + 1 == count,
                                 .colour = target.isEmpty() ? face.colour(style) : face.accent(),
                                 .target = target});
        }
    }
}

static Style styleOf(Tone tone, bool inTable)
{
    switch (tone) {
    case Tone::Strong:
        return inTable ? Style::CellStrong : Style::Strong;
    case Tone::Quiet:
        return inTable ? Style::CellQuiet : Style::Quiet;
    case Tone::Body:
        break;
    }
    return inTable ? Style::Cell : Style::Body;
}

Box setTexts(const Texts &texts, double x, double width, bool inTable, const Typeface &face)
{
    Box box{x, width, {}};
    for (const Text &text : texts)
        appendText(box, text.words, styleOf(text.tone, inTable), face, text.target);
    return box;
}

Box setText(const QString &words, double x, double width, Style style, const Typeface &face)
{
    Box box{x, width, {}};
    appendText(box, words, style, face);
    return box;
}
} // namespace report
