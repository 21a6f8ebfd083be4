// tests/gui/moments_test.cpp - the window at an earlier day: read-only everywhere, and compared with today
#include "forms/recordpanel.h"
#include "gui/window.h"
#include "moments.h"
#include "pastview.h"
#include "reports/reportpage.h"
#include "storage/encryption.h"
#include "storage/sealing.h"
#include "tables/listtable.h"
#include "tables/registerpage.h"
#include "views/differencesmodel.h"
#include "views/registertablemodel.h"
#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>

struct MomentsTest : WindowTest {
    /// By keys alone: the day is typed into the dialog.
    void goBackTo(QDate day)
    {
        press(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
        auto *edit = find<QDateEdit>("moment");
        ASSERT_TRUE(edit);
        edit->setDate(day);
        QSignalSpy arrived(window->moments(), &Moments::arrived);
        QTest::keyClick(edit, Qt::Key_Return);
        ASSERT_TRUE(!arrived.isEmpty() || arrived.wait(60000));
        settle();
    }
    PastView *past() const { return window->moments()->past(); }
    Workspace &shown() const { return window->view()->workspace(); }
};

TEST_F(MomentsTest, TheHeadOfTheWorkspaceAsksForTheDay)
{
    openDemonstration();
    find<QPushButton>("asRecordedOn", window->view())->click();
    settle();
    EXPECT_TRUE(find<QDateEdit>("moment"));
}

TEST_F(MomentsTest, LockingTakesTheEarlierDayAndTheKeyAway)
{
    if (!sealingAvailable())
        return;
    openDemonstration();
    ASSERT_TRUE(window->closeFile());
    const Passphrase words(QStringLiteral("four words"));
    changeEncryption(path, Encryption::Seal, {}, words);
    ASSERT_TRUE(window->openFile(path, words));
    settle();
    const std::weak_ptr<const SealingKey> key = window->workspace()->source().connection().options().key;
    goBackTo(QDate(2026, 6, 30));
    const QPointer<PastView> view = past();
    ASSERT_TRUE(view);
    view->toggleComparison();
    window->lock();
    EXPECT_FALSE(view) << "what was read goes at once";
    EXPECT_TRUE(key.expired());
    EXPECT_FALSE(QFileInfo::exists(path + QStringLiteral("-wal")));
}

TEST_F(MomentsTest, ClosingFromAnEarlierDayLeavesOneFile)
{
    openDemonstration();
    goBackTo(QDate(2026, 6, 30));
    ASSERT_TRUE(window->closeFile());
    EXPECT_FALSE(QFileInfo::exists(path + QStringLiteral("-wal")));
}

TEST_F(MomentsTest, CommandsThatDoNotFitStayOff)
{
    openDemonstration();
    const auto isOn = [this](const char *id) { return window->commands().action(id)->isEnabled(); };
    EXPECT_FALSE(isOn("decrypt"));
    EXPECT_TRUE(isOn("end-mandate"));
    goBackTo(QDate(2026, 6, 30));
    for (const char *id : {"encrypt", "decrypt", "change-passphrase", "recovery-sheet", "end-mandate"})
        EXPECT_FALSE(isOn(id)) << id;
    press(QKeySequence(QStringLiteral("Alt+0")));
    for (const char *id : {"decrypt", "change-passphrase", "recovery-sheet", "lock"})
        EXPECT_FALSE(isOn(id)) << id;
    EXPECT_TRUE(isOn("encrypt"));
}

TEST_F(MomentsTest, TheWholeWindowGoesBackAndComesAgain)
{
    openDemonstration();
    const QString id = draftActivity();
    window->view()->openRecord(id);
    goBackTo(QDate(2026, 6, 30));
    ASSERT_TRUE(past());
    EXPECT_EQ(find<QLabel>("pastTitle")->text(),
              QStringLiteral("As recorded on %1 – read only")
                  .arg(english.locale().toString(QDate(2026, 6, 30), QLocale::LongFormat)));
    EXPECT_EQ(shown().now().date(), QDate(2026, 6, 30));
    EXPECT_TRUE(shown().isReadOnly());
    EXPECT_EQ(window->view()->currentRecord(), id) << "the record that was open is open there too";
    for (const char *command :
         {"new-record", "new-from-template", "copy-record", "save", "import", "undo", "redo", "review"})
        EXPECT_FALSE(window->commands().action(command)->isEnabled()) << command;
    const auto *list = window->view()->findChild<RegisterPage *>(QStringLiteral("processing_activity"));
    ASSERT_TRUE(list);
    EXPECT_EQ(
        list->model()->total(),
        int(shown().source().rids(shown().source().info(QStringLiteral("processing_activity"))).size()));
    EXPECT_FALSE(list->findChild<QPushButton *>(QStringLiteral("new"))) << "nothing can be added";

    EXPECT_FALSE(window->view()->findChild<QPushButton *>(QStringLiteral("asRecordedOn")))
        << "the day stands above all";

    press(QKeySequence(QStringLiteral("Alt+0")));
    EXPECT_FALSE(past());
    EXPECT_FALSE(window->view()->workspace().isReadOnly());
    EXPECT_EQ(window->view()->currentRecord(), id);
    EXPECT_TRUE(window->commands().action("new-record")->isEnabled());
    EXPECT_FALSE(window->commands().action("today")->isEnabled());
}

TEST_F(MomentsTest, ListsAndOpenPointsAreThoseOfThatDay)
{
    openDemonstration();
    const OpenPoints today = window->workspace()->openPoints(window->workspace()->now());
    goBackTo(QDate(2026, 4, 5));
    EXPECT_LT(shown().source().all(shown().source().info(QStringLiteral("processing_activity"))).size(),
              records("processing_activity").size());
    EXPECT_TRUE(shown().openPointsAreCurrent());
    EXPECT_EQ(shown().openPoints(shown().now()), shown().recheck(shown().now()));
    EXPECT_NE(shown().openPoints(shown().now()), today);
    press(QKeySequence(QStringLiteral("Alt+%1").arg(roomOf("open_points") + 1)));
    EXPECT_EQ(window->view()->room(), roomOf("open_points"));
}

TEST_F(MomentsTest, AReportIsThatOfThatDay)
{
    openDemonstration();
    goBackTo(QDate(2026, 6, 30));
    window->view()->goTo(roomOf("reports"));
    ReportPage *report = window->view()->reportPage();
    ASSERT_TRUE(report);
    QSignalSpy made(report, &ReportPage::made);
    report->findChild<QPushButton *>(QStringLiteral("reportMake"))->click();
    EXPECT_TRUE(made.wait(60000));
}

TEST_F(MomentsTest, TheDayIsComparedWithTodayInPlainWords)
{
    openDemonstration();
    goBackTo(QDate(2026, 6, 30));
    press(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    ASSERT_TRUE(past()->isComparing());
    auto *model = past()->findChild<DifferencesModel *>();
    ASSERT_TRUE(model);
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() > 0; }, 30000));
    EXPECT_TRUE(
        past()->findChild<QLabel *>(QStringLiteral("summary"))->text().startsWith(QStringLiteral("Since ")));
    for (int row = 0; row < model->rowCount(); ++row)
        for (const int column : {0, 1, 2, 3})
            EXPECT_FALSE(model->index(row, column).data().toString().isEmpty()
                         && column != DifferencesModel::TodayColumn)
                << row << ' ' << column;
    press(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    EXPECT_FALSE(past()->isComparing());
}

TEST_F(MomentsTest, OnTheFirstDayNothingIsEarlier)
{
    openDemonstration();
    press(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    const auto *edit = find<QDateEdit>("moment");
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->minimumDate(), now.date().addDays(-238));
    EXPECT_EQ(edit->maximumDate(), now.date());
    window->findChild<QDialog *>()->reject();
}

TEST_F(MomentsTest, TodayIsNoEarlierDayAndClosingTheFileLeavesThePast)
{
    openDemonstration();
    press(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    auto *edit = find<QDateEdit>("moment");
    edit->setDate(now.date());
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    EXPECT_FALSE(past());
    goBackTo(QDate(2026, 6, 30));
    EXPECT_TRUE(past());
    EXPECT_TRUE(window->closeFile());
    EXPECT_FALSE(window->moments());
    settle();
    EXPECT_TRUE(window->openFile(path)) << "nobody reads the file any more";
}
