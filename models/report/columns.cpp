// models/report/columns.cpp
#include "report/columns.h"
#include "report/settext.h"
#include <algorithm>

namespace report {
namespace {
constexpr double most = 0.45; // of the table: a web address does not push everything else aside

double least(const Texts &cell, bool whole, const Typeface &face)
{
    double widest = 0;
    for (const Text &text : cell) {
        const Style style = styleOf(text.tone, true);
        widest =
            std::max(widest, whole ? face.widthOf(text.words, style) : face.widestPiece(text.words, style));
    }
    return widest;
}

std::vector<double> leastWidths(const Table &table, double width, const Typeface &face)
{
    std::vector<double> out;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        double widest = face.widestPiece(column.title, Style::ColumnTitle);
        for (const auto &row : table.rows)
            widest = std::max(widest, least(row[i], column.whole, face));
        constexpr double rounding = 2; // dots: a layout counts a little more than the sum of its letters
        out.push_back(std::min(widest + 2 * cellInset + rounding, most * width));
    }
    return out;
}
} // namespace

std::vector<double> columnWidths(const Table &table, double width, const Typeface &face)
{
    double shares = 0;
    for (const Column &column : table.columns)
        shares += column.share;
    const std::vector<double> needed = leastWidths(table, width, face);
    std::vector<double> widths;
    double lacking = 0, spare = 0;
    for (std::size_t i = 0; i < needed.size(); ++i) {
        widths.push_back(width * table.columns[i].share / shares);
        lacking += std::max(0.0, needed[i] - widths[i]);
        spare += std::max(0.0, widths[i] - needed[i]);
    }
    const double taken = spare > 0 ? std::min(1.0, lacking / spare) : 0;
    const double given = lacking > 0 ? std::min(1.0, spare / lacking) : 0;
    for (std::size_t i = 0; i < needed.size(); ++i)
        widths[i] +=
            widths[i] > needed[i] ? (needed[i] - widths[i]) * taken : (needed[i] - widths[i]) * given;
    return widths;
}
} // namespace report
