// models/storage/encryption.h - a workspace is encrypted, decrypted or gets another passphrase: through a
// verified copy that takes the file's place in one step
#pragma once
#include "storage/copying.h"

/// Both keys, so that what else is kept of the file can follow it.
struct KeyChange {
    std::shared_ptr<const SealingKey> before, after; ///< null: not encrypted
    QStringList left = {}; ///< copies beside the file (beside.h) that could not follow it: as they were
};

enum class Encryption {
    Seal, ///< refuses a file that is encrypted already
    Unseal, ///< refuses one that is not
    Reseal ///< another passphrase; refuses one that is not encrypted
};

/// Nobody may have the file open for writing, or read from a log beside it, and it has one name on the drive:
/// what another (hard link) leads to would stay as it was. Before the copy is whole and
/// compared nothing changes; after that the old file's place on the drive is overwritten, as far as the drive
/// allows, where it was not encrypted. The copies from before the file was brought up to date follow it.
/// `now` opens the file, `next` is its new passphrase. \throws InUseElsewhere, WrongPassphrase, StorageError,
/// Cancelled; then the file is as it was
KeyChange changeEncryption(const QString &path, Encryption what, const std::optional<Passphrase> &now,
                           const std::optional<Passphrase> &next, const CopyWatch &watch = {});

/// The same for a file whose keys are known: a backup that follows its workspace.
void changeKey(const QString &path, const KeyChange &keys, const CopyWatch &watch = {});
