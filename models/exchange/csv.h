// models/exchange/csv.h - registers as CSV (RFC 4180, UTF-8)
#pragma once
#include "schema/exportjson.h"

/// One register with its parts: header = keys; a field of a part is a column "part.field"; several parts are
/// several rows that repeat `id` and leave the record's own cells empty. Lists are joined with "; ", an item
/// that holds a semicolon or a quote stands in quotes. A text that a spreadsheet would take for a formula (it
/// begins with = + - @) gets an apostrophe in front, as does one that begins so after apostrophes; a reader
/// takes one apostrophe away again. A state column "field#state" appears where a record has such a state.
QByteArray toCsv(const Reader &reader, const RegisterInfo &reg, const Holds &holds = {});
