// models/views/listcsv.h - a list as it is shown, as CSV: its columns, its order, its words
#pragma once
#include <QAbstractItemModel>

/// RFC 4180, UTF-8. What a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray listAsCsv(const QAbstractItemModel &model);
