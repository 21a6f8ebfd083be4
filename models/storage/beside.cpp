// models/storage/beside.cpp
#include "storage/beside.h"
#include "storage/freshfile.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

static QStringList named(const QString &path, const QString &pattern)
{
    const QRegularExpression ours(QRegularExpression::anchoredPattern(pattern));
    const QDir folder(QFileInfo(path).absolutePath());
    QStringList out;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        if (ours.match(name).hasMatch())
            out << folder.filePath(name);
    return out;
}

QStringList olderCopies(const QString &path)
{
    const QFileInfo own(path);
    return named(path,
                 QStringLiteral("%1\\.format-\\d+(-\\d+)?\\.%2")
                     .arg(QRegularExpression::escape(own.completeBaseName()),
                          QRegularExpression::escape(own.suffix())));
}

QStringList unfinishedCopies(const QString &path)
{
    return named(path,
                 QRegularExpression::escape(QFileInfo(path).fileName() + FreshFile::mark)
                     + QStringLiteral("[0-9a-z]{%1}(-wal|-shm|-journal)?").arg(FreshFile::markLength));
}

QStringList copiesBeside(const QString &path)
{
    return olderCopies(path) + unfinishedCopies(path);
}
