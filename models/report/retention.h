// models/report/retention.h - the time limits of Art. 30(1)(f) as sentences
#pragma once
#include "report/sheet.h"

namespace report {
/// One sentence for each phase that is recorded, then what happens to the data; or what is known about the
/// absence of a time limit. `row` is one of data_category.
Texts retentionInWords(const Sheet &sheet, const Row &row);
/// Whether retentionInWords() says what this field holds.
bool isOfRetention(const FieldInfo &field);
} // namespace report
