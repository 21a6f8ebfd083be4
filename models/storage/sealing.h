// models/storage/sealing.h - the key of an encrypted workspace: derived once, kept locked in memory, wiped
#pragma once
#include "schema/passphrase.h"
#include <QByteArray>
#include <QString>
#include <memory>

struct sqlite3;

bool sealingAvailable(); ///< false where the program was built with plain SQLite

/// SQLCipher 4's own derivation (PBKDF2-HMAC-SHA512, 256,000 rounds, the file's first 16 bytes as salt), so
/// that its tools open the file too. Done here once, because every connection would pay 250 ms for it.
class SealingKey {
public:
    /// \throws StorageError where sealing is not available or the passphrase is empty
    static std::shared_ptr<const SealingKey> forNewFile(const Passphrase &passphrase);
    static std::shared_ptr<const SealingKey> forFile(const QString &path, const Passphrase &passphrase);

    ~SealingKey();
    SealingKey(const SealingKey &) = delete;
    SealingKey &operator=(const SealingKey &) = delete;

    void unlock(sqlite3 *db) const; ///< before anything else is asked of the connection

private:
    SealingKey(const Passphrase &passphrase, const QByteArray &salt);
    static constexpr std::size_t length = 99; // x'<64 digits of key><32 digits of salt>'
    struct Secret;
    std::unique_ptr<Secret> secret_;
};
