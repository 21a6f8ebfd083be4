// tests/models/leaving_test.cpp - open points that are left as they are, and reviews
#include "registers/left_as_is.h"
#include "support/testfile.h"
#include "workspace/leaving.h"
#include "workspace/reviewing.h"
#include <algorithm>

struct Leaving : TestFile {
    OpenPoint pointAbout(const QString &record) const
    {
        for (const OpenPoint &point : workspace->openPoints(now))
            if (point.record == record)
                return point;
        ADD_FAILURE() << "no point about it";
        return {};
    }
    void leave(const OpenPoint &point, QDate until, const char *reason = "It is being asked")
    {
        const LeftNote note{{}, QString::fromLatin1(reason), until, QStringLiteral("dpo"), workspace->now()};
        workspace->apply({leaving(source(), point, note)}, QStringLiteral("left_as_is"));
    }
    LeftPoints left() const { return {source(), workspace->now().date()}; }
};

TEST_F(Leaving, APointIsLeftUntilItsLastDay)
{
    fill();
    const OpenPoint point = pointAbout(payroll);
    leave(point, now.date().addDays(10));
    const LeftPoints notes = left();
    const LeftNote *note = notes.of(point);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->reason, QStringLiteral("It is being asked"));
    EXPECT_EQ(note->by, QStringLiteral("dpo"));
    EXPECT_EQ(note->at, now);
    const OpenPoints all = workspace->openPoints(now);
    EXPECT_EQ(notes.open(all).size(), all.size() - 1) << "only that one";
    now = now.addDays(10);
    EXPECT_TRUE(left().contains(point)) << "the last day counts";
    now = now.addDays(1);
    EXPECT_FALSE(left().contains(point));
    expectSound();
}

TEST_F(Leaving, APointAboutAPartIsKeptWithTheWholeRecord)
{
    fill();
    const QString part = source().parts(Purpose::schema().info(), payroll).front().id;
    OpenPoint point = pointAbout(payroll);
    point.record = part;
    leave(point, now.date().addDays(10));
    EXPECT_EQ(source().parts(LeftAsIs::schema().info(), payroll).size(), 1u);
    EXPECT_TRUE(left().contains(point));
    workspace->apply({in<Purpose>().removed(part)}, QStringLiteral("removed"));
    EXPECT_TRUE(left().contains(point)) << "the part can go; the note says nothing any more";
}

TEST_F(Leaving, TheSamePointAboutSomethingElseIsAnother)
{
    fill();
    OpenPoint point = pointAbout(payroll);
    leave(point, now.date().addDays(10));
    point.args << QStringLiteral("@US");
    EXPECT_FALSE(left().contains(point));
}

TEST_F(Leaving, ItIsDecidedAnewUndoneAndOpenedAgain)
{
    fill();
    const OpenPoint point = pointAbout(payroll);
    leave(point, now.date().addDays(10));
    leave(point, now.date().addDays(20), "It takes longer");
    EXPECT_EQ(count<LeftAsIs>(), 1u);
    EXPECT_EQ(left().of(point)->reason, QStringLiteral("It takes longer"));
    workspace->undo();
    EXPECT_EQ(left().of(point)->reason, QStringLiteral("It is being asked"));
    workspace->apply({reopening(source(), *left().of(point))}, QStringLiteral("reopened"));
    EXPECT_FALSE(left().contains(point));
    workspace->undo();
    EXPECT_TRUE(left().contains(point));
    expectSound();
}

TEST_F(Leaving, AnApprovedRecordCanHaveItAndNotesGoWithTheirRecord)
{
    fill();
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.recordState = RecordState::Approved;
    workspace->apply({in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    const OpenPoint point = pointAbout(payroll);
    leave(point, now.date().addDays(10));
    EXPECT_TRUE(left().contains(point));
    workspace->erase(payroll);
    EXPECT_EQ(count<LeftAsIs>(), 0u) << "its reason may name people";
    expectSound();
}

TEST_F(Leaving, AReviewSetsItsDaysAndSaysWhatMovedSinceTheLast)
{
    fill();
    const RegisterInfo &reg = ProcessingActivity::schema().info();
    const auto row = [&] { return *source().find(reg, payroll); };
    const auto review = [&](ReviewOutcome outcome) {
        const QDate today = workspace->now().date();
        const Change change = reviewed(reg, payroll, row(), {outcome, today, nextReview(reg, row(), today)});
        workspace->apply({change}, QStringLiteral("reviewed"));
    };
    EXPECT_TRUE(isReviewed(reg) && canEnd(reg));
    EXPECT_FALSE(isReviewed(Organisation::schema().info()));
    EXPECT_EQ(movedSinceReview(*workspace, reg, payroll).size(), 1u) << "never reviewed: since it was added";
    review(ReviewOutcome::Unchanged);
    EXPECT_EQ(valueOf(reg, row(), "last_review").toString(), QStringLiteral("2026-03-31"));
    EXPECT_EQ(valueOf(reg, row(), "review_due").toString(), QStringLiteral("2027-03-31"))
        << "without a cycle a year";
    EXPECT_TRUE(movedSinceReview(*workspace, reg, payroll).empty());

    now = now.addDays(1);
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    workspace->apply({in<Organisation>().added(Organisation{})}, QStringLiteral("added"));
    const std::vector<HistoryEntry> moved = movedSinceReview(*workspace, reg, payroll);
    ASSERT_EQ(moved.size(), 1u);
    EXPECT_EQ(moved.front().changes.size(), 1u);

    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.reviewCycle.iso = QStringLiteral("P6M");
    a.recordState = RecordState::Approved;
    workspace->apply({in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    EXPECT_EQ(nextReview(reg, row(), QDate(2026, 4, 1)), QDate(2026, 10, 1));
    review(ReviewOutcome::Changed);
    EXPECT_EQ(valueOf(reg, row(), "record_state").toString(), QStringLiteral("draft"))
        << "a new version begins";
    expectSound();
}

TEST_F(Leaving, AReviewThatWasOnlyRecordedCountsToo)
{
    fill();
    const RegisterInfo &reg = ProcessingActivity::schema().info();
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.lastReview = now.date();
    workspace->apply({in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    EXPECT_TRUE(movedSinceReview(*workspace, reg, payroll).empty());
    now = now.addDays(1);
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    EXPECT_EQ(movedSinceReview(*workspace, reg, payroll).size(), 1u);
}
