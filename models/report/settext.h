// models/report/settext.h - paragraphs set into lines of a width, to be drawn line by line on any page
#pragma once
#include "report/document.h"
#include "report/typeface.h"
#include <QTextLayout>
#include <memory>

namespace report {
struct SetLine {
    std::shared_ptr<QTextLayout> layout;
    int index = 0; ///< line of the layout
    double above = 0; ///< space before it, where it does not open a page
    double height = 0;
    bool first = false, last = false; ///< of its paragraph
    QColor colour;
    std::vector<Span> spans = {}; ///< those of its words that open something
};
using SetLines = std::vector<SetLine>;

/// A cell or a paragraph column: its lines, from the top.
struct Box {
    double x = 0, width = 0;
    SetLines lines;

    double height() const { return height(0, lines.size()); }
    /// Of lines [from, to); the space above the first of them does not count.
    double height(std::size_t from, std::size_t to) const;
    /// One past the last line from `from` on that fits into `space`: no paragraph leaves a single line of
    /// itself on either page where that can be helped.
    std::size_t fitting(std::size_t from, double space) const;
};

void appendText(Box &box, const Text &text, Style style, const Typeface &face);
Style styleOf(Tone tone, bool inTable);
Box setTexts(const Texts &texts, double x, double width, bool inTable, const Typeface &face);
Box setText(const QString &words, double x, double width, Style style, const Typeface &face);
} // namespace report
