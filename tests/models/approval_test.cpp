// tests/models/approval_test.cpp - approval fixes a version, at the one door
#include "schema/approval.h"
#include "support/testfile.h"
#include "workspace/approving.h"

struct ApprovedFile : TestFile {
    using A = ProcessingActivity;
    void SetUp() override
    {
        TestFile::SetUp();
        fill();
    }
    A activity() const { return *in<A>().find(payroll); }
    template <class Edit>
    Change edited(Edit edit) const
    {
        A a = activity();
        edit(a);
        return in<A>().changed(payroll, a);
    }
    void apply(const Change &change) { workspace->apply({change}, QStringLiteral("edited")); }
    void setState(RecordState state)
    {
        apply(edited([state](A &a) { a.recordState = state; }));
    }
    Change purposeNamed(const char *name) const
    {
        const RegisterInfo &reg = Purpose::schema().info();
        const Record part = source().parts(reg, payroll).front();
        Change change{&reg, part.id, part.row, part.row};
        (*change.after)[reg.indexOf(QLatin1String("name"))] = QString::fromLatin1(name);
        return change;
    }
    void expectRefused(const ChangeSet &changes)
    {
        const qint64 before = entries();
        try {
            workspace->apply(changes, QStringLiteral("edited"));
            ADD_FAILURE() << "taken";
        } catch (const VersionApproved &e) {
            EXPECT_EQ(e.message(),
                      QStringLiteral("PA-0001 is approved (version 1). Begin a new version to change it."));
        }
        EXPECT_EQ(entries(), before);
    }
};

TEST_F(ApprovedFile, SaysWhichVersionWasApprovedWhenAndByWhom)
{
    setState(RecordState::InReview);
    EXPECT_EQ(activity().version, std::nullopt);
    setState(RecordState::Approved);
    EXPECT_EQ(activity().version, 1);
    EXPECT_EQ(activity().approvedOn, QDate(2026, 3, 31));
    EXPECT_EQ(activity().approvedBy, QStringLiteral("dpo"));
    setState(RecordState::Draft);
    EXPECT_EQ(activity().version, 1) << "the version approved last";
    now = now.addDays(1);
    setState(RecordState::Approved);
    EXPECT_EQ(activity().version, 2);
    EXPECT_EQ(activity().approvedOn, QDate(2026, 4, 1));
    expectSound();
}

TEST_F(ApprovedFile, WhatTheApprovalItselfSaysIsKept)
{
    apply(edited([](A &a) {
        a.recordState = RecordState::Approved;
        a.version = 7;
        a.approvedOn = QDate(2026, 2, 1);
        a.approvedBy = QStringLiteral("The board");
    }));
    EXPECT_EQ(activity().version, 7);
    EXPECT_EQ(activity().approvedOn, QDate(2026, 2, 1));
    EXPECT_EQ(activity().approvedBy, QStringLiteral("The board"));
}

TEST_F(ApprovedFile, ARecordMayComeApprovedWithItsParts)
{
    A a;
    a.name = QStringLiteral("Archive");
    a.recordState = RecordState::Approved;
    a.origin = Origin::Import;
    const Change added = in<A>().added(a);
    payroll = added.id;
    workspace->apply({added, purpose("Keep", 1)}, QStringLiteral("import"));
    EXPECT_EQ(activity().version, 1);
    EXPECT_FALSE(activity().approvedOn.isValid()) << "nobody here knows the day";
    EXPECT_EQ(activity().approvedBy, QString());
    workspace->undo();
    EXPECT_EQ(in<A>().find(payroll), std::nullopt);
    workspace->redo();
    EXPECT_EQ(activity().version, 1);
    expectSound();
}

TEST_F(ApprovedFile, TheRecordAndItsPartsAreFixed)
{
    setState(RecordState::Approved);
    expectRefused({edited([](A &a) { a.remarks = QStringLiteral("Later"); })});
    expectRefused({edited([](A &a) { a.approvedBy = QStringLiteral("Somebody else"); })});
    expectRefused({edited([](A &a) { a.controllers.clear(); })});
    expectRefused({edited([](A &a) {
        a.recordState = RecordState::Draft;
        a.name = QStringLiteral("At once");
    })});
    expectRefused({purposeNamed("Other")});
    expectRefused({purpose("Third", 3)});
    const Change gone = purposeNamed("x");
    expectRefused({{gone.reg, gone.id, gone.before, {}}});
    Change state = edited([](A &) {});
    state.after->states[QStringLiteral("description")].applies = Applies::NotExamined;
    expectRefused({state});
    ChangeSet all{edited([](A &) {})};
    all.front().after.reset();
    for (const Record &part : source().parts(Purpose::schema().info(), payroll))
        all.push_back({&Purpose::schema().info(), part.id, part.row, {}});
    expectRefused(all);
    expectSound();
}

TEST_F(ApprovedFile, WhatSaysNothingOfTheContentMayChange)
{
    setState(RecordState::Approved);
    apply(edited([](A &a) {
        a.processingState = ProcessingState::EndedDataHeld;
        a.endDate = {QStringLiteral("2026-03")};
        a.reviewDue = QDate(2027, 1, 1);
        a.lastReview = QDate(2026, 3, 31);
        a.confirmed = true;
    }));
    EXPECT_EQ(activity().version, 1);
    setState(RecordState::InReview);
    apply(purposeNamed("Other"));
    expectSound();
}

TEST_F(ApprovedFile, ANewVersionIsBegunAndTakenBack)
{
    setState(RecordState::Approved);
    apply(newVersion(A::schema().info(), payroll, A::schema().pack(activity())));
    apply(edited([](A &a) { a.name = QStringLiteral("Wages"); }));
    workspace->undo();
    workspace->undo();
    EXPECT_EQ(activity().recordState, RecordState::Approved);
    expectRefused({edited([](A &a) { a.name = QStringLiteral("Wages"); })});
    workspace->undo();
    EXPECT_EQ(activity().recordState, std::nullopt);
    EXPECT_EQ(activity().version, std::nullopt);
    expectSound();
}

TEST_F(ApprovedFile, UndoPutsBackWhatWasChangedWithTheApproval)
{
    apply(edited([](A &a) {
        a.name = QStringLiteral("Wages");
        a.recordState = RecordState::Approved;
    }));
    workspace->undo();
    EXPECT_EQ(activity().name, QStringLiteral("Payroll"));
    const qint64 content = workspace->apply({edited([](A &a) { a.name = QStringLiteral("Salaries"); })},
                                            QStringLiteral("edited"));
    setState(RecordState::Approved);
    EXPECT_THROW(otherDesk().undo(content), VersionApproved) << "older than the approval";
    expectSound();
}

TEST_F(ApprovedFile, ErasingReachesApprovedRecords)
{
    setState(RecordState::Approved);
    workspace->erase(acme); // what points to it loses the link
    EXPECT_TRUE(activity().controllers.empty());
    workspace->erase(payroll);
    EXPECT_EQ(in<A>().find(payroll), std::nullopt);
    expectSound();
}
