// tests/models/copying_test.cpp - a record once more, with its parts and links
#include "registers/data_category.h"
#include "schema/errors.h"
#include "support/testfile.h"
#include "workspace/copying.h"

using Copying = TestFile;

static FieldState confirmedState()
{
    FieldState state;
    state.confirmed = true;
    return state;
}

TEST_F(Copying, TakesPartsAndLinksAndLeavesApprovalBehind)
{
    fill();
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.recordState = RecordState::Approved;
    a.approvedOn = QDate(2026, 1, 2);
    a.approvedBy = QStringLiteral("Dana Doe");
    a.reviewDue = QDate(2027, 1, 2);
    a.lastReview = QDate(2026, 1, 2);
    a.origin = Origin::Template;
    a.originSource = QStringLiteral("payroll");
    a.confirmed = true;
    Change change = in<ProcessingActivity>().changed(payroll, a);
    FieldState none = confirmedState();
    none.applies = Applies::DoesNotApply;
    none.reason = QStringLiteral("all in the EEA");
    change.after->states.insert(QStringLiteral("third_countries"), none);
    change.after->states.insert(QStringLiteral("name"), confirmedState());
    change.after->states.insert(QStringLiteral("review_due"), confirmedState());
    workspace->apply({change}, Reason(QStringLiteral("edited")));

    const ChangeSet set = copyOf(source(), a.schema().info(), payroll, QStringLiteral("Copy of Payroll"));
    workspace->apply(set, Reason(QStringLiteral("copied")));
    const QString copy = set.front().id;
    const ProcessingActivity made = *in<ProcessingActivity>().find(copy);
    EXPECT_EQ(made.name, QStringLiteral("Copy of Payroll"));
    EXPECT_EQ(made.controllers, a.controllers);
    EXPECT_FALSE(made.reference.isEmpty());
    EXPECT_NE(made.reference, a.reference);
    EXPECT_EQ(made.recordState, std::optional(RecordState::Draft));
    EXPECT_FALSE(made.approvedOn.isValid() || made.reviewDue.isValid() || made.lastReview.isValid());
    EXPECT_TRUE(made.approvedBy.isEmpty());
    EXPECT_EQ(made.originSource, QStringLiteral("payroll")) << "what the template asks is still to be asked";
    EXPECT_EQ(made.confirmed, std::optional(false));
    const States states = source().find(a.schema().info(), copy)->states;
    EXPECT_EQ(states.keys(), QStringList{QStringLiteral("third_countries")})
        << "nobody has looked at the copy";
    EXPECT_EQ(states.first().reason, none.reason);
    EXPECT_EQ(states.first().confirmed, std::nullopt);

    const auto parts = source().parts(Purpose::schema().info(), copy);
    const auto before = source().parts(Purpose::schema().info(), payroll);
    ASSERT_EQ(parts.size(), before.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        EXPECT_NE(parts[i].id, before[i].id);
        EXPECT_EQ(Purpose::schema().unpack(parts[i].row).name, Purpose::schema().unpack(before[i].row).name);
    }
    workspace->undo();
    EXPECT_FALSE(source().registerOf(copy)) << "one step";
    EXPECT_TRUE(source().registerOf(payroll));
}

TEST_F(Copying, WorksForEveryRegister)
{
    fill();
    const RegisterInfo &organisations = Organisation::schema().info();
    const ChangeSet set = copyOf(source(), organisations, acme, QStringLiteral("Copy"));
    workspace->apply(set, Reason(QStringLiteral("copied")));
    EXPECT_EQ(in<Organisation>().find(set.front().id)->roles, in<Organisation>().find(acme)->roles);
    EXPECT_THROW(copyOf(source(), organisations, QStringLiteral("gone"), {}), Error);
}
