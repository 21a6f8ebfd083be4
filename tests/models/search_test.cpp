// tests/models/search_test.cpp - searching, filtering and ordering a register
#include "support/testfile.h"

struct Search : TestFile {
    const RegisterInfo &activities = ProcessingActivity::schema().info();

    QStringList names(const Query &query, const RegisterInfo *reg = nullptr) const
    {
        const RegisterInfo &of = reg ? *reg : activities;
        const std::vector<qint64> rids = source().rids(of, query);
        QStringList out;
        for (const Record &record : source().rows(of, rids))
            out << valueOf(of, record.row, "name").toString();
        return out;
    }
    QString add(const QString &name, const std::function<void(ProcessingActivity &)> &more = {})
    {
        ProcessingActivity a;
        a.name = name;
        if (more)
            more(a);
        const Change change = in<ProcessingActivity>().added(a);
        workspace->apply({change}, QStringLiteral("added"));
        return change.id;
    }
    static QStringList list(std::initializer_list<const char *> words)
    {
        QStringList out;
        for (const char *word : words)
            out << QString::fromUtf8(word);
        return out;
    }
};

TEST_F(Search, FindsBeginningsOfWordsWithoutCaseOrAccent)
{
    fill();
    add(QStringLiteral("Ärztliche Untersuchung"));
    EXPECT_EQ(names({.search = QStringLiteral("arzt")}), list({"Ärztliche Untersuchung"}));
    EXPECT_EQ(names({.search = QStringLiteral("quasten")}), list({"Payroll"})) << "in the remarks";
    EXPECT_EQ(names({.search = QStringLiteral("taxes")}), list({"Payroll"})) << "in a purpose";
    EXPECT_EQ(names({.search = QStringLiteral("acme")}), list({"Payroll"})) << "the name of its controller";
    EXPECT_EQ(names({.search = QStringLiteral("acme taxes PA-0001")}), list({"Payroll"}));
    EXPECT_EQ(names({.search = QStringLiteral("acme arzt")}), QStringList());
    EXPECT_EQ(names({.search = QStringLiteral("\"*) OR")}), QStringList()) << "no syntax of the engine's";
    EXPECT_EQ(names({.search = QStringLiteral("  ")}).size(), 2);
}

TEST_F(Search, FollowsChangesUndoAndErasure)
{
    fill();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    EXPECT_EQ(names({.search = QStringLiteral("payroll")}), QStringList());
    EXPECT_EQ(names({.search = QStringLiteral("wage")}), list({"Wages"}));
    workspace->undo();
    EXPECT_EQ(names({.search = QStringLiteral("payroll")}), list({"Payroll"}));
    workspace->erase(payroll);
    EXPECT_EQ(names({.search = QStringLiteral("payroll")}), QStringList());
    expectSound();
}

TEST_F(Search, FiltersByValueReferenceListAndNothing)
{
    fill();
    add(QStringLiteral("News"), [](ProcessingActivity &a) {
        a.profiling = true;
        a.thirdCountries = {{QStringLiteral("US")}, {QStringLiteral("IN")}};
        a.recordState = RecordState::Approved;
    });
    add(QStringLiteral("Visitors"), [](ProcessingActivity &a) { a.profiling = false; });
    const auto by = [&](const char *field, const QVariantList &any, bool unset = false) {
        return names({.search = {}, .filters = {{QLatin1String(field), any, unset}}});
    };
    EXPECT_EQ(by("controllers", {acme}), list({"Payroll"}));
    EXPECT_EQ(by("controllers", {}, true), list({"News", "Visitors"}));
    EXPECT_EQ(by("profiling", {true}), list({"News"}));
    EXPECT_EQ(by("profiling", {false}, true), list({"Payroll", "Visitors"}));
    EXPECT_EQ(by("third_countries", {QStringLiteral("IN")}), list({"News"}));
    EXPECT_EQ(by("third_countries", {}, true), list({"Payroll", "Visitors"}));
    EXPECT_EQ(by("record_state", {QStringLiteral("approved")}), list({"News"}));
    EXPECT_THROW(by("no_such_field", {}, true), StorageError);
}

TEST_F(Search, FiltersByWhatTheNarrowIndexHasAndByWhatItHasNot)
{
    fill();
    add(QStringLiteral("News"), [](ProcessingActivity &a) {
        a.remarks = QStringLiteral("zinc");
        a.recordState = RecordState::Draft;
    });
    add(QStringLiteral("Visitors"), [](ProcessingActivity &a) {
        a.remarks = QStringLiteral("amber");
        a.recordState = RecordState::Draft;
    });
    const Filter drafts{QStringLiteral("record_state"), {QStringLiteral("draft")}};
    for (const char *key : {"name", "remarks", "reference"}) { // the second stands in the wide row alone
        const bool byRemarks = QLatin1String(key) == QLatin1String("remarks");
        EXPECT_EQ(names({.filters = {drafts}, .sortBy = QLatin1String(key)}),
                  byRemarks ? list({"Visitors", "News"}) : list({"News", "Visitors"}))
            << key;
    }
    EXPECT_EQ(names({.search = QStringLiteral("zinc"), .filters = {drafts}}), list({"News"}));
    EXPECT_EQ(names({.filters = {drafts}, .order = Qt::DescendingOrder}), list({"Visitors", "News"}));
}

TEST_F(Search, OrdersByTextTermAndTitle)
{
    fill();
    Organisation z;
    z.name = QStringLiteral("Zebra");
    const Change zebra = in<Organisation>().added(z);
    workspace->apply({zebra}, QStringLiteral("added"));
    add(QStringLiteral("ähnlich"), [&](ProcessingActivity &a) {
        a.recordState = RecordState::Approved;
        a.controllers = {{zebra.id}};
    });
    add(QStringLiteral("Zoo"), [](ProcessingActivity &a) { a.recordState = RecordState::Draft; });
    EXPECT_EQ(names({.sortBy = QStringLiteral("name")}), list({"ähnlich", "Payroll", "Zoo"}));
    EXPECT_EQ(names({.sortBy = QStringLiteral("name"), .order = Qt::DescendingOrder}),
              list({"Zoo", "Payroll", "ähnlich"}));
    EXPECT_EQ(names({.sortBy = QStringLiteral("record_state")}), list({"Zoo", "ähnlich", "Payroll"}))
        << "in the order of the terms, unset last";
    EXPECT_EQ(names({.sortBy = QStringLiteral("controllers")}), list({"Payroll", "ähnlich", "Zoo"}));
    for (const FieldInfo &f : activities.fields)
        EXPECT_EQ(names({.sortBy = QLatin1String(f.key)}).size(), 3) << f.key;
    for (const FieldInfo &f : Purpose::schema().info().fields)
        EXPECT_EQ(names({.sortBy = QLatin1String(f.key)}, &Purpose::schema().info()).size(), 2) << f.key;
}
