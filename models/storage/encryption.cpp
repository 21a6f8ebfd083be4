// models/storage/encryption.cpp
#include "storage/encryption.h"
#include "storage/beside.h"
#include "storage/filelock.h"
#include "storage/fileprobe.h"
#include "storage/freshfile.h"
#include "storage/openingerrors.h"
#include "storage/sealing.h"
#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <sys/stat.h>

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

static constexpr std::array companions{"-wal", "-shm", "-journal"};

/// A crash may have left a log or a journal; it goes into the file first, or it would stay behind. Where
/// somebody reads from the log it cannot go, and would be taken for that of the file that comes.
static void takeInWhatIsBeside(const FileAt &file)
{
    const Connection::Options options{.access = Access::Write, .key = file.key, .writeAhead = false};
    if (QFileInfo::exists(file.path + QStringLiteral("-journal")))
        Connection::rollBack(file.path, options);
    {
        const Connection takesIn(file.path, options);
    }
    for (const char *end : companions)
        if (QFileInfo::exists(file.path + QLatin1String(end)))
            throw InUseElsewhere(
                said(QT_TRANSLATE_NOOP("Storage",
                                       "“%1” is being used by another program at this moment. Try again once "
                                       "that program has finished."),
                     file.path),
                {});
}

/// Who began to read the old file meanwhile may have made a log of it again; the new file has none.
static void removeCompanions(const QString &path)
{
    for (const char *end : companions)
        removeThoroughly(path + QLatin1String(end));
}

/// The file that comes takes one name alone; under any other the old content would stay, readable as before.
static void demandOneName(const QString &path)
{
    struct stat facts { };
    if (::stat(QFile::encodeName(path).constData(), &facts) == 0 && facts.st_nlink > 1)
        throw StorageError(
            said(QT_TRANSLATE_NOOP(
                     "Storage",
                     "“%1” has another name on this drive (a hard link), under which its content "
                     "would stay as it is now. Nothing was changed. Remove the other name, or do "
                     "this with a copy of the file."),
                 path),
            QStringLiteral("%1 links").arg(qint64(facts.st_nlink)));
}

void changeKey(const QString &path, const KeyChange &keys, const CopyWatch &watch)
{
    demandOneName(path);
    const FileAt from{path, keys.before};
    takeInWhatIsBeside(from);
    FreshFile made(path);
    copyVerified(from, made, keys.after, watch);
    const ReplacedFile old(path);
    made.replace();
    removeCompanions(path);
    if (!keys.before) // else what lies there stays unreadable without the old passphrase
        old.overwrite();
}

/// Copies from an older format belong to the file; those that another passphrase opens stay as they are.
static QStringList leftBeside(const QString &path, const KeyChange &keys)
{
    QStringList left;
    for (const QString &copy : olderCopies(path)) {
        try {
            changeKey(copy, keys);
        } catch (const StorageError &e) {
            qWarning() << e.what();
            left << copy;
        }
    }
    return left;
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
    keys.left = leftBeside(real, keys);
    return keys;
}
