// tests/models/exchange/import_test.cpp - what an import adds, changes and leaves alone
#include "models/exchange/importing.h"

TEST_F(Importing, AddsRecordsWithPartsInOneStepAndMarksThem)
{
    const ImportPlan plan = import(R"({"registers": {
        "organisation": [{"id": "acme", "name": "Acme", "roles": ["own_entity"]}],
        "processing_activity": [{"id": "pay", "name": "Payroll", "controllers": ["acme"],
            "purpose": [{"name": "Pay staff", "bases": ["contract"]}, {"name": "Pay taxes"}]}],
        "data_category": [{"id": "d1", "parent": "pay", "category": "salary", "retention": "P6Y"}]}})");
    EXPECT_EQ(plan.records.added, 2);
    EXPECT_EQ(plan.parts.added, 3);
    EXPECT_TRUE(plan.refused.empty());
    EXPECT_EQ(value<Organisation>(QStringLiteral("acme"), "origin"), QStringLiteral("import"));
    EXPECT_EQ(value<Organisation>(QStringLiteral("acme"), "origin_source"), QStringLiteral("source.json"));
    EXPECT_EQ(value<Organisation>(QStringLiteral("acme"), "confirmed"), false);
    EXPECT_EQ(value<ProcessingActivity>(QStringLiteral("pay"), "reference"), QStringLiteral("PA-0001"));
    const auto purposes = source().parts(Purpose::schema().info(), QStringLiteral("pay"));
    ASSERT_EQ(purposes.size(), 2u);
    EXPECT_EQ(valueOf(Purpose::schema().info(), purposes[1].row, "name"), QStringLiteral("Pay taxes"));
    EXPECT_TRUE(purposes[1].row.states.isEmpty()) << "the record says already where it comes from";
    EXPECT_EQ(entries(), 2);
    workspace->undo();
    EXPECT_EQ(count<Organisation>() + count<ProcessingActivity>() + count<Purpose>(), 0u);
}

TEST_F(Importing, TheSameFileTwiceChangesNothingWithIdsOrWithout)
{
    const QByteArray json = R"({"registers": {
        "organisation": [{"name": "Acme"}, {"name": "Acme"}],
        "processing_activity": [{"id": "a", "name": "A", "data_category": [{"category": "salary"}, {"category": "tax"}]},
                                {"name": "B", "controllers": ["Umbrella"], "purpose": [{"name": "x"}]}],
        "measure": [{"id": "m", "name": "Locks"}]}})";
    import(R"({"registers": {"organisation": [{"name": "Umbrella"}]}})");
    const ImportPlan first = import(json);
    EXPECT_EQ(first.records.added, 5);
    EXPECT_TRUE(first.refused.empty());
    const ImportPlan second = planned(json);
    EXPECT_EQ(second.records.unchanged, 5);
    EXPECT_EQ(second.parts.unchanged, 3);
    EXPECT_TRUE(second.changes.empty());
}

TEST_F(Importing, AbsentLeavesAloneAndNullClears)
{
    import(
        R"({"registers": {"organisation": [{"id": "a", "name": "Acme", "phone": "1", "email": "a@acme.example"}]}})");
    const ImportPlan plan =
        import(R"({"registers": {"organisation": [{"id": "a", "phone": null, "country": "DE"}]}})");
    EXPECT_EQ(plan.records.changed, 1);
    EXPECT_EQ(value<Organisation>(QStringLiteral("a"), "name"), QStringLiteral("Acme"));
    EXPECT_FALSE(value<Organisation>(QStringLiteral("a"), "phone").isValid());
    EXPECT_EQ(value<Organisation>(QStringLiteral("a"), "email"), QStringLiteral("a@acme.example"));
    EXPECT_EQ(value<Organisation>(QStringLiteral("a"), "country"), QStringLiteral("DE"));
}

TEST_F(Importing, AChangedValueOfATypedRecordIsMarkedByItself)
{
    Organisation o;
    o.name = QStringLiteral("Acme");
    o.origin = Origin::Typed;
    Change added = in<Organisation>().added(o);
    FieldState none;
    none.applies = Applies::DoesNotApply;
    none.reason = QStringLiteral("no staff");
    added.after->states.insert(QStringLiteral("dpo_designated"), none);
    workspace->apply({added}, QStringLiteral("added"));
    import(R"({"registers": {"organisation": [{"id": ")" + added.id.toUtf8()
           + R"(", "dpo_designated": true, "name": "Acme"}]}})");
    const FieldState marked = state<Organisation>(added.id, "dpo_designated");
    EXPECT_EQ(marked.origin, Origin::Import);
    EXPECT_EQ(marked.confirmed, false);
    EXPECT_EQ(marked.applies, std::nullopt) << "there is a value now";
    EXPECT_TRUE(state<Organisation>(added.id, "name").isEmpty()) << "not changed";
    EXPECT_EQ(value<Organisation>(added.id, "origin"), QStringLiteral("typed"));
}

TEST_F(Importing, TheFileMaySayItselfWhereARecordComesFrom)
{
    import(
        R"({"registers": {"organisation": [{"id": "a", "name": "A", "origin": "policy", "origin_source": "P",
        "name#state": {"confirmed": true}}]}})");
    EXPECT_EQ(value<Organisation>(QStringLiteral("a"), "origin"), QStringLiteral("policy"));
    EXPECT_EQ(value<Organisation>(QStringLiteral("a"), "origin_source"), QStringLiteral("P"));
    EXPECT_FALSE(value<Organisation>(QStringLiteral("a"), "confirmed").isValid());
    EXPECT_EQ(state<Organisation>(QStringLiteral("a"), "name").confirmed, true);
}

TEST_F(Importing, MatchesByNumberAndByName)
{
    fill();
    options.match = Match::Reference;
    ImportPlan plan = planned(
        R"({"registers": {"processing_activity": [{"id": "other", "reference": "PA-0001", "name": "Wages",
        "purpose": [{"id": "theirs", "name": "Pay staff", "bases": ["consent"]}]}]}})");
    EXPECT_EQ(plan.records.changed, 1);
    EXPECT_EQ(plan.parts.changed, 1);
    ASSERT_EQ(plan.changes.size(), 2u);
    EXPECT_EQ(plan.changes[0].id, payroll);
    options.match = Match::Name;
    plan = planned(R"({"registers": {"organisation": [{"id": "x", "name": "Acme  GmbH", "country": "DE"}],
        "processing_activity": [{"id": "y", "name": "New", "controllers": ["x"]}]}})");
    EXPECT_EQ(plan.registers[QStringLiteral("organisation")].changed, 1);
    EXPECT_EQ(plan.registers[QStringLiteral("processing_activity")].added, 1);
    const RegisterInfo &reg = ProcessingActivity::schema().info();
    EXPECT_EQ(valueOf(reg, *plan.changes.back().after, "controllers").toStringList(), QStringList{acme})
        << "ids of the file lead to the records they are matched with";
    import(R"({"registers": {"organisation": [{"id": "twin", "name": "Twin"}]}})");
    options.match = Match::Id;
    import(R"({"registers": {"organisation": [{"id": "twin2", "name": "Twin"}]}})");
    options.match = Match::Name;
    EXPECT_EQ(planned(R"({"registers": {"organisation": [{"name": "Twin"}]}})").refused.size(), 1u);
}

TEST_F(Importing, WithoutWhatIsMatchedByTheIdIs)
{
    const QByteArray json =
        R"({"registers": {"organisation": [{"id": "o1", "name": "Org"}, {"name": "Other"}],
        "processing_activity": [{"name": "Payroll"}]}})";
    options.match = Match::Reference;
    EXPECT_EQ(import(json).records.added, 3);
    EXPECT_EQ(import(json).records.unchanged, 3);
    EXPECT_EQ(count<Organisation>(), 2u);
}

TEST_F(Importing, BlanksAreNoName)
{
    import(R"({"registers": {"organisation": [{"id": "o1", "name": "  \n", "staff": 3}]}})");
    EXPECT_FALSE(value<Organisation>(QStringLiteral("o1"), "name").isValid());
}

TEST_F(Importing, ThereIsOneWorkspaceRecord)
{
    const ImportPlan plan = import(
        R"({"registers": {"workspace": [{"id": "elsewhere", "name": "Other", "main_organisation": "Acme"}],
            "organisation": [{"id": "a", "name": "Acme"}]}})");
    EXPECT_EQ(plan.registers.at(QStringLiteral("workspace")).changed, 1);
    EXPECT_EQ(workspace->name(), QStringLiteral("Other"));
    EXPECT_EQ(planned(R"({"registers": {"workspace": [{"name": "A"}, {"name": "B"}]}})").refused.size(), 1u);
}

TEST_F(Importing, NumbersAreKeptWhereTheyAreFree)
{
    fill();
    const ImportPlan plan = import(R"({"registers": {"organisation": [
        {"id": "n", "name": "N"}, {"id": "t", "name": "T", "reference": "OR-0001"},
        {"id": "k", "name": "K", "reference": "OR-0002"}, {"id": "o", "name": "O", "reference": "Old 7/b"}]}})");
    ASSERT_EQ(plan.warnings.size(), 1u);
    EXPECT_EQ(plan.warnings[0].code, QStringLiteral("reference-taken"));
    EXPECT_EQ(plan.warnings[0].row, 2);
    EXPECT_EQ(value<Organisation>(QStringLiteral("k"), "reference"), QStringLiteral("OR-0002"));
    EXPECT_EQ(value<Organisation>(QStringLiteral("o"), "reference"), QStringLiteral("Old 7/b"));
    EXPECT_EQ(value<Organisation>(QStringLiteral("n"), "reference"), QStringLiteral("OR-0003"));
    EXPECT_EQ(value<Organisation>(QStringLiteral("t"), "reference"), QStringLiteral("OR-0004"));
}

TEST_F(Importing, OneRegisterAlone)
{
    options.onlyRegister = QStringLiteral("organisation");
    EXPECT_EQ(planned(R"([{"name": "A"}, {"name": "B"}])").records.added, 2);
    EXPECT_EQ(planned(R"({"registers": {"organisation": [{"name": "A"}], "measure": [{"name": "M"}]}})")
                  .records.added,
              1);
    EXPECT_THROW(planned(R"({"registers": {"measure": []}})"), ImportError);
}

TEST_F(Importing, IdsThatAreNoUuidsBecomeThemWhereAsked)
{
    options.makeIds = true;
    const ImportPlan plan = import(R"({"registers": {"organisation": [{"id": "mother", "name": "M"},
        {"id": "child", "name": "C", "parent_organisation": "mother"}]}})");
    EXPECT_TRUE(plan.refused.empty());
    EXPECT_FALSE(QUuid::fromString(plan.changes[0].id).isNull());
    EXPECT_EQ(value<Organisation>(plan.changes[1].id, "parent_organisation"), plan.changes[0].id);
}
