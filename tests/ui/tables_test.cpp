// tests/ui/tables_test.cpp - the page of a register, of all open points, of the history
#include "forms/recordpanel.h"
#include "sample.h"
#include "schema/translator.h"
#include "support/scripteddialogs.h"
#include "support/settings.h"
#include "tables/filterbar.h"
#include "tables/historypage.h"
#include "tables/liststate.h"
#include "tables/listtable.h"
#include "tables/openpointspage.h"
#include "tables/registerpage.h"
#include "views/openpointsmodel.h"
#include "views/registertablemodel.h"
#include "views/tablecolumns.h"
#include "workspace/leaving.h"
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

struct Tables : SampleFile {
    Translator english;
    ScriptedDialogs dialogs;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    const RegisterInfo &info = ProcessingActivity::schema().info();
    std::unique_ptr<RegisterPage> page;

    void SetUp() override { SampleFile::SetUp(); }
    void TearDown() override
    {
        page.reset();
        SampleFile::TearDown();
    }
    void make()
    {
        page = std::make_unique<RegisterPage>(info, *workspace, settings, english, dialogs);
        page->resize(1040, 800);
        page->show();
    }
    static void settle() { QTest::qWait(10); }
    QTableView *table() const { return page->findChild<ListTable *>(); }
    QString count() const { return page->findChild<QLabel *>(QStringLiteral("count"))->text(); }
    QLineEdit *name() const { return page->findChild<QLineEdit *>(QStringLiteral("name")); }
};

TEST_F(Tables, AnEmptyPageSaysWhatItIsForAndOffersTwoWaysIn)
{
    make();
    const auto *stack = page->findChild<QStackedWidget *>(QStringLiteral("pages"));
    EXPECT_EQ(stack->currentIndex(), 1);
    QStringList words;
    for (const QLabel *label : stack->currentWidget()->findChildren<QLabel *>())
        words << label->text();
    EXPECT_TRUE(words.contains(english.field(info.purpose)));
    const auto buttons = stack->currentWidget()->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 3) << "new, from a template, import";
    QSignalSpy imports(page.get(), &RegisterPage::importRequested);
    buttons[2]->click();
    EXPECT_EQ(imports.count(), 1);
    buttons[0]->click();
    EXPECT_FALSE(page->currentRecord().isEmpty()) << "a new record is begun";
    fillSample();
    EXPECT_EQ(stack->currentIndex(), 0);
}

TEST_F(Tables, SearchAndChipsCombineAndAreCounted)
{
    fillSample();
    make();
    EXPECT_EQ(count(), QStringLiteral("14"));
    page->setFilter(QStringLiteral("record_state"), QStringLiteral("draft"));
    EXPECT_EQ(count(), QStringLiteral("3 of 14"));
    page->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("crash"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return count() == QStringLiteral("1 of 14"); }, 2000));
    auto *chip = page->findChild<QPushButton *>(QStringLiteral("filter:record_state"));
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->text().contains(QStringLiteral("Draft")));
    chip->click();
    EXPECT_EQ(count(), QStringLiteral("1 of 14")) << "the search stays";
    page->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("nowhere"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return count() == QStringLiteral("0 of 14"); }, 2000));
    EXPECT_EQ(page->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentIndex(), 2);
    page->clearFilters();
    ASSERT_TRUE(QTest::qWaitFor([&] { return count() == QStringLiteral("14"); }, 2000));
    page->setFilter(openPointsColumn, QStringLiteral("law"));
    EXPECT_NE(count(), QStringLiteral("0 of 14"));
}

TEST_F(Tables, ALongListBecomesAnotherWhileItsRecordStaysOpen)
{
    fillSample();
    make();
    page->model()->setAnsweredAtOnce(0);
    page->openRecord(payroll);
    const auto untilAnswered = [&] {
        QSignalSpy spy(page->model(), &RegisterTableModel::counted);
        return !page->model()->isAsking() || spy.wait(10000);
    };
    ASSERT_EQ(table()->currentIndex().data(RegisterTableModel::IdRole).toString(), payroll);
    page->setFilter(QStringLiteral("record_state"), QStringLiteral("draft"));
    EXPECT_TRUE(page->model()->isAsking());
    ASSERT_TRUE(untilAnswered());
    EXPECT_EQ(count(), QStringLiteral("3 of 14"));
    EXPECT_FALSE(table()->currentIndex().isValid()) << "it is not in the list";
    EXPECT_EQ(page->currentRecord(), payroll);
    page->clearFilters();
    ASSERT_TRUE(untilAnswered());
    EXPECT_EQ(count(), QStringLiteral("14"));
    EXPECT_EQ(table()->currentIndex().data(RegisterTableModel::IdRole).toString(), payroll);
    EXPECT_TRUE(table()->selectionModel()->hasSelection());

    dialogs.expectFailure(QStringLiteral("There is no field"));
    page->setFilter(QStringLiteral("no_such_field"), QStringLiteral("x"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialogs.isDone(); }, 10000));
    EXPECT_EQ(count(), QStringLiteral("14")) << "the list stays";
}

TEST_F(Tables, AnotherRowCommitsWhatWasTyped)
{
    fillSample();
    make();
    table()->selectRow(1);
    ASSERT_EQ(page->currentRecord(), payroll);
    name()->setText(QStringLiteral("Hiring"));
    EXPECT_TRUE(page->hasUncommittedEdits());
    table()->selectRow(2);
    EXPECT_EQ(page->currentRecord(), activities[2]);
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, QStringLiteral("Hiring"));
    EXPECT_EQ(table()->currentIndex().row(), 2);
}

TEST_F(Tables, AMistakeHoldsTheRow)
{
    fillSample();
    make();
    table()->selectRow(1);
    page->findChild<QLineEdit *>(QStringLiteral("review_due"))->setText(QStringLiteral("soon"));
    table()->selectRow(2);
    EXPECT_EQ(page->currentRecord(), payroll);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_FALSE(page->commitEdits());
    page->findChild<QLineEdit *>(QStringLiteral("review_due"))->clear();
    EXPECT_TRUE(page->commitEdits());
}

TEST_F(Tables, ANewRecordAppearsInTheListAndDeletionTakesItOut)
{
    fillSample();
    make();
    page->newRecord();
    name()->setText(QStringLiteral("Canteen"));
    ASSERT_TRUE(page->commitEdits());
    EXPECT_EQ(count(), QStringLiteral("15"));
    EXPECT_EQ(table()->currentIndex().data(RegisterTableModel::IdRole).toString(), page->currentRecord());
    page->panel()->removeRecord();
    EXPECT_EQ(count(), QStringLiteral("14"));
    EXPECT_TRUE(page->currentRecord().isEmpty());
}

TEST_F(Tables, ColumnsAndTheirOrderAreKept)
{
    fillSample();
    make();
    const QStringList usual = page->model()->columns();
    QHeaderView *header = table()->horizontalHeader();
    ASSERT_TRUE(header->sectionsMovable());
    header->moveSection(0, 1); // dragged to the right
    settle();
    QStringList wanted = usual;
    wanted.swapItemsAt(0, 1);
    EXPECT_EQ(page->model()->columns(), wanted);
    EXPECT_EQ(header->visualIndex(0), 0) << "the model has taken the order over";
    table()->sortByColumn(0, Qt::DescendingOrder);
    const QString first = table()->model()->index(0, 0).data().toString();
    make();
    EXPECT_EQ(page->model()->columns(), wanted);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), first) << "sorted as before";
    ListState(info, *workspace, settings).setColumns(defaultColumns(info));
    make();
    EXPECT_EQ(page->model()->columns(), defaultColumns(info));
}

TEST_F(Tables, FiltersAreKeptForThisWorkspace)
{
    fillSample();
    make();
    page->setFilter(QStringLiteral("record_state"), QStringLiteral("draft"));
    page->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("crash"));
    make();
    EXPECT_EQ(count(), QStringLiteral("3 of 14")) << "the chip is there, the search is not";
    EXPECT_NE(page->findChild<QPushButton *>(QStringLiteral("filter:record_state")), nullptr);
    page->clearFilters();
    make();
    EXPECT_EQ(count(), QStringLiteral("14"));
}

TEST_F(Tables, WhereThereIsNoRoomTheRecordTakesThePlaceOfTheList)
{
    fillSample();
    make();
    table()->selectRow(1);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(page->panel()->isVisible());
    page->resize(720, 600);
    settle();
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(page->panel()->isVisible());
    name()->setText(QStringLiteral("Hiring"));
    auto *back = page->findChild<QToolButton *>(QStringLiteral("recordBack"));
    ASSERT_TRUE(back->isVisible());
    back->click();
    EXPECT_TRUE(table()->isVisible());
    EXPECT_FALSE(page->panel()->isVisible());
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, QStringLiteral("Hiring")) << "left, so saved";
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_TRUE(table()->isVisible()) << "the keys go through the list";
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(page->currentRecord(), activities[2]);
    EXPECT_FALSE(table()->isVisible());
    QTest::keyClick(name(), Qt::Key_Escape);
    EXPECT_TRUE(table()->isVisible());
    page->resize(1040, 800);
    settle();
    table()->selectRow(3);
    EXPECT_TRUE(table()->isVisible() && page->panel()->isVisible());
}

TEST_F(Tables, ARecordIsWideWhenAskedAndStaysSo)
{
    fillSample();
    make();
    table()->selectRow(1);
    page->findChild<QToolButton *>(QStringLiteral("recordWide"))->click();
    EXPECT_FALSE(table()->isVisible());
    make();
    page->openRecord(payroll);
    EXPECT_FALSE(table()->isVisible());
    page->findChild<QToolButton *>(QStringLiteral("recordWide"))->click();
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(Tables, TheListIsExportedAsItIsShown)
{
    fillSample();
    make();
    page->setFilter(QStringLiteral("record_state"), QStringLiteral("in_review"));
    const QString target = folder.filePath(QStringLiteral("list.csv"));
    dialogs.expectSave(target);
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Export"))
            button->click();
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\r\n"), 3) << "a header and two activities";
}

TEST_F(Tables, OpenPointsLeadToTheirField)
{
    fillSample();
    OpenPointsPage points(*workspace, settings, english, dialogs);
    auto *list = points.findChild<QTableView *>();
    const int all = list->model()->rowCount();
    ASSERT_GT(all, 0);
    QSignalSpy asked(&points, &OpenPointsPage::fieldRequested);
    points.resize(900, 500);
    points.show();
    auto *leave = points.findChild<QPushButton *>(QStringLiteral("leavePoint"));
    EXPECT_FALSE(leave->isEnabled());
    EXPECT_FALSE(leave->toolTip().isEmpty()) << "it says what is missing";
    const QPoint row = list->visualRect(list->model()->index(0, 1)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
    EXPECT_EQ(asked.count(), 0) << "a click chooses the row and stays";
    EXPECT_TRUE(leave->isEnabled());
    EXPECT_TRUE(leave->toolTip().isEmpty());
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, row);
    ASSERT_EQ(asked.count(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(asked.count(), 2);
    EXPECT_NE(source().registerOf(asked.front().front().toString()), nullptr);
    for (QPushButton *chip : points.findChildren<QPushButton *>())
        if (chip->text() == QStringLiteral("Law asks"))
            chip->click();
    EXPECT_LE(list->model()->rowCount(), all);
    EXPECT_GT(list->model()->rowCount(), 0);
}

TEST_F(Tables, ReasonAndLastDayHaveColumnsWherePointsLeftAreShown)
{
    fillSample();
    const OpenPoint point = workspace->openPoints(now).front();
    const LeftNote note{
        {}, QStringLiteral("It is being asked"), now.date().addDays(10), QStringLiteral("dpo"), now};
    workspace->apply({leaving(source(), point, note)}, QStringLiteral("left_as_is"));
    OpenPointsPage points(*workspace, settings, english, dialogs);
    points.resize(1100, 500);
    points.show();
    const auto *list = points.findChild<QTableView *>();
    const auto isSeen = [list](int column) { return !list->isColumnHidden(column); };
    EXPECT_FALSE(isSeen(OpenPointsModel::ReasonColumn) || isSeen(OpenPointsModel::UntilColumn));
    points.findChild<QPushButton *>(QStringLiteral("grade:left"))->click();
    EXPECT_TRUE(isSeen(OpenPointsModel::ReasonColumn) && isSeen(OpenPointsModel::UntilColumn));
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, OpenPointsModel::ReasonColumn).data().toString(), note.reason);
    points.findChild<QPushButton *>(QStringLiteral("grade:left"))->click();
    EXPECT_FALSE(isSeen(OpenPointsModel::ReasonColumn));
}

TEST_F(Tables, RowsOfOpenPointsAreAsHighAsTheirWords)
{
    fillSample();
    OpenPointsPage points(*workspace, settings, english, dialogs);
    points.resize(1100, 500);
    points.show();
    auto *list = points.findChild<QTableView *>();
    ASSERT_GT(list->model()->rowCount(), 0);
    QTest::qWait(20);
    const int wide = list->rowHeight(0);
    points.resize(420, 500);
    QTest::qWait(20);
    EXPECT_TRUE(list->isColumnHidden(4)) << "rather the provision less than a list moved sideways";
    EXPECT_GT(list->rowHeight(0), wide) << "where it is narrow the same words need more lines";
}

TEST_F(Tables, HistoryOpensTheRecordOfAnEntry)
{
    fillSample();
    HistoryPage history(*workspace, english, dialogs);
    auto *tree = history.findChild<QTreeView *>();
    QSignalSpy asked(&history, &HistoryPage::recordRequested);
    emit tree->activated(tree->model()->index(0, 0));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), payroll);
}
