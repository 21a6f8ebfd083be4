// models/report/columns.h - how wide the columns of a table are
#pragma once
#include "report/document.h"
#include "report/typeface.h"

namespace report {
constexpr double cellInset = mm(1.5); ///< from the edge of a column to its words

/// As the table's shares say; but a column whose longest word does not fit takes from those with room to
/// spare. Where all together ask for more than there is, the longest give way.
std::vector<double> columnWidths(const Table &table, double width, const Typeface &face);
} // namespace report
