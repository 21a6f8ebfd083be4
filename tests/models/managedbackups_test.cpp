// tests/models/managedbackups_test.cpp - the backups Custos makes by itself: when, how many, and what erasing
// and a new passphrase do to them
#include "storage/forgetting.h"
#include "storage/sealing.h"
#include "support/failingdevice.h"
#include "support/testfile.h"
#include "workspace/managedbackups.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <future>

struct Managed : TestFile {
    const QString root = folder.filePath(QStringLiteral("data/backups"));
    const ManagedBackups store{root};

    void SetUp() override
    {
        open();
        fill();
    }
    BackedUp whose() const { return backedUp(*workspace); }
    ManagedBackup make() const { return store.make(backupSource(*workspace), now, {}); }
    static QByteArray bytes(const QString &of)
    {
        QFile file(of);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(of);
        return file.readAll();
    }
    static ManagedBackup at(const QDate &day, int hour)
    {
        const QDateTime moment(day, QTime(hour, 0), QTimeZone::utc());
        return {moment.toString(Qt::ISODate), moment, 0, {}};
    }
};

TEST_F(Managed, IsMadeCheckedAndListed)
{
    EXPECT_TRUE(store.all().empty());
    EXPECT_TRUE(store.isDue(backupSource(*workspace), now, 86400)) << "there is none yet";
    const ManagedBackup made = make();
    EXPECT_EQ(made.at, now);
    EXPECT_GT(made.bytes, 4096);
    EXPECT_EQ(QFileInfo(made.path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    EXPECT_EQ(QFileInfo(root).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    ASSERT_EQ(store.all().size(), 1u);
    EXPECT_EQ(store.all().front().file, path);
    EXPECT_EQ(store.all().front().backups.size(), 1u);
    EXPECT_FALSE(store.isDue(backupSource(*workspace), now.addDays(3), 0)) << "nothing has changed";
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    EXPECT_FALSE(store.isDue(backupSource(*workspace), now.addSecs(3600), 86400)) << "younger than a day";
    EXPECT_TRUE(store.isDue(backupSource(*workspace), now.addSecs(3600), 0));
    const auto restored = Workspace::open(made.path, {.desk = desk()});
    EXPECT_EQ(restored->source().title(payroll), QStringLiteral("Payroll"));
    EXPECT_FALSE(ManagedBackups(QString()).isDue(backupSource(*workspace), now, 0))
        << "no folder, no backups";
}

TEST_F(Managed, OneInASecondIsEnough)
{
    const ManagedBackup first = make();
    EXPECT_EQ(make().path, first.path);
    EXPECT_EQ(store.of(whose()).size(), 1u);
}

TEST_F(Managed, TheNewestOfDaysWeeksAndMonthsAreKept)
{
    std::vector<ManagedBackup> all; // two a day for 500 days, the newest first
    for (QDate day(2026, 3, 31); day > QDate(2024, 11, 16); day = day.addDays(-1)) {
        all.push_back(at(day, 18));
        all.push_back(at(day, 9));
    }
    const std::vector<ManagedBackup> old = outdated(all, {});
    const auto isKept = [&](const QDate &day, int hour) {
        return std::ranges::none_of(old, [&](const ManagedBackup &b) { return b.at == at(day, hour).at; });
    };
    EXPECT_TRUE(isKept({2026, 3, 31}, 18));
    EXPECT_FALSE(isKept({2026, 3, 31}, 9)) << "the newest of a day";
    EXPECT_TRUE(isKept({2026, 3, 25}, 18));
    EXPECT_FALSE(isKept({2026, 3, 24}, 18)) << "seven days";
    EXPECT_TRUE(isKept({2026, 3, 22}, 18)) << "a Sunday: the newest of its week";
    EXPECT_TRUE(isKept({2025, 4, 30}, 18)) << "twelve months";
    EXPECT_FALSE(isKept({2025, 3, 31}, 18));
    EXPECT_EQ(all.size() - old.size(), 7u + 2u + 11u); // weeks and months that a day stands for already
    EXPECT_TRUE(outdated({all.front()}, {0, 0, 0}).empty()) << "never the newest of all";
}

TEST_F(Managed, ThoseTooManyGo)
{
    for (int n = 0; n < 4; ++n) {
        store.make(backupSource(*workspace), now.addDays(n), {2, 0, 0});
        workspace->apply({rename(QStringLiteral("Round %1").arg(n))}, QStringLiteral("edited"));
    }
    EXPECT_EQ(store.of(whose()).size(), 2u);
    EXPECT_EQ(store.of(whose()).front().at, now.addDays(3));
}

TEST_F(Managed, WhatIsErasedGoesOutOfTheBackupsToo)
{
    db().run("UPDATE open_point SET args = '[\"Quastenflosser\"]'"); // a sentence may name another record
    const ManagedBackup made = make();
    ASSERT_TRUE(bytes(made.path).contains("Quastenflosser"));
    const QString other = QFileInfo(made.path).path() + QStringLiteral("/20200101T000000Z-x.custos");
    ASSERT_TRUE(QFile::copy(made.path, other));
    QFile damaged(other);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite) && damaged.seek(4096)
                && damaged.write(QByteArray(40960, 'x')));
    damaged.close();
    workspace->erase(payroll);
    const ManagedBackups::Erased done =
        store.forgetErased(backupSource(*workspace), db(), catalogue(), desk());
    EXPECT_EQ(done.rewritten, 1);
    EXPECT_EQ(done.dropped, 1) << "what cannot be rewritten is not kept";
    EXPECT_FALSE(bytes(made.path).contains("Quastenflosser"));
    const auto restored = Workspace::open(made.path, {.desk = desk()});
    EXPECT_TRUE(restored->verify().ok());
    EXPECT_EQ(restored->source().title(acme), QStringLiteral("Acme GmbH"));
    const ManagedBackups::Erased again =
        store.forgetErased(backupSource(*workspace), db(), catalogue(), desk());
    EXPECT_EQ(again.rewritten + again.dropped, 0);
}

TEST_F(Managed, TheyFollowTheEncryptionOfTheWorkspace)
{
    const ManagedBackup made = make();
    const Passphrase words(QStringLiteral("four words"));
    const BackedUp here = whose();
    close();
    if (!sealingAvailable()) {
        EXPECT_THROW(changeEncryption(path, Encryption::Seal, {}, words), StorageError);
        return;
    }
    const ManagedBackups::Followed done =
        store.follow(here, changeEncryption(path, Encryption::Seal, {}, words));
    EXPECT_EQ(done.changed, 1);
    EXPECT_EQ(done.words(), QStringList());
    EXPECT_FALSE(bytes(made.path).contains("Quastenflosser"));
    EXPECT_EQ(Workspace::open(made.path, {.desk = desk(), .passphrase = words})->source().title(payroll),
              QStringLiteral("Payroll"));
    workspace = Workspace::open(path, {.desk = desk(), .passphrase = words});
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    const ManagedBackup sealed = store.make(backupSource(*workspace), now.addDays(1), {});
    EXPECT_FALSE(bytes(sealed.path).contains("Quastenflosser"));
    EXPECT_EQ(Workspace::open(sealed.path, {.desk = desk(), .passphrase = words})->source().title(payroll),
              QStringLiteral("Wages"));
}

TEST_F(Managed, CopiesOfOlderFormatsAreFoundBesideTheFile)
{
    for (const char *name :
         {"client.format-2.custos", "client.format-2-2.custos", "client.custos.part-0123456789abc",
          "client-mine.custos", "other.format-2.custos", "client.format-x.custos"}) {
        QFile made(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
    }
    QStringList found = copiesBeside(path);
    std::ranges::transform(found, found.begin(), [](const QString &f) { return QFileInfo(f).fileName(); });
    EXPECT_EQ(
        found,
        (QStringList{QStringLiteral("client.format-2-2.custos"), QStringLiteral("client.format-2.custos"),
                     QStringLiteral("client.custos.part-0123456789abc")}));
}

TEST_F(Managed, AllOfAWorkspaceGo)
{
    const ManagedBackup made = make();
    EXPECT_EQ(store.removeAll({}).count, 0);
    const ManagedBackups::Removed done = store.removeAll(whose());
    EXPECT_EQ(done.count, 1);
    EXPECT_EQ(done.left, QStringList());
    EXPECT_TRUE(store.all().empty());
    EXPECT_FALSE(QFile::exists(QFileInfo(made.path).path()));
    EXPECT_EQ(store.removeAll(whose()).count, 0);
}

TEST_F(Managed, WhatCannotBeRemovedIsNamed)
{
    const ManagedBackup made = make();
    const QString odd = QFileInfo(made.path).path() + QStringLiteral("/odd");
    ASSERT_TRUE(QDir().mkpath(odd));
    const ManagedBackups::Removed done = store.removeAll(whose());
    EXPECT_EQ(done.count, 1) << "the others go";
    EXPECT_EQ(done.left, QStringList{odd});
}

/// A file that was made by copying another bears the same id.
struct TwoFiles : Managed {
    const QString other = folder.filePath(QStringLiteral("trial.custos"));
    ManagedBackup made;
    QByteArray before;

    void SetUp() override
    {
        Managed::SetUp();
        made = make();
        before = bytes(made.path);
        close();
    }
    /// Opens the copy; `what` makes it.
    template <class What>
    void openOther(What what)
    {
        what();
        workspace = Workspace::open(other, {.desk = desk()});
    }
    void copyFile() const { ASSERT_TRUE(QFile::copy(path, other)); }
};

TEST_F(TwoFiles, NoneTouchesTheBackupsOfTheOther)
{
    openOther([this] { copyFile(); });
    EXPECT_TRUE(store.of(whose()).empty()) << "the first file is there still";
    const ManagedBackup own = store.make(backupSource(*workspace), now.addSecs(5), {1, 0, 0});
    EXPECT_NE(QFileInfo(own.path).path(), QFileInfo(made.path).path());
    EXPECT_EQ(store.all().size(), 2u) << "both are listed";
    EXPECT_EQ(store.all().front().id, store.all().back().id);
    workspace->erase(payroll);
    EXPECT_EQ(store.forgetErased(backupSource(*workspace), db(), catalogue(), desk()).rewritten, 1);
    EXPECT_EQ(bytes(made.path), before);
    const BackedUp here = whose();
    if (sealingAvailable()) {
        EXPECT_EQ(store.follow(here, {nullptr, SealingKey::throwaway()}).changed, 1);
        EXPECT_EQ(bytes(made.path), before);
    }
    EXPECT_EQ(store.removeAll(here).count, 1);
    EXPECT_EQ(bytes(made.path), before);
    close();
    open();
    EXPECT_EQ(store.of(whose()).size(), 1u);
}

TEST_F(TwoFiles, ARestoredOneToo)
{
    openOther([this] { copyToNewFile({made.path}, other, nullptr); });
    EXPECT_EQ(store.removeAll(whose()).count, 0);
    EXPECT_EQ(bytes(made.path), before);
}

TEST_F(TwoFiles, AFileThatWasMovedKeepsItsBackups)
{
    openOther([this] { ASSERT_TRUE(QFile::rename(path, other)); });
    ASSERT_EQ(store.of(whose()).size(), 1u);
    const ManagedBackup own = store.make(backupSource(*workspace), now.addDays(1), {});
    EXPECT_EQ(QFileInfo(own.path).path(), QFileInfo(made.path).path());
    ASSERT_EQ(store.all().size(), 1u);
    EXPECT_EQ(store.all().front().file, other);
}

TEST_F(TwoFiles, AFileOnADriveThatIsNotConnectedKeepsItsBackups)
{
    QFile note(QFileInfo(made.path).path() + QStringLiteral("/workspace.json"));
    ASSERT_TRUE(note.open(QIODevice::ReadOnly));
    QJsonObject said = QJsonDocument::fromJson(note.readAll()).object();
    note.close();
    said[QStringLiteral("path")] = QStringLiteral("/nowhere/stick/client.custos");
    said[QStringLiteral("drive")] = QStringLiteral("/nowhere/stick");
    ASSERT_TRUE(note.open(QIODevice::WriteOnly));
    note.write(QJsonDocument(said).toJson());
    note.close();
    openOther([this] { ASSERT_TRUE(QFile::rename(path, other)); });
    EXPECT_TRUE(store.of(whose()).empty());
    EXPECT_EQ(store.removeAll(whose()).count, 0);
    EXPECT_EQ(bytes(made.path), before);
}

struct FailingManaged : Managed {
    FailingDevice device;

    void damage(const QString &file) const
    {
        QFile damaged(file);
        ASSERT_TRUE(damaged.open(QIODevice::ReadWrite) && damaged.seek(4096)
                    && damaged.write(QByteArray(40960, 'x')));
    }
};

TEST_F(FailingManaged, NoBackupGoesBecauseTheDriveIsFull)
{
    const ManagedBackup made = make();
    const QByteArray before = bytes(made.path);
    if (sealingAvailable()) {
        device.failAt(1, FailingDevice::Fault::Full);
        const ManagedBackups::Followed done = store.follow(whose(), {nullptr, SealingKey::throwaway()});
        device.work();
        EXPECT_EQ(done.changed, 0);
        EXPECT_EQ(done.kept, QStringList{made.path});
        EXPECT_TRUE(done.words().join(u' ').contains(made.path));
        EXPECT_EQ(bytes(made.path), before);
    }
    workspace->erase(payroll);
    device.failAt(1, FailingDevice::Fault::Full);
    const ManagedBackups::Erased done =
        store.forgetErased(backupSource(*workspace), db(), catalogue(), desk());
    device.work();
    EXPECT_EQ(done.kept, QStringList{made.path});
    EXPECT_EQ(done.dropped, 0);
    EXPECT_TRUE(QFile::exists(made.path));
    EXPECT_EQ(store.forgetErased(backupSource(*workspace), db(), catalogue(), desk()).rewritten, 1)
        << "the next time it is taken out";
    EXPECT_FALSE(bytes(made.path).contains("Quastenflosser"));
}

TEST_F(FailingManaged, ADamagedOneGoesOnlyWhereItsWordsWouldStay)
{
    if (!sealingAvailable()) {
        EXPECT_THROW(demandSealing(), StorageError);
        return;
    }
    const ManagedBackup made = make();
    const auto key = SealingKey::throwaway();
    ASSERT_EQ(store.follow(whose(), {nullptr, key}).changed, 1);
    damage(made.path);
    EXPECT_EQ(store.follow(whose(), {key, SealingKey::throwaway()}).kept, QStringList{made.path});
    EXPECT_EQ(store.follow(whose(), {key, nullptr}).kept, QStringList{made.path});
    EXPECT_EQ(store.follow(whose(), {nullptr, key}).words(), QStringList()) << "encrypted already";
    const ManagedBackup plain = store.make(backupSource(*workspace), now.addDays(1), {});
    damage(plain.path);
    const ManagedBackups::Followed done = store.follow(whose(), {nullptr, key});
    EXPECT_EQ(done.dropped, QStringList{plain.path});
    EXPECT_TRUE(done.words().join(u' ').contains(plain.path));
    EXPECT_FALSE(QFile::exists(plain.path));
    EXPECT_TRUE(QFile::exists(made.path));
}

TEST_F(Managed, ErasingInThemStopsWhereItIsAskedToAndGoesOnLater)
{
    const ManagedBackup made = make();
    workspace->erase(payroll);
    EXPECT_THROW(store.forgetErased(backupSource(*workspace), db(), catalogue(), desk(),
                                    {.cancelled = [] { return true; }}),
                 Cancelled);
    EXPECT_TRUE(QFile::exists(made.path));
    EXPECT_EQ(store.forgetErased(backupSource(*workspace), db(), catalogue(), desk()).rewritten, 1);
}

TEST_F(Managed, OneWorksOnThemAtATime)
{
    make();
    std::unique_ptr<QLockFile> busy = BackupFolders(root).lock(whose().id, {});
    ASSERT_TRUE(busy);
    const BackupSource source = backupSource(*workspace);
    std::atomic<bool> stopped = false;
    std::future<void> waits = std::async(std::launch::async, [&] {
        store.make(source, now.addDays(1), {}, {.cancelled = [&] { return stopped.load(); }});
    });
    EXPECT_EQ(waits.wait_for(std::chrono::milliseconds(300)), std::future_status::timeout);
    stopped = true;
    EXPECT_THROW(waits.get(), Cancelled);
    EXPECT_EQ(store.of(whose()).size(), 1u);
    busy.reset();
    store.make(source, now.addDays(1), {});
    EXPECT_EQ(store.of(whose()).size(), 2u);
}
