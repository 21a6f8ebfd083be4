// models/storage/openingerrors.h - the ways opening a workspace can fail that a caller answers differently
#pragma once
#include "schema/errors.h"

struct PassphraseNeeded : StorageError {
    using StorageError::StorageError;
}; ///< encrypted (or no workspace at all), and no passphrase was given
struct WrongPassphrase : StorageError {
    using StorageError::StorageError;
}; ///< or damaged: an encrypted file does not tell these apart
struct InUseElsewhere : StorageError {
    using StorageError::StorageError;
}; ///< somebody has it open for writing; it can be opened for reading only
struct NewerFormat : StorageError {
    NewerFormat(const QString &message, bool readable)
        : StorageError(message)
        , canBeRead(readable)
    {
    }
    bool canBeRead; ///< opening for reading only will work
};
