// models/schema/outputfile.cpp
#include "schema/outputfile.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <cstdio>

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

void writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.isDir())
        throw cannotWrite(path, said(QT_TRANSLATE_NOOP("Storage", "it is a folder")));
    if (target.exists() && !target.isFile())
        return writeDirectly(path, bytes);
    if (!target.absoluteDir().exists())
        throw cannotWrite(path, said(QT_TRANSLATE_NOOP("Storage", "its folder does not exist")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw cannotWrite(path, file.errorString());
}

void writeFolder(const QString &path, const std::map<QString, QByteArray> &files)
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
    for (const auto &[name, bytes] : files)
        writeFile(made.filePath(name), bytes);
    QFile::setPermissions(made.path(),
                          QFile::permissions(target.absolutePath()) | QFile::ReadOwner | QFile::WriteOwner
                              | QFile::ExeOwner);
    if (std::rename(QFile::encodeName(made.path()).constData(), QFile::encodeName(clean).constData()) != 0)
        throw cannotWrite(
            path, said(QT_TRANSLATE_NOOP("Storage", "the finished folder cannot be put in its place")));
    made.setAutoRemove(false);
}
