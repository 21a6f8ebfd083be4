// tests/models/states_test.cpp - what is known about a value is written, read, undone and checked with it
#include "support/testfile.h"

struct StatesOfFields : TestFile {
    void setState(const char *field, const FieldState &state)
    {
        const RegisterInfo &reg = ProcessingActivity::schema().info();
        Change change{&reg, payroll, source().find(reg, payroll), {}};
        change.after = change.before;
        if (state.isEmpty())
            change.after->states.remove(QLatin1String(field));
        else
            change.after->states.insert(QLatin1String(field), state);
        workspace->apply({change}, QStringLiteral("edited"));
    }
    States states() const { return source().find(ProcessingActivity::schema().info(), payroll)->states; }
    const FieldState none{.origin = Origin::Import,
                          .confirmed = false,
                          .applies = Applies::DoesNotApply,
                          .reason = QStringLiteral("All systems stand in the EEA"),
                          .until = {}};
    const FieldState pending{.origin = {},
                             .confirmed = true,
                             .applies = Applies::NotYetPossible,
                             .reason = QStringLiteral("The contract is awaited"),
                             .until = QDate(2027, 5, 1)};
};

TEST_F(StatesOfFields, TravelWithTheRow)
{
    fill();
    EXPECT_TRUE(states().isEmpty());
    setState("third_countries", none);
    setState("retention_policy", pending);
    EXPECT_EQ(
        states(),
        (States{{QStringLiteral("third_countries"), none}, {QStringLiteral("retention_policy"), pending}}));
    const auto page = source().rows(ProcessingActivity::schema().info(),
                                    source().rids(ProcessingActivity::schema().info()));
    EXPECT_EQ(page.front().row.states, states());
    expectSound();
    setState("third_countries", {});
    EXPECT_EQ(states(), (States{{QStringLiteral("retention_policy"), pending}}));
    expectSound();
}

TEST_F(StatesOfFields, AreUndoneApartFromValues)
{
    fill();
    setState("third_countries", none);
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    setState("third_countries", pending);
    workspace->undo();
    EXPECT_EQ(states(), (States{{QStringLiteral("third_countries"), none}}));
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, QStringLiteral("Wages"));
    workspace->redo();
    EXPECT_EQ(states(), (States{{QStringLiteral("third_countries"), pending}}));
    workspace->undo();
    workspace->undo();
    workspace->undo();
    EXPECT_TRUE(states().isEmpty());
    expectSound();
}

TEST_F(StatesOfFields, TheHistoryHoldsOnlyWhatChanged)
{
    fill();
    setState("third_countries", none);
    const HistoryEntry last = workspace->history().entries({.limit = 1, .newestFirst = true}).front();
    ASSERT_EQ(last.changes.size(), 1u);
    EXPECT_EQ(last.changes.front().after->keys(), QStringList{QStringLiteral("third_countries#state")});
    EXPECT_EQ(last.changes.front().after->value(QStringLiteral("third_countries#state")).toObject(),
              toJson(none));
    EXPECT_TRUE(last.changes.front().before->value(QStringLiteral("third_countries#state")).isNull());
}

TEST_F(StatesOfFields, OfUnknownFieldsAreRefusedAndGoWithTheRecord)
{
    fill();
    EXPECT_THROW(setState("no_such_field", none), StorageError);
    setState("third_countries", none);
    workspace->erase(payroll);
    EXPECT_EQ(db().first("SELECT count(*) FROM field_state").toInt(), 0);
    expectSound();
}
