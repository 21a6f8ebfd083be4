// models/storage/fileprobe.cpp - identity, length, structure, format
#include "storage/fileprobe.h"
#include "storage/migrator.h"
#include "storage/structurecheck.h"
#include "storage/workspacefile.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

static constexpr qint64 headerLength = 100, sealedPage = 4096;

static QString said(const char *text, const QString &path)
{
    return QCoreApplication::translate("Storage", text).arg(path);
}

static QByteArray headerOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” cannot be read. Ask for the right to read it, or choose "
                                   "another file."),
                 path),
            file.errorString());
    return file.read(headerLength);
}

static bool isPlain(const QByteArray &header)
{
    return header.startsWith(QByteArrayLiteral("SQLite format 3\0")) && header.size() == headerLength;
}

bool probe::looksSealed(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage",
                                                  "There is no file “%1”. Check the name, or make a new "
                                                  "workspace."),
                                path));
    if (!info.isFile())
        throw StorageError(said(
            QT_TRANSLATE_NOOP("Storage", "“%1” is not a file. Choose a workspace file (*.custos)."), path));
    const QByteArray header = headerOf(path);
    if (isPlain(header))
        return false;
    if (info.size() > 0 && info.size() % sealedPage == 0)
        return true;
    throw StorageError(
        said(QT_TRANSLATE_NOOP("Storage",
                               "“%1” is not a Custos workspace, or it is cut off. Choose another "
                               "file, or open a backup."),
             path));
}

void probe::demandWhole(const QString &path)
{
    const QByteArray header = headerOf(path);
    if (!isPlain(header) || QFileInfo::exists(path + QStringLiteral("-wal")))
        return; // encrypted pages are counted by the engine; a log may hold what the file does not have yet
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const quint16 size = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 page = size == 1 ? 65536 : size, pages = number(28);
    const bool countIsValid = number(24) == number(92);
    if (countIsValid && QFileInfo(path).size() < page * pages)
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” is cut off: its end is missing. Nothing was changed in "
                                   "it. Copy it again from where it came, or open a backup."),
                 path),
            QStringLiteral("%1 of %2 bytes").arg(QFileInfo(path).size()).arg(page * pages));
}

static StorageError damaged(const QString &path, const QString &details)
{
    return StorageError(
        said(QT_TRANSLATE_NOOP("Storage",
                               "“%1” is damaged. Nothing was changed in it. Keep it, and open "
                               "the newest backup instead."),
             path),
        details);
}

static std::unique_ptr<Connection> readable(const QString &path, const Connection::Options &options)
{
    Connection::Options looking = options;
    looking.access = Access::ReadOnly;
    looking.alone = true;
    try {
        auto db = std::make_unique<Connection>(path, looking);
        db->first("SELECT count(*) FROM sqlite_schema");
        return db;
    } catch (const StorageError &e) {
        if (options.key)
            throw WrongPassphrase(
                said(QT_TRANSLATE_NOOP("Storage",
                                       "“%1” cannot be opened: wrong passphrase, or damaged. "
                                       "Try the passphrase again, or open a backup."),
                     path),
                e.details());
        throw;
    }
}

static void demandKnownFormat(const QString &path, Connection &db, qint64 format, bool forWriting)
{
    if (format > newestFormat()) {
        const bool canBeRead = newestFormat() >= db.first("SELECT min_compatible FROM copy").toLongLong();
        if (!canBeRead)
            throw NewerFormat(said(QT_TRANSLATE_NOOP("Storage",
                                                     "“%1” was written by a newer version of Custos and this "
                                                     "version cannot read it. Install the newer version."),
                                   path),
                              false);
        if (forWriting)
            throw NewerFormat(
                said(QT_TRANSLATE_NOOP("Storage",
                                       "“%1” was written by a newer version of Custos. This "
                                       "version can open it for reading only; install the newer "
                                       "version to change it."),
                     path),
                true);
    } else if (format < newestFormat() && !forWriting) {
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” was written by an older version of Custos. Open it "
                                   "once for writing, so that it is brought up to date; a copy "
                                   "is kept beside it."),
                 path));
    }
}

bool probe::demandStructure(Connection &db, const QString &path)
{
    const StructureCheck structure(db, "quick_check");
    if (!structure.damage.isEmpty())
        throw damaged(path, structure.damage);
    return structure.indexDamaged;
}

probe::Found probe::demandWorkspace(const QString &path, const Connection::Options &options, bool forWriting,
                                    Structure structure)
{
    const std::unique_ptr<Connection> db = readable(path, options);
    if (db->first("PRAGMA application_id").toLongLong() != applicationId)
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage",
                                                  "“%1” is a database of another program and not a Custos "
                                                  "workspace. Choose another file."),
                                path));
    const qint64 format = db->first("PRAGMA user_version").toLongLong();
    // What is brought up to date is looked at as a whole first, and so is what costs no time.
    static constexpr qint64 small = 8 << 20; // bytes: a few hundredths of a second
    const bool now =
        structure == Structure::Now || format < newestFormat() || QFileInfo(path).size() <= small;
    const bool indexDamaged = now && demandStructure(*db, path);
    if (format < 1)
        throw damaged(path, {});
    demandKnownFormat(path, *db, format, forWriting);
    return {format, indexDamaged};
}

void probe::demandNew(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage",
                                                  "“%1” exists already and is not replaced. Choose another "
                                                  "name."),
                                path));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "The folder of “%1” does not exist. Make it first, or choose "
                                   "another one."),
                 path));
    if (!folder.isWritable())
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” cannot be made: its folder is read-only. Choose a folder "
                                   "of your own."),
                 path));
}

void probe::demandWritable(const QString &path)
{
    if (!QFileInfo(path).isWritable())
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” is read-only. Open it for reading only, or copy it to a "
                                   "folder of your own."),
                 path));
}
