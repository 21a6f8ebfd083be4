// models/storage/differences.h - two moments compared: what became of each record between an entry and now
#pragma once
#include "storage/history.h"
#include <functional>

/// One change for each record that is not as it was after that entry: added without `before`, removed without
/// `after`, else the members that differ. A record erased since is named, without its values. Records and
/// their parts come in the order in which they were first touched. `note` may throw to stop the work.
std::vector<HistoryChange> differencesSince(const Connection &db, qint64 seq,
                                            const std::function<void(qint64 done, qint64 total)> &note = {});
