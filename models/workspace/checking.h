// models/workspace/checking.h - the check of the whole file, also beside a window that goes on working
#pragma once
#include "storage/ledger.h"

class Reading;

/// Workspace::verify() on a job's thread, of one moment. Open points are compared where their table stands
/// for that moment. \throws Cancelled where `watch` does
Verification checkFile(const Reading &reading, const QDateTime &now, const Ledger::Watch &watch);

/// The structure of a file that was opened for a window: see Opening::background. Gives whether the index of
/// the search is damaged; whoever may write makes it again. \throws StorageError where anything else is
bool isIndexDamaged(const Reading &reading, const QString &path);

/// The stored open points against those the records give; what differs is added to the problems.
void compareOpenPoints(Connection &db, const Source &source, const QDateTime &now, Verification &result);
