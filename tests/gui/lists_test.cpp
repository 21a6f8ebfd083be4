// tests/gui/lists_test.cpp - the columns of a list, its saved filters, and the review of a record
#include "forms/recordpanel.h"
#include "gui/window.h"
#include "tables/filterbar.h"
#include "tables/listtable.h"
#include "tables/registerpage.h"
#include "tables/savedfilterbutton.h"
#include "views/registertablemodel.h"
#include <QDateEdit>
#include <QDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>

struct ListsTest : WindowTest {
    RegisterPage *list() const { return dynamic_cast<RegisterPage *>(page()); }
    ListTable *table() const { return list()->findChild<ListTable *>(); }
    QMenu *headerMenu(ListTable *of) const
    {
        emit of->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        settle();
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        EXPECT_TRUE(menu);
        return menu;
    }
    static QAction *actionOf(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions())
            if (action->text() == text)
                return action;
        ADD_FAILURE() << "no " << qPrintable(text);
        return nullptr;
    }
};

TEST_F(ListsTest, AColumnIsChosenAtTheHeaderAndStaysAsWideAsItWasMade)
{
    openDemonstration();
    const qsizetype before = list()->model()->columns().size();
    QMenu *menu = headerMenu(table());
    actionOf(menu, QStringLiteral("Department"))->trigger();
    menu->close();
    EXPECT_EQ(list()->model()->columns().size(), before + 1);
    const int column = int(list()->model()->columns().indexOf(QStringLiteral("department")));
    table()->horizontalHeader()->resizeSection(column, 233);
    makeWindow();
    ASSERT_TRUE(window->openFile(path));
    EXPECT_EQ(list()->model()->columns().indexOf(QStringLiteral("department")), column);
    EXPECT_EQ(table()->columnWidth(column), 233);
    EXPECT_EQ(settings.get(setting::widths, {QStringLiteral("processing_activity")}),
              QStringList{QStringLiteral("department=233")});
    menu = headerMenu(table());
    actionOf(menu, QStringLiteral("Reset columns"))->trigger();
    menu->close();
    EXPECT_EQ(list()->model()->columns().size(), before);
    EXPECT_TRUE(settings.get(setting::widths, {QStringLiteral("processing_activity")}).isEmpty());
}

TEST_F(ListsTest, TheColumnsOfOpenPointsAreChosenToo)
{
    openDemonstration();
    window->view()->goTo(roomOf("open_points"));
    auto *points = page()->findChild<ListTable *>();
    QMenu *menu = headerMenu(points);
    actionOf(menu, QStringLiteral("Field"))->trigger();
    menu->close();
    EXPECT_TRUE(points->isColumnHidden(3));
    makeWindow();
    ASSERT_TRUE(window->openFile(path));
    window->view()->goTo(roomOf("open_points"));
    EXPECT_TRUE(page()->findChild<ListTable *>()->isColumnHidden(3));
}

TEST_F(ListsTest, AFilterIsKeptInTheWorkspaceUnderAName)
{
    openDemonstration();
    list()->setFilter(QStringLiteral("record_state"), QStringLiteral("draft"));
    settle();
    const int filtered = list()->model()->rowCount();
    ASSERT_LT(filtered, list()->model()->total());
    auto *saved = find<SavedFilterButton>("savedFilters", page());
    QMenu *menu = saved->filtersMenu();
    actionOf(menu, QStringLiteral("Keep what is filtered by now…"))->trigger();
    auto *name = find<QLineEdit>("name", find<QDialog>("filterName"));
    QTest::keyClicks(name, QStringLiteral("Drafts & more"));
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    EXPECT_EQ(records("saved_filter").size(), 1U);
    EXPECT_TRUE(window->commands().action("undo")->isEnabled()) << "it went through the one door";
    delete menu;

    list()->clearFilters();
    settle();
    EXPECT_EQ(list()->model()->rowCount(), list()->model()->total());
    menu = saved->filtersMenu();
    actionOf(menu, QStringLiteral("Drafts && more"))->trigger();
    settle();
    EXPECT_EQ(list()->model()->rowCount(), filtered);
    delete menu;
    menu = saved->filtersMenu();
    EXPECT_TRUE(actionOf(menu, QStringLiteral("Drafts && more"))->isChecked());
    EXPECT_FALSE(actionOf(menu, QStringLiteral("Keep what is filtered by now…"))->isEnabled());
    actionOf(actionOf(menu, QStringLiteral("Delete"))->menu(), QStringLiteral("Drafts && more"))->trigger();
    EXPECT_TRUE(records("saved_filter").empty());
    delete menu;
    press(QKeySequence(QStringLiteral("Ctrl+Z")));
    EXPECT_EQ(records("saved_filter").size(), 1U);
}

TEST_F(ListsTest, AReviewIsWrittenDownByKeys)
{
    openDemonstration();
    const QString id = draftActivity();
    const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("processing_activity"));
    const auto value = [&](const char *key) {
        return valueOf(reg, *window->workspace()->source().find(reg, id), key).toString();
    };
    window->view()->openRecord(id);
    settle();
    ASSERT_TRUE(window->commands().action("review")->isEnabled());
    press(QKeySequence(QStringLiteral("F8")));
    auto *dialog = find<QDialog>("review");
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(find<QRadioButton>("reviewUnchanged", dialog)->isChecked());
    const QDate next = find<QDateEdit>("reviewNext", dialog)->date();
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    EXPECT_EQ(value("last_review"), now.date().toString(Qt::ISODate));
    EXPECT_EQ(value("review_due"), next.toString(Qt::ISODate));
    EXPECT_EQ(window->workspace()->history().entries({.limit = 1, .newestFirst = true}).front().reason.code,
              QStringLiteral("reviewed"));

    now = now.addDays(10);
    press(QKeySequence(QStringLiteral("F8")));
    dialog = find<QDialog>("review");
    EXPECT_TRUE(find<QListWidget>("reviewMoved", dialog)->isHidden()) << "nothing has moved since";
    find<QRadioButton>("reviewEndedHeld", dialog)->click();
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    EXPECT_EQ(value("processing_state"), QStringLiteral("ended_data_held"));
    EXPECT_FALSE(value("end_date").isEmpty());
    EXPECT_EQ(value("review_due"), QString());
}

TEST_F(ListsTest, AnApprovedRecordThatChangesBeginsANewVersion)
{
    openDemonstration();
    const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("processing_activity"));
    QString id;
    for (const Record &record : records("processing_activity"))
        if (valueOf(reg, record.row, "record_state").toString() == QLatin1String("approved"))
            id = record.id;
    window->view()->openRecord(id);
    settle();
    press(QKeySequence(QStringLiteral("F8")));
    auto *dialog = find<QDialog>("review");
    find<QRadioButton>("reviewChanged", dialog)->click();
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    const Row row = *window->workspace()->source().find(reg, id);
    EXPECT_EQ(valueOf(reg, row, "record_state").toString(), QStringLiteral("draft"));
    EXPECT_EQ(valueOf(reg, row, "last_review").toString(), now.date().toString(Qt::ISODate));
}
