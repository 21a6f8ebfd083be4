// models/workspace/backupfolders.cpp
#include "workspace/backupfolders.h"
#include "schema/errors.h"
#include "schema/outputfile.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <algorithm>

static const QString note = QStringLiteral("workspace.json");
static const QString idKey = QStringLiteral("id"), pathKey = QStringLiteral("path"),
                     driveKey = QStringLiteral("drive");

BackedUp BackedUp::at(const QString &id, const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    return {id, real.isEmpty() ? file.absoluteFilePath() : real};
}

static QString driveOf(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).rootPath();
}

static BackupFolders::Noted readNote(const QString &folder)
{
    QFile said(folder + u'/' + note);
    const QJsonObject json =
        said.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(said.readAll()).object() : QJsonObject();
    return {folder, json[idKey].toString(QFileInfo(folder).fileName()), json[pathKey].toString(),
            json[driveKey].toString()};
}

static void writeNote(const QString &folder, const BackedUp &whose)
{
    const QJsonObject json{{idKey, whose.id}, {pathKey, whose.path}, {driveKey, driveOf(whose.path)}};
    writeFile(folder + u'/' + note, QJsonDocument(json).toJson());
}

/// Its file is gone, and not only out of reach.
static bool isAbandoned(const BackupFolders::Noted &noted)
{
    if (QFileInfo::exists(noted.path) || QFileInfo(noted.path).isSymLink())
        return false;
    return noted.drive.isEmpty() || QStorageInfo(noted.drive).rootPath() == noted.drive;
}

std::vector<BackupFolders::Noted> BackupFolders::all() const
{
    std::vector<Noted> out;
    if (root_.isEmpty())
        return out;
    for (const QString &name : QDir(root_).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        out.push_back(readNote(root_ + u'/' + name));
    return out;
}

QStringList BackupFolders::of(const BackedUp &whose) const
{
    QStringList own, abandoned;
    if (whose.id.isEmpty())
        return own;
    for (const Noted &noted : all()) {
        if (noted.id != whose.id)
            continue;
        if (noted.path == whose.path)
            own << noted.folder;
        else if (isAbandoned(noted))
            abandoned << noted.folder;
    }
    return own + abandoned;
}

static void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw StorageError(
            QCoreApplication::translate("Storage", "The folder “%1” for backups cannot be made.")
                .arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString BackupFolders::toWriteInto(const BackedUp &whose) const
{
    makeFolder(root_);
    const QStringList there = of(whose);
    QString folder = there.isEmpty() ? root_ + u'/' + whose.id : there.first();
    if (there.isEmpty() && QFileInfo::exists(folder)) { // of another file with this id
        static constexpr qsizetype enough = 12;
        const QByteArray sum = QCryptographicHash::hash(whose.path.toUtf8(), QCryptographicHash::Sha256);
        folder += u'-' + QString::fromLatin1(sum.toHex().left(enough));
    }
    makeFolder(folder);
    const Noted noted = readNote(folder);
    if (noted.path != whose.path || noted.drive.isEmpty())
        writeNote(folder, whose);
    return folder;
}

std::unique_ptr<QLockFile> BackupFolders::lock(const QString &id, const CopyWatch &watch) const
{
    if (root_.isEmpty() || !QFileInfo(root_).isWritable())
        return nullptr;
    static constexpr int look = 100, patience = 60000; // ms
    auto lock = std::make_unique<QLockFile>(root_ + u'/' + id + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by age alone
    QElapsedTimer waited;
    waited.start();
    while (!lock->tryLock(look)) {
        watch.throwIfCancelled();
        if (lock->error() != QLockFile::LockFailedError) // who cannot write there cannot do harm either
            return nullptr;
        if (waited.hasExpired(patience))
            throw StorageError(QCoreApplication::translate(
                "Storage",
                "The backups of this workspace are being worked on by another window or "
                "program. Try again once it has finished."));
    }
    return lock;
}

QStringList BackupFolders::inside(const QString &folder)
{
    QStringList out;
    const QDir all(folder);
    for (const QString &name :
         all.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        if (name != note)
            out << all.filePath(name);
    return out;
}

void BackupFolders::removeIfEmpty(const QString &folder) const
{
    if (!inside(folder).isEmpty())
        return;
    QFile::remove(folder + u'/' + note);
    QDir(root_).rmdir(QFileInfo(folder).fileName());
}
