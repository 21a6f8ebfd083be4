// models/workspace/managedbackups.cpp
#include "workspace/managedbackups.h"
#include "storage/enginefailure.h"
#include "storage/fileprobe.h"
#include "storage/forgetting.h"
#include "storage/freshfile.h"
#include "storage/structurecheck.h"
#include "workspace/workspace.h"
#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>

static const QString stamp = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
static constexpr qsizetype headShown = 12;
static constexpr char plainHeader[] = "SQLite format 3";

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

BackedUp backedUp(const Workspace &workspace)
{
    return BackedUp::at(copyId(workspace.source().connection()), workspace.path());
}

BackupSource backupSource(const Workspace &workspace)
{
    return {backedUp(workspace),
            workspace.ledger().info().head,
            {workspace.path(), workspace.source().connection().options().key, workspace.isReadOnly()}};
}

static void addFrom(const QString &folder, std::vector<ManagedBackup> &out)
{
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.custos")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        const QDateTime said = QDateTime::fromString(name.section(u'-', 0, 0), stamp);
        const QDateTime at(said.date(), said.time(), QTimeZone::utc());
        if (said.isValid())
            out.push_back({file.absoluteFilePath(), at, file.size(), name.section(u'-', 1)});
    }
}

static std::vector<ManagedBackup> backupsIn(const QStringList &folders)
{
    std::vector<ManagedBackup> out;
    for (const QString &folder : folders)
        addFrom(folder, out);
    std::ranges::sort(out, [](const ManagedBackup &a, const ManagedBackup &b) {
        return a.at == b.at ? a.path > b.path : a.at > b.at;
    });
    return out;
}

std::vector<ManagedBackup> ManagedBackups::of(const BackedUp &whose) const
{
    return backupsIn(BackupFolders(folder_).of(whose));
}

std::vector<ManagedBackups::OfFile> ManagedBackups::all() const
{
    std::vector<OfFile> out;
    for (const BackupFolders::Noted &noted : BackupFolders(folder_).all()) {
        OfFile one{noted.id, noted.path, backupsIn({noted.folder})};
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
    const std::vector<ManagedBackup> there = of(source.whose);
    return there.empty()
        || (there.front().head != source.head.left(headShown) && there.front().at.secsTo(now) >= age);
}

ManagedBackup ManagedBackups::make(const BackupSource &source, const QDateTime &now, const KeptBackups &kept,
                                   const CopyWatch &watch) const
{
    const BackupFolders folders(folder_);
    QDir().mkpath(folder_);
    const auto lock = folders.lock(source.whose.id, watch);
    const QString path = folders.toWriteInto(source.whose) + u'/' + now.toUTC().toString(stamp) + u'-'
        + source.head.left(headShown) + QStringLiteral(".custos");
    if (!QFile::exists(path)) {
        FreshFile::removeLeftovers(path);
        copyToNewFile(source.file, path, source.file.key, watch);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    const std::vector<ManagedBackup> there = of(source.whose);
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

namespace {
enum class Fate { Untouched, Rewritten, Hopeless, OtherTime };
}

static Fate forgottenIn(const QString &backup, const BackupSource &source, const QStringList &erased,
                        Catalogue registers, const Desk &desk, const CopyWatch &watch)
{
    try {
        Connection::Options options{.access = Access::ReadOnly, .key = source.file.key, .alone = true};
        if (heldOf(Connection(backup, options), erased).isEmpty())
            return Fate::Untouched;
        options = {.access = Access::Write, .key = source.file.key, .writeAhead = false};
        return eraseInCopy(backup, options, erased, registers, desk, watch) ? Fate::Rewritten
                                                                            : Fate::Hopeless;
    } catch (const EngineFailure &e) {
        qWarning() << e.what();
        return e.isPassing ? Fate::OtherTime : Fate::Hopeless;
    } catch (const StorageError &e) { // of another passphrase
        qWarning() << e.what();
        return Fate::Hopeless;
    }
}

ManagedBackups::Erased ManagedBackups::forgetErased(const BackupSource &source, const Connection &workspace,
                                                    Catalogue registers, const Desk &desk,
                                                    const CopyWatch &watch) const
{
    Erased out;
    const QStringList erased = erasedRecords(workspace);
    if (erased.isEmpty())
        return out;
    const auto lock = BackupFolders(folder_).lock(source.whose.id, watch);
    for (const ManagedBackup &backup : of(source.whose)) {
        watch.throwIfCancelled();
        const Fate fate = forgottenIn(backup.path, source, erased, registers, desk, watch);
        if (fate == Fate::Rewritten)
            ++out.rewritten;
        else if (fate == Fate::Hopeless && removeThoroughly(backup.path))
            ++out.dropped;
        else if (fate != Fate::Untouched)
            out.kept << backup.path;
    }
    return out;
}

static bool isDamaged(const QString &backup)
{
    try {
        Connection db(backup, {.access = Access::ReadOnly, .alone = true});
        return !StructureCheck(db, "integrity_check").damage.isEmpty();
    } catch (const EngineFailure &e) {
        return !e.isPassing;
    } catch (const StorageError &) {
        return false;
    }
}

static void followOne(const QString &backup, const KeyChange &keys, const CopyWatch &watch,
                      ManagedBackups::Followed &out)
{
    if (watch.cancelled && watch.cancelled()) {
        out.kept << backup;
        return;
    }
    try {
        if (!keys.before && probe::looksSealed(backup)) // by an earlier passphrase; it stays so
            return;
        changeKey(backup, keys, watch);
        ++out.changed;
    } catch (const Error &e) {
        qWarning() << e.what();
        const bool useless = !keys.before && isDamaged(backup) && removeThoroughly(backup);
        (useless ? out.dropped : out.kept) << backup;
    }
}

ManagedBackups::Followed ManagedBackups::follow(const BackedUp &whose, const KeyChange &keys,
                                                const CopyWatch &watch) const
{
    Followed out;
    const std::vector<ManagedBackup> backups = of(whose);
    try {
        const auto lock = BackupFolders(folder_).lock(whose.id, watch);
        for (const ManagedBackup &backup : backups)
            followOne(backup.path, keys, watch, out);
    } catch (const Error &e) { // somebody else is at them
        qWarning() << e.what();
        for (const ManagedBackup &backup : backups)
            out.kept << backup.path;
    }
    return out;
}

bool ManagedBackups::areBehind(const BackupSource &source) const
{
    const auto isPlain = [](const ManagedBackup &backup) {
        QFile file(backup.path);
        return file.open(QIODevice::ReadOnly) && file.peek(sizeof plainHeader - 1) == plainHeader;
    };
    return source.file.key && std::ranges::any_of(of(source.whose), isPlain);
}

QStringList ManagedBackups::Followed::words() const
{
    QStringList out;
    if (!kept.isEmpty())
        out << QCoreApplication::translate("Storage",
                                           "These backups could not be changed with the workspace and are as "
                                           "they were: remove them, or keep the passphrase they had.")
            << kept;
    if (!dropped.isEmpty())
        out << QCoreApplication::translate(
            "Storage", "These backups were damaged and not encrypted, so they were removed:")
            << dropped;
    return out;
}

static void removeBackup(const QString &path, ManagedBackups::Removed &out)
{
    if (!removeThoroughly(path))
        out.left << path;
    else if (path.endsWith(QLatin1String(".custos")))
        ++out.count;
}

ManagedBackups::Removed ManagedBackups::removeAll(const BackedUp &whose) const
{
    Removed out;
    const BackupFolders folders(folder_);
    const QStringList there = folders.of(whose);
    try {
        const auto lock = folders.lock(whose.id, {});
        for (const QString &folder : there) {
            for (const QString &path : BackupFolders::inside(folder))
                removeBackup(path, out);
            folders.removeIfEmpty(folder);
        }
    } catch (const StorageError &e) { // somebody else is at them
        qWarning() << e.what();
        out.left += there;
    }
    return out;
}
