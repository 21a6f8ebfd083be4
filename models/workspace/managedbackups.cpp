// models/workspace/managedbackups.cpp
#include "workspace/managedbackups.h"
#include "schema/outputfile.h"
#include "storage/forgetting.h"
#include "storage/freshfile.h"
#include "workspace/workspace.h"
#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>

static const QString stamp = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
static const QString note = QStringLiteral("workspace.json");
static constexpr qsizetype headShown = 12;

static bool takesPlace(QSet<QString> &taken, const QString &name, int places)
{
    if (taken.contains(name) || taken.size() >= places)
        return false;
    taken.insert(name);
    return true;
}

std::vector<ManagedBackup> outdated(const std::vector<ManagedBackup> &newestFirst, const KeptBackups &kept)
{
    QSet<QString> days, weeks, months;
    std::vector<ManagedBackup> out;
    for (const ManagedBackup &backup : newestFirst) {
        const QDate day = backup.at.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool ofDay = takesPlace(days, day.toString(Qt::ISODate), kept.days);
        const bool ofWeek = takesPlace(weeks, QStringLiteral("%1-%2").arg(year).arg(week), kept.weeks);
        const bool ofMonth = takesPlace(months, day.toString(QStringLiteral("yyyy-MM")), kept.months);
        const bool isNewest = backup.path == newestFirst.front().path;
        if (!ofDay && !ofWeek && !ofMonth && !isNewest)
            out.push_back(backup);
    }
    return out;
}

QString backupsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

BackupSource backupSource(const Workspace &workspace)
{
    const Connection &db = workspace.source().connection();
    return {copyId(db),
            workspace.ledger().info().head,
            {workspace.path(), db.options().key, workspace.isReadOnly()}};
}

QString ManagedBackups::folderOf(const QString &id) const
{
    return folder_ + u'/' + id;
}

std::vector<ManagedBackup> ManagedBackups::of(const QString &id) const
{
    std::vector<ManagedBackup> out;
    if (folder_.isEmpty() || id.isEmpty())
        return out;
    const QDir folder(folderOf(id));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.custos")}, QDir::Files)) {
        const QString name = file.completeBaseName();
        const QDateTime said = QDateTime::fromString(name.section(u'-', 0, 0), stamp);
        const QDateTime at(said.date(), said.time(), QTimeZone::utc());
        if (said.isValid())
            out.push_back({file.absoluteFilePath(), at, file.size(), name.section(u'-', 1)});
    }
    std::ranges::sort(out, [](const ManagedBackup &a, const ManagedBackup &b) { return a.path > b.path; });
    return out;
}

std::vector<ManagedBackups::OfFile> ManagedBackups::all() const
{
    std::vector<OfFile> out;
    if (folder_.isEmpty())
        return out;
    for (const QString &id : QDir(folder_).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        OfFile one{id, {}, of(id)};
        QFile said(folderOf(id) + u'/' + note);
        if (said.open(QIODevice::ReadOnly))
            one.file = QJsonDocument::fromJson(said.readAll())[QStringLiteral("path")].toString();
        if (!one.backups.empty())
            out.push_back(std::move(one));
    }
    std::ranges::sort(
        out, [](const OfFile &a, const OfFile &b) { return a.backups.front().at > b.backups.front().at; });
    return out;
}

bool ManagedBackups::isDue(const BackupSource &source, const QDateTime &now, qint64 age) const
{
    if (folder_.isEmpty())
        return false;
    const std::vector<ManagedBackup> there = of(source.id);
    return there.empty()
        || (there.front().head != source.head.left(headShown) && there.front().at.secsTo(now) >= age);
}

static void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw StorageError(
            QCoreApplication::translate("Storage", "The folder “%1” for backups cannot be made.")
                .arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

ManagedBackup ManagedBackups::make(const BackupSource &source, const QDateTime &now, const KeptBackups &kept,
                                   const CopyWatch &watch) const
{
    const QString folder = folderOf(source.id);
    makeFolder(folder_);
    makeFolder(folder);
    const QString path = folder + u'/' + now.toUTC().toString(stamp) + u'-' + source.head.left(headShown)
        + QStringLiteral(".custos");
    if (!QFile::exists(path)) {
        FreshFile::removeLeftovers(path);
        copyToNewFile(source.file, path, source.file.key, watch);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    writeFile(folder + u'/' + note,
              QJsonDocument(QJsonObject{{QStringLiteral("path"), source.file.path}}).toJson());
    const std::vector<ManagedBackup> there = of(source.id);
    for (const ManagedBackup &old : outdated(there, kept))
        removeThoroughly(old.path);
    const auto made = std::ranges::find(there, path, &ManagedBackup::path);
    return made == there.end() ? ManagedBackup{path, now, QFileInfo(path).size(), source.head} : *made;
}

void ManagedBackups::makeOrLog(const BackupSource &source, const QDateTime &now, const KeptBackups &kept,
                               const CopyWatch &watch) const
{
    try {
        make(source, now, kept, watch);
    } catch (const Error &e) {
        qWarning() << e.what();
    }
}

ManagedBackups::Erased ManagedBackups::forgetErased(const BackupSource &source, const Connection &workspace,
                                                    Catalogue registers, const Desk &desk) const
{
    Erased out;
    const QStringList erased = erasedRecords(workspace);
    for (const ManagedBackup &backup : erased.isEmpty() ? std::vector<ManagedBackup>() : of(source.id)) {
        bool done = false;
        try {
            Connection::Options options{.access = Access::ReadOnly, .key = source.file.key, .alone = true};
            if (heldOf(Connection(backup.path, options), erased).isEmpty())
                continue;
            options = {.access = Access::Write, .key = source.file.key, .writeAhead = false};
            done = eraseInCopy(backup.path, options, erased, registers, desk);
        } catch (const StorageError &e) { // of another passphrase, or damaged
            qWarning() << e.what();
        }
        if (!done)
            removeThoroughly(backup.path);
        ++(done ? out.rewritten : out.dropped);
    }
    return out;
}

void ManagedBackups::follow(const QString &id, const KeyChange &keys) const
{
    for (const ManagedBackup &backup : of(id)) {
        try {
            changeKey(backup.path, keys);
        } catch (const StorageError &e) {
            qWarning() << e.what();
            removeThoroughly(backup.path);
        }
    }
}

int ManagedBackups::removeAll(const QString &id) const
{
    const std::vector<ManagedBackup> there = of(id);
    if (folder_.isEmpty() || id.isEmpty())
        return 0;
    QDir folder(folderOf(id));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        removeThoroughly(folder.filePath(name));
    QDir(folder_).rmdir(id);
    return int(there.size());
}
