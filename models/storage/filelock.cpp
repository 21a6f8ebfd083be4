// models/storage/filelock.cpp
#include "storage/filelock.h"
#include "storage/openingerrors.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

static QString said(const char *text, const QString &path)
{
    return QCoreApplication::translate("Storage", text).arg(path);
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

std::unique_ptr<QLockFile> lockForWriting(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by age alone
    if (lock->tryLock(200))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        throw InUseElsewhere(inUse(path, *lock).message(), {});
    if (lock->error() == QLockFile::PermissionError)
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” cannot be written: its folder is read-only. Open it for "
                                   "reading only, or copy it to a folder of your own."),
                 path));
    throw StorageError(
        said(QT_TRANSLATE_NOOP("Storage",
                               "Beside “%1” no file can be written: perhaps the drive is full. "
                               "Make room on it and try again, or open it for reading only."),
             path));
}
