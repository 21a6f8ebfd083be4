// models/storage/enginefailure.h - what the database engine refused, for those who must tell a bad file from
// a bad moment
#pragma once
#include "schema/errors.h"

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
