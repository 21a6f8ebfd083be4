// models/schema/outputfile.cpp
#include "schema/outputfile.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

static QString said(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

static Error cannotWrite(const QString &path, const QString &why)
{
    return Error(
        said(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be written: %2. Nothing was changed.")).arg(path, why),
        path);
}

static void writeDirectly(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool done = file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        && file.write(bytes) == bytes.size();
    const QString why = file.errorString();
    file.close();
    if (!done || file.error() != QFileDevice::NoError)
        throw Error(said(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be written: %2.")).arg(path, why), path);
}

/// What a slip of the hand must not replace: a workspace, or what is named like one.
static bool isWorkspace(const QString &path)
{
    if (path.endsWith(QLatin1String(".custos"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    return header.startsWith("SQLite format 3") && header.mid(68, 4) == "CUST"; // its application id
}

/// A failed write of QSaveFile says no more than "Unknown error".
static QString whyNot(const QFileDevice &file, int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG
        ? said(QT_TRANSLATE_NOOP("Storage", "there is no space left on the drive"))
        : file.errorString();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.isDir())
        throw cannotWrite(path, said(QT_TRANSLATE_NOOP("Storage", "it is a folder")));
    if (target.exists() && !target.isFile())
        return writeDirectly(path, bytes);
    if (!target.absoluteDir().exists())
        throw cannotWrite(path, said(QT_TRANSLATE_NOOP("Storage", "its folder does not exist")));
    if (target.exists() && isWorkspace(target.canonicalFilePath()))
        throw cannotWrite(
            path,
            said(QT_TRANSLATE_NOOP("Storage", "it is a workspace and is not replaced; choose another name")));
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw cannotWrite(path, whyNot(file, errno));
    if (!file.commit())
        throw cannotWrite(path, whyNot(file, errno));
}

/// As a folder made in the usual way would have them; the umask can only be read by setting it.
static QFile::Permissions usualPermissions(const QString &inside)
{
    const QString probe = inside + QStringLiteral("/.probe");
    QDir().mkdir(probe);
    const QFile::Permissions usual = QFile::permissions(probe);
    QDir().rmdir(probe);
    return usual;
}

void writeFolder(const QString &path, const std::map<QString, QByteArray> &files)
{
    writeFolder(path, [&files](const QString &folder) {
        for (const auto &[name, bytes] : files)
            writeFile(folder + u'/' + name, bytes);
    });
}

void writeFolder(const QString &path, const std::function<void(const QString &folder)> &fill)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isDir())
        throw cannotWrite(path,
                          said(QT_TRANSLATE_NOOP("Storage", "it is a file, and a folder is asked for")));
    if (target.isDir() && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        throw cannotWrite(
            path,
            said(QT_TRANSLATE_NOOP("Storage",
                                   "the folder is not empty; name one that is empty or does not exist")));
    const QString clean = QDir::cleanPath(target.absoluteFilePath());
    QTemporaryDir made(clean + QStringLiteral(".XXXXXX"));
    if (!made.isValid())
        throw cannotWrite(path, made.errorString());
    fill(made.path());
    QFile::setPermissions(made.path(),
                          target.exists() ? target.permissions() : usualPermissions(made.path()));
    if (std::rename(QFile::encodeName(made.path()).constData(), QFile::encodeName(clean).constData()) != 0)
        throw cannotWrite(
            path, said(QT_TRANSLATE_NOOP("Storage", "the finished folder cannot be put in its place")));
    made.setAutoRemove(false);
}

namespace {
/// Not every drive knows how with folders, and one that others may only put things into cannot be opened.
bool isToleratedOfFolders(int error)
{
    return error == EINVAL || error == ENOTSUP || error == ENOSYS || error == EACCES;
}

/// 0, or what failed.
int broughtToDrive(const QString &path, bool isFolder)
{
    int error = 0;
    const int number = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (number < 0 || ::fsync(number) != 0)
        error = errno;
    if (number >= 0)
        ::close(number);
    return isFolder && isToleratedOfFolders(error) ? 0 : error;
}
} // namespace

void bringToDrive(const QString &folder)
{
    const QFileInfo whole(QDir::cleanPath(folder)); // of "out/" the folder above is asked for
    QStringList paths;
    QDirIterator inside(whole.absoluteFilePath(),
                        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
    while (inside.hasNext())
        paths << inside.next();
    paths << whole.absoluteFilePath() << whole.absolutePath();
    for (const QString &path : std::as_const(paths))
        if (const int error = broughtToDrive(path, QFileInfo(path).isDir()); error != 0)
            throw Error(said(QT_TRANSLATE_NOOP("Storage",
                                               "The drive did not take in “%1” for good. Check the drive."))
                            .arg(path),
                        QString::fromLocal8Bit(std::strerror(error)));
}
