// models/storage/sealing.cpp - deriving, holding and giving the key
#include "storage/sealing.h"
#include "storage/openingerrors.h"
#include "storage/recoverykey.h"
#include "storage/threadend.h"
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <cstring>
#include <sqlite3.h>
#include <sys/mman.h>
#ifdef SQLITE_HAS_CODEC
#include <openssl/crypto.h>
#include <openssl/evp.h>
#endif

struct SealingKey::Secret {
    std::array<char, length> text = {};
};

static QString said(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

#ifdef SQLITE_HAS_CODEC

bool sealingAvailable()
{
    return true;
}

static void writeHex(const unsigned char *bytes, std::size_t count, char *to)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < count; ++i) {
        *to++ = digits[bytes[i] >> 4U];
        *to++ = digits[bytes[i] & 15U];
    }
}

SealingKey::SealingKey(const RawKey &key, const QByteArray &salt)
    : secret_(std::make_unique<Secret>())
{
    // Where the system refuses the lock (RLIMIT_MEMLOCK) the key may be swapped out; it is wiped all the
    // same.
    mlock(secret_->text.data(), length);
    char *text = secret_->text.data();
    text[0] = 'x';
    text[1] = '\'';
    writeHex(key.data(), key.size(), text + 2);
    writeHex(reinterpret_cast<const unsigned char *>(salt.constData()), 16, text + 66);
    text[98] = '\'';
}

std::shared_ptr<const SealingKey> SealingKey::derived(const Passphrase &passphrase, const QByteArray &salt)
{
    const std::span<const char> words = passphrase.utf8();
    RawKey key = {};
    const auto *saltBytes = reinterpret_cast<const unsigned char *>(salt.constData());
    const int done = PKCS5_PBKDF2_HMAC(words.data(), int(words.size()), saltBytes, int(salt.size()), 256000,
                                       EVP_sha512(), int(key.size()), key.data());
    std::shared_ptr<const SealingKey> made;
    if (done == 1)
        made.reset(new SealingKey(key, salt));
    OPENSSL_cleanse(key.data(), key.size());
    if (!made)
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage", "The passphrase could not be turned into a key.")));
    return made;
}

SealingKey::~SealingKey()
{
    OPENSSL_cleanse(secret_->text.data(), length);
    munlock(secret_->text.data(), length);
}

void SealingKey::unlock(sqlite3 *db) const
{
    if (sqlite3_key_v2(db, "main", secret_->text.data(), int(length)) != SQLITE_OK)
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage", "The encryption of the workspace could not start.")),
            QString::fromUtf8(sqlite3_errmsg(db)));
    // What goes wrong is thrown as a sentence; the library would write to standard error as well. Before the
    // key this has no effect.
    sqlite3_exec(db, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
}

void SealingKey::attach(sqlite3 *db, const QByteArray &uri, const SealingKey *key)
{
    sqlite3_stmt *statement = nullptr;
    int result = sqlite3_prepare_v2(db, "ATTACH ?1 AS source KEY ?2", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, uri.constData(), int(uri.size()), nullptr);
    // Bound without a copy: the engine reads the key from the one buffer that is wiped.
    sqlite3_bind_text(statement, 2, key ? key->secret_->text.data() : "", key ? int(length) : 0, nullptr);
    if (result == SQLITE_OK)
        result = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (result != SQLITE_DONE)
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage", "The encryption of the workspace could not start.")),
            QString::fromUtf8(sqlite3_errmsg(db)));
}

static unsigned char nibble(char digit)
{
    return static_cast<unsigned char>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

Passphrase SealingKey::recoveryKey() const
{
    RawKey key = {};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<unsigned char>((nibble(secret_->text[2 + 2 * i]) << 4U)
                                            | nibble(secret_->text[3 + 2 * i]));
    Passphrase text = recoveryText(key);
    OPENSSL_cleanse(key.data(), key.size());
    return text;
}

bool SealingKey::isSameAs(const SealingKey &other) const
{
    return CRYPTO_memcmp(secret_->text.data(), other.secret_->text.data(), length) == 0;
}

void dropThreadsCryptoState()
{
    OPENSSL_thread_stop();
}

#else

bool sealingAvailable()
{
    return false;
}
SealingKey::SealingKey(const RawKey &, const QByteArray &) { }
SealingKey::~SealingKey() = default;
std::shared_ptr<const SealingKey> SealingKey::derived(const Passphrase &, const QByteArray &)
{
    return nullptr;
}
void SealingKey::unlock(sqlite3 *) const { }
void SealingKey::attach(sqlite3 *, const QByteArray &, const SealingKey *) { }
Passphrase SealingKey::recoveryKey() const
{
    return Passphrase(QString());
}
bool SealingKey::isSameAs(const SealingKey &) const
{
    return true;
}
void dropThreadsCryptoState() { }

#endif

void demandSealing()
{
    if (!sealingAvailable())
        throw StorageError(said(
            QT_TRANSLATE_NOOP("Storage",
                              "This build of Custos cannot encrypt: it was made with plain SQLite. Use a "
                              "build with SQLCipher, or a workspace without a passphrase.")));
}

static void demandSealing(const Passphrase &passphrase)
{
    demandSealing();
    if (passphrase.isEmpty())
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "The passphrase is empty. Give one.")));
}

static QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

std::shared_ptr<const SealingKey> SealingKey::forNewFile(const Passphrase &passphrase)
{
    demandSealing(passphrase);
    TypedRecoveryKey typed = readRecoveryText(passphrase.utf8());
    explicit_bzero(typed.key.data(), typed.key.size());
    if (typed.kind != TypedRecoveryKey::Kind::Other)
        throw StorageError(said(QT_TRANSLATE_NOOP(
            "Storage", "A recovery key cannot become the passphrase of a file. Choose words of your own.")));
    return derived(passphrase, freshSalt());
}

std::shared_ptr<const SealingKey> SealingKey::throwaway()
{
    demandSealing();
    RawKey key = {};
    QRandomGenerator::system()->generate(key.begin(), key.end());
    std::shared_ptr<const SealingKey> made(new SealingKey(key, freshSalt()));
    explicit_bzero(key.data(), key.size());
    return made;
}

std::shared_ptr<const SealingKey> SealingKey::forFile(const QString &path, const Passphrase &passphrase)
{
    demandSealing(passphrase);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be read.")).arg(path),
                           file.errorString());
    const QByteArray salt = file.read(16);
    TypedRecoveryKey typed = readRecoveryText(passphrase.utf8());
    if (typed.kind == TypedRecoveryKey::Kind::Mistyped)
        throw WrongPassphrase(said(QT_TRANSLATE_NOOP("Storage",
                                                     "Group %1 of the recovery key is not as on the sheet. "
                                                     "Compare it and type it again."))
                                  .arg(typed.group));
    if (typed.kind == TypedRecoveryKey::Kind::Other)
        return derived(passphrase, salt);
    std::shared_ptr<const SealingKey> made(new SealingKey(typed.key, salt));
    explicit_bzero(typed.key.data(), typed.key.size());
    return made;
}
