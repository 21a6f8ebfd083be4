// models/storage/gathered.h - the numbers of many rows as one value
#pragma once
#include <QByteArray>
#include <vector>

struct sqlite3;

/// The SQL function gathered(rid), over all rows in no order: many times as fast as a step for each.
void addGathered(sqlite3 *db);
std::vector<qint64> fromGathered(const QByteArray &list); ///< what it gave, ascending
