// models/storage/asof.h - the workspace as recorded at a moment: a second database of the same schema, in
// memory and only read, in which what the entries after that moment changed is as it was
#pragma once
#include "storage/source.h"
#include <QDateTime>
#include <functional>

/// Asked for a moment before the first entry. The message says when the workspace begins.
struct BeforeBeginning : StorageError {
    using StorageError::StorageError;
};

struct PastDatabase {
    QString name; ///< for further connections: Connection::Options::inMemory
    std::unique_ptr<Connection> db;
};

using NotePast = std::function<void(qint64 done, qint64 total)>; ///< what it throws stops the work

/// The moment of the first entry, UTC; none where there is no entry.
std::optional<QDateTime> beginningOf(const Connection &db);
/// The number of the last entry at or before the moment; 0: none.
qint64 lastEntryAt(const Connection &db, const QDateTime &moment);
qint64 entriesIn(const Connection &db);
/// How many records (parts not counted) were there and have been erased since: nobody can show them any more.
int erasedSince(const Source &now, qint64 seq);

/// Holds the history until then, and no open points: whoever knows the rules adds them and then lets it
/// become read-only. Reads `now` in one transaction of its connection. \throws BeforeBeginning, StorageError
PastDatabase databaseAt(const Source &now, const QDateTime &moment, const NotePast &note = {});
