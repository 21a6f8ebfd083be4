// models/storage/encryption.cpp
#include "storage/encryption.h"
#include "storage/filelock.h"
#include "storage/fileprobe.h"
#include "storage/freshfile.h"
#include "storage/sealing.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

static QString said(const char *text, const QString &path)
{
    return QCoreApplication::translate("Storage", text).arg(path);
}

static void demandState(const QString &path, Encryption what, bool sealed)
{
    demandSealing();
    if (what == Encryption::Seal && sealed)
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” is encrypted already. Its passphrase can be changed, or "
                                   "the encryption removed."),
                 path));
    if (what != Encryption::Seal && !sealed)
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "“%1” is not encrypted."), path));
}

/// A crash may have left a log or a journal; it goes into the file first, or it would stay behind.
static void takeInWhatIsBeside(const FileAt &file)
{
    Connection::Options options{.access = Access::Write, .key = file.key};
    if (QFileInfo::exists(file.path + QStringLiteral("-journal")))
        Connection::rollBack(file.path, options);
    if (QFileInfo::exists(file.path + QStringLiteral("-wal")))
        Connection(file.path, options);
}

void changeKey(const QString &path, const KeyChange &keys, const CopyWatch &watch)
{
    const FileAt from{path, keys.before};
    takeInWhatIsBeside(from);
    FreshFile made(path);
    copyVerified(from, made, keys.after, watch);
    if (keys.before) { // what lies there stays unreadable without the old passphrase
        made.replace();
        return;
    }
    const ReplacedFile old(path);
    made.replace();
    old.overwrite();
}

KeyChange changeEncryption(const QString &path, Encryption what, const std::optional<Passphrase> &now,
                           const std::optional<Passphrase> &next, const CopyWatch &watch)
{
    const QString real =
        QFileInfo(path).canonicalFilePath().isEmpty() ? path : QFileInfo(path).canonicalFilePath();
    demandState(path, what, probe::looksSealed(real));
    probe::demandWritable(real);
    const auto lock = lockForWriting(real);
    KeyChange keys{.before = keyFor(real, now), .after = {}};
    probe::demandWhole(real);
    probe::demandWorkspace(real, {.access = Access::ReadOnly, .key = keys.before, .alone = true}, false);
    if (what != Encryption::Unseal)
        keys.after = SealingKey::forNewFile(next.value_or(Passphrase(QString())));
    FreshFile::removeLeftovers(real);
    changeKey(real, keys, watch);
    return keys;
}
