// models/storage/sealing.h - the key of an encrypted workspace: derived once, kept locked in memory, wiped
#pragma once
#include "schema/passphrase.h"
#include <QByteArray>
#include <QString>
#include <array>
#include <memory>

struct sqlite3;

bool sealingAvailable(); ///< false where the program was built with plain SQLite
void demandSealing(); ///< \throws StorageError, one sentence, where it was

/// SQLCipher 4's own derivation (PBKDF2-HMAC-SHA512, 256,000 rounds, the file's first 16 bytes as salt), so
/// that its tools open the file too. Done here once, because every connection would pay 250 ms for it.
class SealingKey {
public:
    /// \throws StorageError where sealing is not available, or the passphrase is empty or has the shape of a
    /// recovery key, which would be taken for one when the file is opened
    static std::shared_ptr<const SealingKey> forNewFile(const Passphrase &passphrase);
    /// The passphrase may also be the file's recovery key (see recoverykey.h). \throws WrongPassphrase where
    /// that is mistyped, StorageError
    static std::shared_ptr<const SealingKey> forFile(const QString &path, const Passphrase &passphrase);
    /// Of a passing file that nobody is to open again. \throws StorageError where sealing is not available
    static std::shared_ptr<const SealingKey> throwaway();

    ~SealingKey();
    SealingKey(const SealingKey &) = delete;
    SealingKey &operator=(const SealingKey &) = delete;

    void unlock(sqlite3 *db) const; ///< before anything else is asked of the connection
    /// Attaches a file as `source`; `key` null: one that is not encrypted. \throws StorageError
    static void attach(sqlite3 *db, const QByteArray &uri, const SealingKey *key);
    Passphrase recoveryKey() const; ///< as text; opens this file until its passphrase is changed
    bool isSameAs(const SealingKey &other) const;

private:
    using RawKey = std::array<unsigned char, 32>;
    SealingKey(const RawKey &key, const QByteArray &salt);
    static std::shared_ptr<const SealingKey> derived(const Passphrase &passphrase, const QByteArray &salt);
    static constexpr std::size_t length = 99; // x'<64 digits of key><32 digits of salt>'
    struct Secret;
    std::unique_ptr<Secret> secret_;
};
