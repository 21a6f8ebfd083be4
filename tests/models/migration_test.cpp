// tests/models/migration_test.cpp - an older file is checked, copied, and brought up step by step
#include "storage/migrator.h"
#include "support/testfile.h"
#include <QDir>

struct MigrationSteps : TestFile {
    /// A file as a program that knew only the first migration would have left it.
    void makeOld() const
    {
        QFile sql(QStringLiteral(":/migrations/0001_house.sql"));
        ASSERT_TRUE(sql.open(QIODevice::ReadOnly));
        Connection old(path, {.access = Access::Create, .key = {}, .writeAhead = false});
        old.script(sql.readAll()
                   + "; INSERT INTO copy VALUES ('origin', 1); PRAGMA application_id = 0x43555354; "
                     "PRAGMA user_version = 1");
    }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files); }
    void SetUp() override { makeOld(); }
};

TEST_F(MigrationSteps, CopyFirstThenStepByStep)
{
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    const QByteArray before = old.readAll();
    old.close();
    EXPECT_THROW(Workspace::open(path, {.desk = desk(), .readOnly = true}), StorageError)
        << "reading only may not bring it up to date";
    open();
    EXPECT_EQ(workspace->format(), newestFormat());
    EXPECT_EQ(db().first("SELECT id FROM copy").toString(), QStringLiteral("origin"));
    close();
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("client.custos"), QStringLiteral("client.format-1.custos")}));
    Connection copy(folder.filePath(QStringLiteral("client.format-1.custos")),
                    {.access = Access::ReadOnly, .key = {}, .writeAhead = false, .alone = true});
    EXPECT_EQ(copy.first("PRAGMA user_version").toInt(), 1);
}

TEST_F(MigrationSteps, AStepThatFailsLeavesTheFileAsItWas)
{
    {
        Connection tool(path, {.access = Access::Write, .key = {}, .writeAhead = false});
        tool.script("CREATE TABLE purpose (x)"); // in the way of the second step
    }
    EXPECT_THROW(Workspace::open(path, {.desk = desk()}), StorageError);
    Connection after(path, {.access = Access::ReadOnly, .key = {}, .writeAhead = false, .alone = true});
    EXPECT_EQ(after.first("PRAGMA user_version").toInt(), 1);
    EXPECT_EQ(after.first("SELECT count(*) FROM sqlite_schema WHERE name = 'organisation'").toInt(), 0);
}

TEST_F(MigrationSteps, SayWhoCanStillReadTheFile)
{
    EXPECT_EQ(minCompatible("-- a - b. min-compatible: 7\nCREATE"), 7);
    const QDir migrations(QStringLiteral(":/migrations"));
    int n = 0;
    for (const QString &name : migrations.entryList(QDir::Files, QDir::Name)) {
        EXPECT_TRUE(name.startsWith(QStringLiteral("%1_").arg(++n, 4, 10, QLatin1Char('0'))))
            << qPrintable(name);
        QFile file(migrations.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const int oldest = minCompatible(file.readAll());
        EXPECT_TRUE(oldest >= 1 && oldest <= n) << qPrintable(name);
    }
    EXPECT_EQ(n, newestFormat());
}
