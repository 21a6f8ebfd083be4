// models/storage/folding.h - how texts are put in order: without case and without accents
#pragma once
#include <QString>

struct sqlite3;

/// "Ärzte" and "arzte" are one; good enough in every language shipped, and fast enough for 100,000 rows.
QString folded(const QString &text);
void addFolding(sqlite3 *db); ///< the SQL function folded(text)
