// models/storage/sealing.cpp - deriving, holding and giving the key
#include "storage/sealing.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <array>
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

SealingKey::SealingKey(const Passphrase &passphrase, const QByteArray &salt)
    : secret_(std::make_unique<Secret>())
{
    // Where the system refuses the lock (RLIMIT_MEMLOCK) the key may be swapped out; it is wiped all the
    // same.
    mlock(secret_->text.data(), length);
    const std::span<const char> words = passphrase.utf8();
    std::array<unsigned char, 32> key = {};
    const auto *saltBytes = reinterpret_cast<const unsigned char *>(salt.constData());
    const int done = PKCS5_PBKDF2_HMAC(words.data(), int(words.size()), saltBytes, int(salt.size()), 256000,
                                       EVP_sha512(), int(key.size()), key.data());
    char *text = secret_->text.data();
    text[0] = 'x';
    text[1] = '\'';
    writeHex(key.data(), key.size(), text + 2);
    writeHex(saltBytes, 16, text + 66);
    text[98] = '\'';
    OPENSSL_cleanse(key.data(), key.size());
    if (done != 1)
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage", "The passphrase could not be turned into a key.")));
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

#else

bool sealingAvailable()
{
    return false;
}
SealingKey::SealingKey(const Passphrase &, const QByteArray &) { }
SealingKey::~SealingKey() = default;
void SealingKey::unlock(sqlite3 *) const { }

#endif

static void demandSealing(const Passphrase &passphrase)
{
    if (!sealingAvailable())
        throw StorageError(said(
            QT_TRANSLATE_NOOP("Storage",
                              "This build of Custos cannot encrypt: it was made with plain SQLite. Use a "
                              "build with SQLCipher, or a workspace without a passphrase.")));
    if (passphrase.isEmpty())
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "The passphrase is empty. Give one.")));
}

std::shared_ptr<const SealingKey> SealingKey::forNewFile(const Passphrase &passphrase)
{
    demandSealing(passphrase);
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return std::shared_ptr<const SealingKey>(new SealingKey(passphrase, salt));
}

std::shared_ptr<const SealingKey> SealingKey::forFile(const QString &path, const Passphrase &passphrase)
{
    demandSealing(passphrase);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be read.")).arg(path),
                           file.errorString());
    return std::shared_ptr<const SealingKey>(new SealingKey(passphrase, file.read(16)));
}
