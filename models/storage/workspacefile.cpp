// models/storage/workspacefile.cpp - create, open, lock
#include "storage/workspacefile.h"
#include "storage/fileprobe.h"
#include "storage/migrator.h"
#include "storage/sealing.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

static QString said(const char *text, const QString &path)
{
    return QCoreApplication::translate("Storage", text).arg(path);
}

WorkspaceFile::WorkspaceFile(QString path, Connection::Options options)
    : path_(std::move(path))
    , options_(std::move(options))
{
}

WorkspaceFile::~WorkspaceFile()
{
    db_.reset(); // before the lock goes: nobody may find the file half closed
}

static StorageError inUse(const QString &path, const QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    lock.getLockInfo(&process, &host, &program);
    const QFileInfo file(path + QStringLiteral(".lock"));
    return StorageError(
        QCoreApplication::translate(
            "Storage",
            "“%1” is open for writing elsewhere: by %2 on %3 (process %4), since %5. Close it "
            "there, or open it for reading only.")
            .arg(path, file.owner(), host)
            .arg(process)
            .arg(file.lastModified().toString(Qt::ISODate)));
}

void WorkspaceFile::lock()
{
    lock_ = std::make_unique<QLockFile>(path_ + QStringLiteral(".lock"));
    lock_->setStaleLockTime(0); // a lock is stale when its process is gone, never by age alone
    if (lock_->tryLock(200))
        return;
    if (lock_->error() == QLockFile::LockFailedError)
        throw InUseElsewhere(inUse(path_, *lock_).message(), {});
    if (lock_->error() == QLockFile::PermissionError)
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” cannot be written: its folder is read-only. Open it for "
                                   "reading only, or copy it to a folder of your own."),
                 path_));
    throw StorageError(
        said(QT_TRANSLATE_NOOP("Storage",
                               "Beside “%1” no file can be written: perhaps the drive is full. "
                               "Make room on it and try again, or open it for reading only."),
             path_));
}

static void demandNew(const QString &path)
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

std::unique_ptr<WorkspaceFile> WorkspaceFile::create(const QString &path, const FileOpening &opening)
{
    demandNew(path);
    Connection::Options options{.access = Access::Create, .key = {}, .writeAhead = !opening.onNetwork(path)};
    if (opening.passphrase)
        options.key = SealingKey::forNewFile(*opening.passphrase);
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(path, options));
    file->lock();
    demandNew(path); // somebody may have been faster while the key was derived
    try {
        file->db_ = std::make_unique<Connection>(path, options);
        migrate(*file->db_);
    } catch (...) {
        file->discard();
        throw;
    }
    file->options_.access = Access::Write;
    return file;
}

int WorkspaceFile::format() const
{
    return db_->first("PRAGMA user_version").toInt();
}

void WorkspaceFile::discard()
{
    db_.reset();
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path_ + QLatin1String(end));
}

static void demandWritable(const QString &path)
{
    if (!QFileInfo(path).isWritable())
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” is read-only. Open it for reading only, or copy it to a "
                                   "folder of your own."),
                 path));
}

std::unique_ptr<WorkspaceFile> WorkspaceFile::open(const QString &name, const FileOpening &opening)
{
    // Lock and log stand beside the file itself, whatever link leads to it.
    const QString real = QFileInfo(name).canonicalFilePath(), path = real.isEmpty() ? name : real;
    const bool sealed = probe::looksSealed(path);
    if (sealed && !opening.passphrase)
        throw PassphraseNeeded(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” is encrypted, or not a Custos workspace. Give its "
                                   "passphrase, or choose another file."),
                 path));
    probe::demandWhole(path);
    Connection::Options options{.access = opening.readOnly ? Access::ReadOnly : Access::Write,
                                .key = sealed ? SealingKey::forFile(path, *opening.passphrase) : nullptr,
                                .writeAhead = !opening.readOnly && !opening.onNetwork(path),
                                .alone = opening.readOnly};
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(path, options));
    if (!opening.readOnly && QFileInfo::exists(path + QStringLiteral("-journal"))) {
        demandWritable(path);
        file->lock();
        Connection::rollBack(path, options);
    }
    const auto [format, indexDamaged] = probe::demandWorkspace(path, options, !opening.readOnly);
    file->indexDamaged_ = indexDamaged;
    if (!opening.readOnly) {
        demandWritable(path);
        if (!file->lock_)
            file->lock();
        if (format < newestFormat())
            keepCopyBeforeMigrating(path, options, format);
    }
    file->db_ = std::make_unique<Connection>(path, options);
    if (!opening.readOnly)
        migrate(*file->db_);
    return file;
}

std::unique_ptr<Connection> WorkspaceFile::reader() const
{
    Connection::Options options = options_;
    options.access = Access::ReadOnly;
    return std::make_unique<Connection>(path_, options);
}
