// models/storage/copying.h - a workspace file as a whole, copied and compared with the original before the
// copy bears its name
#pragma once
#include "schema/passphrase.h"
#include "storage/content.h"
#include <optional>

class FreshFile;
class SealingKey;

struct FileAt {
    QString path;
    std::shared_ptr<const SealingKey> key = {}; ///< null: not encrypted
    bool alone = true; ///< nobody in this process has it open for writing
};

/// One moment of `from`, written to to.path() and encrypted with `key`; the copy is closed, opened again,
/// checked, and every value compared. `from` is only read. \throws StorageError, Cancelled; then `from` is as
/// it was
Content copyVerified(const FileAt &from, FreshFile &to, const std::shared_ptr<const SealingKey> &key,
                     const CopyWatch &watch = {});

/// The same into a new file. Refuses a path that exists and what is no workspace. \throws StorageError
Content copyToNewFile(const FileAt &from, const QString &target, const std::shared_ptr<const SealingKey> &key,
                      const CopyWatch &watch = {});

/// What opens the file: null where it is not encrypted. \throws PassphraseNeeded, WrongPassphrase,
/// StorageError
std::shared_ptr<const SealingKey> keyFor(const QString &path, const std::optional<Passphrase> &passphrase);

QString copyId(const Connection &db); ///< of this copy of the workspace: its backups are kept under it
