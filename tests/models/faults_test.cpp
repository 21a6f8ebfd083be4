// tests/models/faults_test.cpp - a drive that fails at any step of a commit, an import or the closing
#include "support/failingdevice.h"
#include "support/generator.h"
#include "support/testfile.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

struct Faults : TestFile {
    FailingDevice device; // after TestFile's members: the workspace is closed before it goes
    using Fault = FailingDevice::Fault;
    QByteArray original;

    void SetUp() override
    {
        open();
        fill();
        close();
        original = bytes();
    }
    void TearDown() override { close(); }
    QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// As it was, without what a failed step may have left beside it.
    void restore() const
    {
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(original);
    }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files); }
    qint64 entriesThere()
    {
        EXPECT_NO_THROW(open());
        if (!workspace)
            return -1;
        const qint64 there = entries();
        expectSound();
        close();
        EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
        return there;
    }

    /// For reading only it opens, or says why it does not; either way nothing is put right behind one's back.
    void expectReadableOrSaid() const
    {
        const QByteArray there = bytes();
        try {
            const auto read = Workspace::open(path, {.desk = desk(), .readOnly = true});
            EXPECT_GT(read->source().count(Organisation::schema().info()), 0);
        } catch (const StorageError &e) {
            EXPECT_TRUE(e.message().contains(QStringLiteral("Open it once for writing"))) << e.what();
        }
        EXPECT_EQ(bytes(), there);
    }

    /// `change` with each of its steps failing in turn: acknowledged and there, or a sentence and the old
    /// content.
    template <class Work>
    void failEachStepOf(Work change)
    {
        restore();
        const qint64 before = entriesThere();
        for (const Fault fault : {Fault::IoError, Fault::Full}) {
            bool failed = true;
            int said = 0;
            for (int step = 1; failed; ++step) {
                SCOPED_TRACE(step);
                restore();
                open();
                device.failAt(step, fault);
                bool acknowledged = false;
                try {
                    change();
                    acknowledged = true;
                } catch (const StorageError &e) {
                    EXPECT_TRUE(e.message().contains(path)) << qPrintable(e.message());
                    ++said;
                }
                failed = device.hasFailed();
                device.work();
                EXPECT_EQ(entries(), before + (acknowledged ? 1 : 0));
                close();
                EXPECT_EQ(entriesThere(), before + (acknowledged ? 1 : 0));
                if (HasFailure())
                    return;
            }
            EXPECT_GT(said, 0);
        }
    }
};

TEST_F(Faults, InACommit)
{
    failEachStepOf([this] { workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited")); });
}

TEST_F(Faults, InAnImport)
{
    failEachStepOf([this] { workspace->apply(generated(2), QStringLiteral("import")); });
}

TEST_F(Faults, InAnErasure)
{
    failEachStepOf([this] { workspace->erase(payroll); });
}

TEST_F(Faults, WhileClosing)
{
    restore();
    const qint64 before = entriesThere();
    for (const Fault fault : {Fault::IoError, Fault::Full}) {
        bool failed = true;
        for (int step = 1; failed && !HasFailure(); ++step) {
            SCOPED_TRACE(step);
            restore();
            open();
            workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
            device.failAt(step, fault);
            close();
            failed = device.hasFailed();
            device.work();
            SCOPED_TRACE(names().join(u' ').toStdString());
            expectReadableOrSaid();
            EXPECT_EQ(entriesThere(), before + 1);
        }
    }
}

TEST_F(Faults, TheLogIsEmptiedSoonAfterTheLastCommit)
{
    restore();
    workspace = Workspace::open(path, {.desk = desk(), .checkpointAfter = 20});
    const QString log = path + QStringLiteral("-wal");
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    EXPECT_GT(QFileInfo(log).size(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo(log).size() == 0; }, 4000));
    EXPECT_TRUE(bytes().contains("Wages")) << "it stands in the file itself";
}

TEST_F(Faults, ALogThatIsBeingReadIsEmptiedLater)
{
    restore();
    workspace = Workspace::open(path, {.desk = desk(), .checkpointAfter = 20});
    const QString log = path + QStringLiteral("-wal");
    Connection reader(path, {.access = Access::ReadOnly});
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    {
        Statement reading = reader.query("SELECT id FROM record");
        EXPECT_TRUE(reading.step());
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(120);
        EXPECT_LT(timer.elapsed(), 2000) << "the window does not wait for a reader";
        EXPECT_GT(QFileInfo(log).size(), 0);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo(log).size() == 0; }, 4000));
}

TEST_F(Faults, ClosingBesideAReaderPutsAllIntoTheFile)
{
    restore();
    open();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    {
        Connection reader(path, {.access = Access::ReadOnly});
        EXPECT_GT(reader.first("SELECT count(*) FROM entry").toLongLong(), 0);
        QElapsedTimer timer;
        timer.start();
        close();
        EXPECT_LT(timer.elapsed(), 2000);
        EXPECT_TRUE(bytes().contains("Wages"));
    }
    entriesThere(); // the next writer who is alone makes it one plain file again
}
