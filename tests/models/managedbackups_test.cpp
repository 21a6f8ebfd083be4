// tests/models/managedbackups_test.cpp - the backups Custos makes by itself: when, how many, and what erasing
// and a new passphrase do to them
#include "storage/forgetting.h"
#include "storage/sealing.h"
#include "support/testfile.h"
#include "workspace/managedbackups.h"
#include <QDir>
#include <QFileInfo>

struct Managed : TestFile {
    const QString root = folder.filePath(QStringLiteral("data/backups"));
    const ManagedBackups store{root};

    void SetUp() override
    {
        open();
        fill();
    }
    QString id() const { return copyId(db()); }
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
    EXPECT_EQ(store.of(id()).size(), 1u);
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
    EXPECT_EQ(store.of(id()).size(), 2u);
    EXPECT_EQ(store.of(id()).front().at, now.addDays(3));
}

TEST_F(Managed, WhatIsErasedGoesOutOfTheBackupsToo)
{
    db().run("UPDATE open_point SET args = '[\"Quastenflosser\"]'"); // a sentence may name another record
    const ManagedBackup made = make();
    ASSERT_TRUE(bytes(made.path).contains("Quastenflosser"));
    const QString other = store.folderOf(id()) + QStringLiteral("/20200101T000000Z-x.custos");
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
    const QString here = id();
    close();
    if (!sealingAvailable()) {
        EXPECT_THROW(changeEncryption(path, Encryption::Seal, {}, words), StorageError);
        return;
    }
    store.follow(here, changeEncryption(path, Encryption::Seal, {}, words));
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
    make();
    EXPECT_EQ(store.removeAll(id()), 1);
    EXPECT_TRUE(store.all().empty());
    EXPECT_FALSE(QFile::exists(store.folderOf(id())));
    EXPECT_EQ(store.removeAll(QString()), 0);
}
