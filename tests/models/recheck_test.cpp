// tests/models/recheck_test.cpp - the open points of many records are made in a job, and nobody waits for
// them
#include "rules/rulebook.h"
#include "support/generator.h"
#include "support/testfile.h"
#include "workspace/job.h"
#include <QSignalSpy>
#include <QTest>

struct Recheck : TestFile {
    static constexpr int activities = 400; // with two purposes each: more than is done at once
    const QDateTime later = now.addDays(4000);

    void SetUp() override { reopen(); }
    void reopen()
    {
        close();
        const Opening opening{.desk = desk(), .background = true};
        workspace = QFile::exists(path) ? Workspace::open(path, opening)
                                        : Workspace::create(path, QStringLiteral("Client"), opening);
    }
    void import() { workspace->apply(generated(activities), QStringLiteral("import")); }
    void expectInStep() const
    {
        const auto comparable = [](const OpenPoints &points) {
            QStringList out;
            for (const OpenPoint &p : points)
                out << QStringList{p.record, p.code, p.field, p.args.join(u',')}.join(u'|');
            out.sort();
            return out;
        };
        EXPECT_EQ(comparable(workspace->openPoints(later)), comparable(workspace->recheck(later)));
        EXPECT_TRUE(workspace->verify().ok());
    }
    bool catchUp() const
    {
        return QTest::qWaitFor([this] { return workspace->openPointsAreCurrent(); }, 20000);
    }
    Change companyRenamed(int number, const char *name) const
    {
        const QString id = QStringLiteral("g-o-%1").arg(number);
        Organisation o = *in<Organisation>().find(id);
        o.name = QString::fromLatin1(name);
        return in<Organisation>().changed(id, o);
    }
};

TEST_F(Recheck, AnImportIsAcknowledgedBeforeItsPointsAreMade)
{
    QSignalSpy started(workspace.get(), &Workspace::jobStarted);
    QSignalSpy news(workspace.get(), &Workspace::openPointsChanged);
    import();
    EXPECT_FALSE(workspace->openPointsAreCurrent());
    EXPECT_EQ(news.size(), 1);
    ASSERT_TRUE(catchUp());
    EXPECT_EQ(started.size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return news.size() == 2; }, 1000));
    EXPECT_FALSE(workspace->openPoints(later).empty());
    expectInStep();
}

TEST_F(Recheck, ARecordIsLookedAtAfreshWhileTheTableIsBehind)
{
    import();
    const QString id = QStringLiteral("g-a-0");
    EXPECT_FALSE(workspace->openPointsAreCurrent());
    EXPECT_FALSE(workspace->openPointsOf(id, later).empty());
    ASSERT_TRUE(catchUp());
}

TEST_F(Recheck, ChangesMadeMeanwhileAreNotOverwritten)
{
    import();
    ASSERT_TRUE(catchUp());
    Organisation o = *in<Organisation>().find(QStringLiteral("g-o-1"));
    o.appliedLaw = AppliedLaw::UkGdpr; // turns the points of eighty activities and their purposes
    workspace->apply({in<Organisation>().changed(QStringLiteral("g-o-1"), o)}, QStringLiteral("edited"));
    EXPECT_FALSE(workspace->openPointsAreCurrent());
    QTest::qWait(1); // the job has begun
    payroll = QStringLiteral("g-a-1");
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    workspace->apply({companyRenamed(2, "Renamed")}, QStringLiteral("edited"));
    workspace->undo();
    ASSERT_TRUE(catchUp());
    expectInStep();
}

TEST_F(Recheck, WhatWasStoppedIsDoneWithTheNextChange)
{
    QObject::connect(workspace.get(), &Workspace::jobStarted, [](Job *job) { job->cancel(); });
    import();
    QTest::qWait(100);
    EXPECT_FALSE(workspace->openPointsAreCurrent());
    workspace->disconnect();
    payroll = QStringLiteral("g-a-1");
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    ASSERT_TRUE(catchUp());
    expectInStep();
}

TEST_F(Recheck, ClosingDoesNotWaitAndTheNextOpeningCatchesUp)
{
    import();
    QTest::qWait(1);
    reopen();
    EXPECT_FALSE(workspace->openPointsAreCurrent());
    ASSERT_TRUE(catchUp());
    expectInStep();
    close();
    open(); // without an event loop all is done at once
    db().script("UPDATE derived SET value = '0.0' WHERE name = 'open_point_program'");
    close();
    open();
    EXPECT_TRUE(workspace->openPointsAreCurrent());
    expectInStep();
}

TEST_F(Recheck, WhatIsGoneHasNoPoints)
{
    import();
    ASSERT_TRUE(catchUp());
    workspace->undo();
    EXPECT_EQ(db().first("SELECT count(*) FROM open_point WHERE record NOT IN (SELECT id FROM record)"), 0);
    ASSERT_TRUE(catchUp());
    expectInStep();
}
