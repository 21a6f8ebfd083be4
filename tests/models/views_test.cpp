// tests/models/views_test.cpp - the models between workspace and window
#include "../ui/sample.h"
#include "schema/translator.h"
#include "views/datewords.h"
#include "views/historymodel.h"
#include "views/keptfilters.h"
#include "views/linksmodel.h"
#include "views/listcsv.h"
#include "views/openpointsmodel.h"
#include "views/plaintooltip.h"
#include "views/recordedit.h"
#include "views/registertablemodel.h"
#include "views/removal.h"
#include "views/shortcitation.h"
#include "views/tablecolumns.h"
#include <QAbstractItemModelTester>

struct Views : SampleFile {
    Translator english;
    const RegisterInfo &info = ProcessingActivity::schema().info();

    QString text(const RegisterTableModel &model, int row, const char *key) const
    {
        return model.index(row, int(model.columns().indexOf(QLatin1String(key)))).data().toString();
    }
    QStringList names(const RegisterTableModel &model) const
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out << text(model, row, "name");
        return out;
    }
};

TEST(ShortCitation, LeavesTheRegulationsNameOutWithWhatJoinsIt)
{
    const Law point{Act::Gdpr, 30, 1, "b"}, whole{Act::Gdpr, 32}, national{Act::Bdsg, 40};
    const auto shown = [](const Law &law, const char *language) {
        return shortCitation(law, Translator(QLatin1String(language))).replace(QChar(0xa0), u' ');
    };
    EXPECT_EQ(shown(point, "en"), QStringLiteral("Art. 30(1)(b)"));
    EXPECT_EQ(shown(point, "de"), QStringLiteral("Art. 30 Abs. 1 Buchst. b"));
    EXPECT_EQ(shown(point, "fr"), QStringLiteral("art. 30, § 1, point b)"));
    EXPECT_EQ(shown(whole, "fr"), QStringLiteral("art. 32"));
    EXPECT_EQ(shown(national, "fr"), QStringLiteral("§ 40 du BDSG"));
}

TEST_F(Views, TheTableFollowsTheWorkspace)
{
    RegisterTableModel model(info, *workspace, english);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setColumns({QStringLiteral("reference"), QStringLiteral("name"), QStringLiteral("controllers")});
    fill();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(model, 0, "controllers"), QStringLiteral("Acme GmbH"));

    ChangeSet many;
    for (int i = 0; i < 900; ++i)
        many.push_back(in<ProcessingActivity>().added(ProcessingActivity{}));
    workspace->apply(many, QStringLiteral("imported"));
    ASSERT_EQ(model.rowCount(), 901);
    EXPECT_EQ(text(model, 900, "reference"), QStringLiteral("PA-0901"));
    EXPECT_EQ(model.index(450, 0).data(RegisterTableModel::IdRole).toString(), many[449].id);
    EXPECT_EQ(model.rowOf(many[449].id), 450);

    const QPersistentModelIndex kept = model.index(900, 0);
    workspace->apply({in<ProcessingActivity>().removed(many[10].id)}, QStringLiteral("deleted"));
    EXPECT_EQ(kept.row(), 899);
    EXPECT_EQ(kept.data().toString(), QStringLiteral("PA-0901"));
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    EXPECT_EQ(text(model, 0, "name"), QStringLiteral("Wages"));
    for (int i = 0; i < 3; ++i)
        workspace->undo();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(model, 0, "name"), QStringLiteral("Payroll"));
}

TEST_F(Views, TheTableSortsSearchesAndFilters)
{
    fillSample();
    RegisterTableModel model(info, *workspace, english);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex recruitment = model.index(1, 0);
    model.sort(int(model.columns().indexOf(QStringLiteral("name"))), Qt::DescendingOrder);
    EXPECT_EQ(names(model).first(), QStringLiteral("Whistleblowing line"));
    EXPECT_EQ(recruitment.data(RegisterTableModel::IdRole).toString(), payroll);

    model.setQuery(QStringLiteral("port"), {});
    EXPECT_TRUE(names(model).contains(QStringLiteral("Partner portal")))
        << "the beginning of a word is enough";
    EXPECT_FALSE(names(model).contains(QStringLiteral("Payroll")));
    EXPECT_EQ(model.total(), 14);
    model.setQuery({}, {{QStringLiteral("record_state"), {QStringLiteral("draft")}, false}});
    EXPECT_EQ(model.rowCount(), 3);
    model.setQuery({},
                   {{QStringLiteral("processors"), {talentDesk}, false},
                    {QStringLiteral("record_state"), {QStringLiteral("in_review")}, false}});
    EXPECT_EQ(names(model), QStringList{QStringLiteral("Recruitment")});
    model.setQuery({}, {{QStringLiteral("review_due"), {}, true}});
    EXPECT_EQ(names(model), QStringList{QStringLiteral("Occupational health")});
    model.setQuery({}, {});
    EXPECT_EQ(model.rowCount(), 14);
}

TEST_F(Views, WhatTheFiltersLetThroughFollowsTheRecordsWhileSomebodyTypes)
{
    fillSample();
    RegisterTableModel model(info, *workspace, english);
    model.setQuery({}, {{QStringLiteral("record_state"), {QStringLiteral("draft")}, false}});
    const int drafts = model.rowCount();
    ASSERT_GT(drafts, 0);
    const std::optional<Record> first = workspace->source().record(info, model.idAt(0));
    const QString word = valueOf(info, first->row, "name").toString();
    model.setQuery(word, {{QStringLiteral("record_state"), {QStringLiteral("draft")}, false}});
    ASSERT_GT(model.rowCount(), 0);
    EXPECT_EQ(model.idAt(0), first->id);
    Change change{&info, first->id, first->row, first->row};
    (*change.after)[info.indexOf(QLatin1String("record_state"))] = QStringLiteral("in_review");
    workspace->apply({change}, QStringLiteral("edited"));
    EXPECT_LT(model.rowOf(first->id), 0) << "no draft any more, though it is what was typed";
    model.setQuery({}, {{QStringLiteral("record_state"), {QStringLiteral("draft")}, false}});
    EXPECT_EQ(model.rowCount(), drafts - 1);
}

TEST_F(Views, TheTableCountsOpenPointsAndSortsByThem)
{
    fillSample();
    RegisterTableModel model(info, *workspace, english);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int column = int(model.columns().indexOf(openPointsColumn));
    model.sort(column, Qt::DescendingOrder);
    EXPECT_EQ(model.index(0, column).data(RegisterTableModel::GradeRole).toString(), QStringLiteral("law"));
    EXPECT_TRUE(model.index(0, column).data().toString().endsWith(QStringLiteral(" law")));
    model.setQuery({}, {{openPointsColumn, {QStringLiteral("law")}, false}});
    EXPECT_GT(model.rowCount(), 0);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.index(row, column).data(RegisterTableModel::GradeRole).toString(),
                  QStringLiteral("law"));
}

TEST_F(Views, DatesAreSaidInWords)
{
    const QDate today(2026, 3, 31);
    EXPECT_EQ(shortDate(QStringLiteral("2026-12-03"), english), QStringLiteral("3 Dec 2026"));
    EXPECT_EQ(shortDate(QStringLiteral("2026-12"), english), QStringLiteral("Dec 2026"));
    EXPECT_EQ(shortDate(QStringLiteral("2026-12-03"), Translator(QStringLiteral("fr"))),
              QStringLiteral("03/12/2026"));
    EXPECT_EQ(dateInWords(QStringLiteral("2026-03-31"), today, false, english), QStringLiteral("today"));
    EXPECT_TRUE(
        dateInWords(QStringLiteral("2026-04-09"), today, false, english).startsWith(QStringLiteral("in 9 ")));
    EXPECT_TRUE(
        dateInWords(QStringLiteral("2026-03-29"), today, true, english).startsWith(QStringLiteral("2 ")));
    EXPECT_EQ(dateInWords(QStringLiteral("2026-03-29"), today, false, english),
              QStringLiteral("29 Mar 2026"));
}

TEST_F(Views, EveryRegisterHasColumnsThatExist)
{
    for (const RegisterInfo *reg : catalogue()) {
        const QStringList all = allColumns(*reg), shown = defaultColumns(*reg);
        EXPECT_GE(shown.size(), 2) << reg->key;
        EXPECT_LE(shown.size(), 7) << reg->key;
        for (const QString &key : shown)
            EXPECT_TRUE(all.contains(key)) << reg->key << ' ' << qPrintable(key);
    }
}

TEST_F(Views, OpenPointsFollowTheWorkspaceAndLeadToTheRecord)
{
    OpenPointsModel model(*workspace, english);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = model.rowCount();
    fillSample();
    ASSERT_GT(model.rowCount(), before);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex point = model.index(row, OpenPointsModel::PointColumn);
        EXPECT_FALSE(point.data().toString().isEmpty());
        const QString id = point.data(OpenPointsModel::IdRole).toString();
        ASSERT_NE(source().registerOf(id), nullptr);
        EXPECT_EQ(source().registerOf(id)->parent, nullptr) << "a part is opened through its record";
    }
    OpenPointsModel own(*workspace, english, payroll);
    EXPECT_LT(own.rowCount(), model.rowCount());
    workspace->undo();
    workspace->undo();
    EXPECT_EQ(model.rowCount(), before);
}

TEST_F(Views, LinksShowBothDirections)
{
    fillSample();
    LinksModel model(*workspace, english);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecord(talentDesk);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, LinksModel::DirectionColumn).data().toString(), QStringLiteral("used by"));
    EXPECT_EQ(model.index(0, 0).data(LinksModel::IdRole).toString(), payroll);
    model.setRecord(payroll);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, LinksModel::DirectionColumn).data().toString(), QStringLiteral("points to"));
    workspace->undo();
    EXPECT_EQ(model.rowCount(), 1) << "the link to the processor was of that change";
}

TEST_F(Views, HistorySaysWhatChangedFieldByField)
{
    fillSample();
    HistoryModel model(*workspace, english);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRegister({});
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.reviewDue = QDate(2027, 1, 1);
    workspace->apply({in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    const QModelIndex entry = model.index(0, 0);
    ASSERT_EQ(model.rowCount(entry), 1);
    EXPECT_TRUE(model.index(0, HistoryModel::WhatColumn, entry)
                    .data()
                    .toString()
                    .endsWith(QStringLiteral("Next review: 3 Dec 2026 → 1 Jan 2027")));
    EXPECT_EQ(entry.data(HistoryModel::IdRole).toString(), payroll);
    EXPECT_EQ(model.index(0, HistoryModel::WhoColumn).data().toString(), QStringLiteral("dpo"));
    EXPECT_EQ(model.index(0, HistoryModel::WhatColumn).data().toString(),
              QStringLiteral("Edited: Recruitment"));

    const QModelIndex before = model.index(1, 0);
    QStringList lines;
    for (int row = 0; row < model.rowCount(before); ++row)
        lines << model.index(row, HistoryModel::WhatColumn, before).data().toString();
    EXPECT_TRUE(
        lines.join(u'\n').contains(QStringLiteral("Does not apply: all systems and support in the EEA")));
    EXPECT_TRUE(lines.contains(QStringLiteral("CV, letters, references · Category of data added")))
        << "a part without a name is called by what tells it apart, never by its id";
    model.setRecord(nordlys);
    EXPECT_EQ(model.rowCount(), 1) << "only the entry that added it";
}

TEST_F(Views, HistorySaysWhatWasUndoneAndFromWhen)
{
    fill();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    now = now.addDays(1);
    workspace->undo();
    now = now.addDays(1);
    workspace->redo();
    HistoryModel model(*workspace, english);
    model.setRegister({});
    const auto said = [&model](int row) {
        return model.index(row, HistoryModel::WhatColumn).data().toString();
    };
    EXPECT_TRUE(said(1).contains(QStringLiteral("Undone: Edited · 31 Mar 2026 09:00")))
        << qPrintable(said(1));
    EXPECT_TRUE(said(0).contains(QStringLiteral("Done again: Edited · 31 Mar 2026 09:00")))
        << qPrintable(said(0));
}

TEST_F(Views, HistoryIsReadAPageAtATime)
{
    fill();
    for (int i = 0; i < 250; ++i)
        workspace->apply({rename(QString::number(i))}, QStringLiteral("edited"));
    HistoryModel model(*workspace, english);
    model.setRegister({});
    ASSERT_EQ(model.rowCount(), 200);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_GE(model.rowCount(), 251);
    EXPECT_EQ(model.total(), model.rowCount());
}

TEST_F(Views, AnEditIsOneChangeSetParentFirst)
{
    fillSample();
    RecordEdit edit = RecordEdit::opened(source(), info, payroll);
    EXPECT_TRUE(edit.changes().empty());
    Row row = edit.row();
    row[info.indexOf(QLatin1String("name"))] = QStringLiteral("Hiring");
    edit.setRow(row);
    const RegisterInfo &purposes = Purpose::schema().info();
    std::vector<Record> parts = edit.parts().at(&purposes);
    ASSERT_EQ(parts.size(), 2U);
    std::swap(parts[0], parts[1]);
    Record added{QStringLiteral("0c6d1f5e-0000-4000-8000-000000000001"),
                 Row(qsizetype(purposes.fields.size()))};
    added.row[purposes.indexOf(QLatin1String("name"))] = QStringLiteral("Background checks");
    parts.push_back(added);
    edit.setParts(purposes, parts);
    const ChangeSet changes = edit.changes();
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_EQ(changes.front().id, payroll);
    workspace->apply(changes, QStringLiteral("edited"));
    const std::vector<Record> placed = source().parts(purposes, payroll);
    ASSERT_EQ(placed.size(), 3U);
    EXPECT_EQ(valueOf(purposes, placed[0].row, "name").toString(), QStringLiteral("Keeping a talent pool"));
    EXPECT_EQ(placed[2].id, added.id);
    workspace->undo();
    EXPECT_EQ(source().parts(purposes, payroll).size(), 2U);
    expectSound();
}

TEST_F(Views, ADraftHoldsTheWholeRecord)
{
    fillSample();
    const RecordEdit was = RecordEdit::opened(source(), info, payroll);
    RecordEdit again = RecordEdit::opened(source(), info, payroll);
    Row empty(qsizetype(info.fields.size()));
    again.setRow(empty);
    again.setParts(Purpose::schema().info(), {});
    again.takeDraft(was.toDraft());
    EXPECT_TRUE(again.changes().empty()) << "values, states and parts came back as they were";
}

TEST_F(Views, RemovalTakesLinksAndPartsAlong)
{
    fillSample();
    const Removal used(source(), RecordEdit::opened(source(), Organisation::schema().info(), talentDesk));
    EXPECT_EQ(used.usedBy(), QStringList{payroll});
    workspace->apply(used.changes(), QStringLiteral("deleted"));
    EXPECT_TRUE(in<ProcessingActivity>().find(payroll)->processors.empty());
    const Removal activity(source(), RecordEdit::opened(source(), info, payroll));
    EXPECT_TRUE(activity.usedBy().isEmpty());
    workspace->apply(activity.changes(), QStringLiteral("deleted"));
    EXPECT_EQ(count<Purpose>(), 0U);
    workspace->undo();
    workspace->undo();
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->processors.size(), 1U);
    expectSound();
}

TEST_F(Views, AListLeavesAsItIsShown)
{
    fillSample();
    RegisterTableModel model(info, *workspace, english);
    model.setColumns({QStringLiteral("reference"), QStringLiteral("name")});
    model.setQuery(QStringLiteral("access"), {});
    EXPECT_EQ(listAsCsv(model), QByteArray("Reference,Name\r\nPA-0010,\"Access control, offices\"\r\n"));
}

TEST_F(Views, AListLeavesWithDaysNotWithCountdowns)
{
    fillSample();
    RegisterTableModel model(info, *workspace, english);
    model.setColumns({QStringLiteral("name"), QStringLiteral("review_due")});
    bool inWords = false;
    for (int row = 0; row < model.rowCount(); ++row)
        inWords = inWords || text(model, row, "review_due").startsWith(QStringLiteral("in "))
            || text(model, row, "review_due").contains(QStringLiteral("overdue"));
    EXPECT_TRUE(inWords);
    const QByteArray csv = listAsCsv(model);
    EXPECT_FALSE(csv.contains("overdue"));
    EXPECT_TRUE(csv.contains("2026"));
}

TEST_F(Views, KeptFiltersHoldCodesAndIdsAndNoText)
{
    fillSample();
    const std::vector<Filter> filters{
        {QStringLiteral("record_state"), {QStringLiteral("draft"), QStringLiteral("in_review")}},
        {QStringLiteral("controllers"), {nordlys}, true},
        {QStringLiteral("recipient_categories"), {QStringLiteral("text:Landlords of Ms Smith")}},
        {openPointsColumn, {QStringLiteral("law")}}};
    const QStringList kept = keptFilters(filters);
    EXPECT_FALSE(kept.join(u'\n').contains(QStringLiteral("Smith")));
    const std::vector<Filter> back = filtersFrom(kept, info, source());
    ASSERT_EQ(back.size(), 3U);
    EXPECT_EQ(back[0].anyOf, filters[0].anyOf);
    EXPECT_EQ(back[1].anyOf, filters[1].anyOf);
    EXPECT_TRUE(back[1].unset);
    EXPECT_EQ(back[2].field, QString(openPointsColumn));
    EXPECT_TRUE(filtersFrom({QStringLiteral("gone=x"), QStringLiteral("controllers=") + talentDesk + u'x'},
                            info, source())
                    .empty())
        << "a field or a record that is no longer there filters nothing";
}

TEST_F(Views, AToolTipShowsTheTextAndNeverMarkup)
{
    EXPECT_EQ(plainToolTip({}), QString());
    const QString tip = plainToolTip(QStringLiteral("A & B <b>bold</b>"));
    EXPECT_TRUE(tip.contains(QStringLiteral("A &amp; B &lt;b&gt;bold&lt;/b&gt;")));
    EXPECT_TRUE(tip.startsWith(u'<')) << "else Qt would show the escapes as they are";
}

TEST_F(Views, NoneBecauseIsToldFromEmpty)
{
    fillSample();
    RegisterTableModel model(info, *workspace, english);
    model.setColumns({QStringLiteral("name"), QStringLiteral("third_countries")});
    const auto considered = [&](int row) {
        return model.index(row, 1).data(RegisterTableModel::ConsideredRole).toBool();
    };
    EXPECT_TRUE(considered(model.rowOf(payroll)));
    EXPECT_FALSE(considered(model.rowOf(activities[0])));
}
