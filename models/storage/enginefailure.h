// models/storage/enginefailure.h - what the database engine refused, for those who must tell a bad file from
// a bad moment
#pragma once
#include "schema/errors.h"
#include <QByteArray>

struct sqlite3;

struct EngineFailure : StorageError {
    EngineFailure(const QString &message, const QString &details, bool passing)
        : StorageError(message, details)
        , isPassing(passing)
    {
    }
    /// Of the drive, of somebody else or of this moment (full, cannot be read or written, in use, stopped):
    /// it says nothing about what the file holds.
    bool isPassing;
};

/// `result`: what the engine answered; 0: what it says of its last failure. \throws EngineFailure unless `ok`
void require(bool ok, sqlite3 *db, const QByteArray &sql, int result = 0);
