// tests/gui/safety_test.cpp - encryption, recovery, backups, locking, erasing and handing over, from the
// menus
#include "gui/safetytest.h"
#include "reports/pdfdocument.h"
#include "tables/registerpage.h"
#include "workspace/job.h"
#include <QCheckBox>
#include <QDir>
#include <QLockFile>
#include <QPrinter>
#include <QThreadPool>
#include <QTreeWidget>
#include <future>

TEST_F(SafetyTest, EncryptingOffersASheetThatOpensTheFile)
{
    if (!encrypt())
        return;
    EXPECT_FALSE(window->commands().action("encrypt")->isEnabled());
    auto *shown = sheet()->findChild<QLabel *>(QStringLiteral("recoveryKey"));
    const QString key = shown->text();
    const QStringList groups = QString(key).replace(u'\n', u'-').split(u'-');
    ASSERT_EQ(groups.size(), 13);
    auto *typed = sheet()->findChild<QLineEdit *>(QStringLiteral("recoveryTyped"));
    const auto *verdict = sheet()->findChild<QLabel *>(QStringLiteral("recoveryVerdict"));
    QTest::keyClicks(typed, QStringLiteral("00000 11111"));
    EXPECT_TRUE(verdict->text().contains(QStringLiteral("Look again")));
    EXPECT_FALSE(shown->text().contains(groups[3])) << "typed from the paper, not from the screen";
    typed->clear();
    QTest::keyClicks(typed, groups[3].toLower() + u' ' + groups[10]);
    EXPECT_TRUE(verdict->text().startsWith(QStringLiteral("Right")));
    const QString paper = folder.filePath(QStringLiteral("sheet.pdf"));
    dialogs.expectPrint([&](const std::function<void(QPrinter &)> &paint) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(paper);
        paint(printer);
    });
    QTest::mouseClick(sheet()->findChild<QPushButton *>(QStringLiteral("recoveryPrint")), Qt::LeftButton);
    QFile printed(paper);
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    EXPECT_EQ(PdfDocument(printed.readAll()).pageCount(), 1);
    closeSheet();
    ASSERT_TRUE(window->closeFile());
    dialogs.expectPassphrase(QString(key).replace(u'\n', u' '));
    EXPECT_TRUE(window->openFile(path));
}

TEST_F(SafetyTest, ThePassphraseIsAskedAgainBeforeItIsChangedOrRemoved)
{
    if (!encrypt())
        return;
    closeSheet();
    dialogs.expectPassphrase(QStringLiteral("somebody passing by"));
    dialogs.expectPassphrase({});
    trigger("recovery-sheet");
    EXPECT_FALSE(sheet());
    dialogs.expectPassphrase(words);
    dialogs.expectPassphrase(QStringLiteral("other words"));
    trigger("change-passphrase");
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->workspace() && sheet(); }, patience));
    closeSheet();
    dialogs.expectPassphrase(QStringLiteral("other words"));
    dialogs.expectQuestion(QStringLiteral("Remove the encryption"), QStringLiteral("Remove the encryption"));
    trigger("decrypt");
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->workspace() && !window->workspace()->isSealed(); },
                                patience));
    EXPECT_TRUE(contains(path, "SQLite format 3"));
    EXPECT_TRUE(window->workspace()->verify().ok());
}

TEST_F(SafetyTest, BackupsAreMadeListedAndRestored)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1)) << "there was none yet";
    const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("measure"));
    Record measure = records("measure").front();
    Change change{&reg, measure.id, measure.row, measure.row};
    (*change.after)[reg.indexOf(QLatin1String("remarks"))] = QStringLiteral("Later");
    now = now.addDays(1); // of one day the newest is kept
    window->workspace()->apply({change}, Reason(QStringLiteral("edited")));
    ASSERT_TRUE(window->closeFile());
    ASSERT_TRUE(waitForBackups(2)) << "it had changed";
    trigger("backups"); // of all workspaces, while none is open
    auto *list = find<QTreeWidget>("backupList");
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(0)->text(3), QStringLiteral("client.custos"));
    EXPECT_FALSE(list->topLevelItem(0)->text(2).isEmpty());
    const QString again = folder.filePath(QStringLiteral("again.custos"));
    dialogs.expectSave(again);
    dialogs.expectQuestion(QStringLiteral("restored"), QStringLiteral("Open it"));
    QTest::mouseClick(find<QPushButton>("backupRestore"), Qt::LeftButton);
    ASSERT_TRUE(waitForDialogs());
    settle();
    EXPECT_TRUE(dialogs.suggested.endsWith(QStringLiteral("client-2026-11-24.custos")))
        << qPrintable(dialogs.suggested);
    ASSERT_TRUE(window->workspace());
    EXPECT_EQ(window->workspace()->path(), again);
    settings.set(setting::backups, QStringLiteral("off"));
    EXPECT_TRUE(window->closeFile());
    window.reset();
    EXPECT_EQ(ManagedBackups(backups).all().front().backups.size(), 2u);
}

TEST_F(SafetyTest, ARestoreNeverReplacesAFile)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1));
    trigger("backups");
    dialogs.expectSave(path);
    dialogs.expectFailure(QStringLiteral("exists already"));
    QTest::mouseClick(find<QPushButton>("backupRestore"), Qt::LeftButton);
    ASSERT_TRUE(waitForDialogs());
    EXPECT_TRUE(window->workspace()->verify().ok());
}

TEST_F(SafetyTest, AnEncryptedWorkspaceThatNobodyUsesLocks)
{
    if (!encrypt())
        return;
    closeSheet();
    window->view()->goTo(roomOf("processing_activity"));
    auto *page = qobject_cast<RegisterPage *>(this->page());
    page->openRecord(draftActivity());
    auto *name = find<QLineEdit>("name", page);
    QTest::keyClicks(name, QStringLiteral(" half typed"));
    now = now.addSecs(14 * 60);
    QTest::mouseMove(window.get(), QPoint(5, 5));
    window->safety().autoLock().look();
    EXPECT_TRUE(window->workspace());
    now = now.addSecs(16 * 60);
    window->safety().autoLock().look();
    EXPECT_FALSE(window->workspace());
    EXPECT_TRUE(find<QWidget>("locked")->isVisible());
    EXPECT_FALSE(window->windowTitle().contains(QStringLiteral("–")));
    dialogs.expectPassphrase({});
    QTest::mouseClick(find<QPushButton>("unlock"), Qt::LeftButton);
    EXPECT_TRUE(find<QWidget>("locked")->isVisible()) << "who does not know it stays outside";
    dialogs.expectPassphrase(words);
    QTest::mouseClick(find<QPushButton>("unlock"), Qt::LeftButton);
    ASSERT_TRUE(window->workspace());
    EXPECT_EQ(window->workspace()->drafts().size(), 1u) << "what was being typed is offered again";
}

TEST_F(SafetyTest, APlainWorkspaceDoesNotLock)
{
    openDemonstration();
    now = now.addDays(1);
    window->safety().autoLock().look();
    EXPECT_TRUE(window->workspace());
    EXPECT_FALSE(window->commands().action("lock")->isEnabled());
}

TEST_F(SafetyTest, TheFileIsCheckedInPlainWords)
{
    openDemonstration();
    dialogs.expectQuestion(QStringLiteral("in order"), QStringLiteral("Close"));
    trigger("check-file");
    ASSERT_TRUE(waitForDialogs());
    window->workspace()->source().connection().run(
        "UPDATE measure SET name = 'Hush' WHERE rid = (SELECT min(rid) "
        "FROM measure)");
    dialogs.expectQuestion(QStringLiteral("changed by another program"), QStringLiteral("Close"));
    trigger("check-file");
    EXPECT_TRUE(waitForDialogs());
}

TEST_F(SafetyTest, TheLookAtAnOpenedFileDoesNotEndTheCheckOfIt)
{
    openDemonstration();
    std::promise<void> busy;
    QThreadPool &pool = Job::pool();
    const std::shared_future<void> free = busy.get_future().share();
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([free] { free.wait(); });
    dialogs.expectQuestion(QStringLiteral("in order"), QStringLiteral("Close"));
    trigger("check-file");
    static constexpr int untilTheLook = 1500;
    QTest::qWait(untilTheLook);
    busy.set_value();
    EXPECT_TRUE(waitForDialogs());
}

TEST_F(SafetyTest, ACopyIsHandedOver)
{
    openDemonstration();
    const std::size_t measures = records("measure").size();
    trigger("hand-over");
    const QString copy = folder.filePath(QStringLiteral("copy.custos"));
    auto *dialog = find<QDialog>("handOver");
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        box->setChecked(box->objectName() == QLatin1String("measure"));
    dialogs.expectSave(copy);
    dialogs.expectQuestion(QStringLiteral("The copy holds"), QStringLiteral("Close"));
    QTest::mouseClick(find<QPushButton>("handOverGo", dialog), Qt::LeftButton);
    ASSERT_TRUE(waitForDialogs());
    const auto made = Workspace::open(copy, {.desk = desk});
    const Source &source = made->source();
    EXPECT_EQ(std::size_t(source.count(source.info(QStringLiteral("measure")))), measures);
    EXPECT_EQ(source.count(source.info(QStringLiteral("organisation"))), 0);
    EXPECT_TRUE(made->verify().ok());
}

TEST_F(SafetyTest, ARecordIsErasedAlsoInTheBackups)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1));
    window->view()->goTo(roomOf("processing_activity"));
    const QString id = draftActivity();
    qobject_cast<RegisterPage *>(page())->openRecord(id);
    dialogs.expectQuestion(QStringLiteral("for good"), QStringLiteral("Erase"));
    dialogs.expectQuestion(QStringLiteral("1 backup"), QStringLiteral("Close"));
    trigger("erase-record");
    ASSERT_TRUE(waitForDialogs());
    EXPECT_FALSE(window->workspace()->source().registerOf(id));
    const auto backup = Workspace::open(ManagedBackups(backups).all().front().backups.front().path,
                                        {.desk = desk, .readOnly = true});
    EXPECT_FALSE(backup->source().registerOf(id));
}

TEST_F(SafetyTest, WhateverIsAskedForMeanwhileEachErasureAndEachBackupIsAnswered)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1));
    settle();
    BackupKeeper keeper(Ports{settings, dialogs, english, desk, backups},
                        SafetyHost{.window = window.get(),
                                   .workspace = [this] { return window->workspace(); },
                                   .commitEdits = {},
                                   .closeFile = {},
                                   .openFile = {},
                                   .setBusy = {},
                                   .showJob = [](Job *) {},
                                   .showStart = {}});
    Workspace &workspace = *window->workspace();
    QStringList answers;
    workspace.erase(draftActivity());
    keeper.erased(workspace, [&](const ManagedBackups::Erased &done) {
        answers << QStringLiteral("first: %1").arg(done.rewritten);
    });
    workspace.erase(draftActivity());
    keeper.erased(workspace, [&](const ManagedBackups::Erased &) { answers << QStringLiteral("second"); });
    now = now.addDays(1);
    keeper.makeNow(workspace, [&] { answers << QStringLiteral("backup"); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.contains(QStringLiteral("backup")); }, patience));
    EXPECT_EQ(answers,
              (QStringList{QStringLiteral("first: 1"), QStringLiteral("second"), QStringLiteral("backup")}));
    EXPECT_EQ(ManagedBackups(backups).all().front().backups.size(), 2u);
}

TEST_F(SafetyTest, AnErasureThatDidNotReachTheBackupsIsFinishedAlsoWhereNoneAreMade)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1));
    const QString id = draftActivity();
    ASSERT_TRUE(window->closeFile());
    settings.set(setting::backups, QStringLiteral("off"));
    Workspace::open(path, {.desk = desk})->erase(id); // and the program is stopped before it did the rest
    const QString backup = ManagedBackups(backups).all().front().backups.front().path;
    ASSERT_TRUE(contains(backup, id.toUtf8().constData()));
    ASSERT_TRUE(window->openFile(path));
    const auto isGone = [&] {
        const auto found = Workspace::open(backup, {.desk = desk, .readOnly = true});
        return !found->source().registerOf(id);
    };
    EXPECT_TRUE(QTest::qWaitFor(isGone, patience));
    EXPECT_EQ(ManagedBackups(backups).all().front().backups.size(), 1u) << "and none is made";
}

TEST_F(SafetyTest, WhatIsBeingMadeHasEndedBeforeSomebodyElseWorksOnTheFile)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1));
    now = now.addDays(2);
    BackupKeeper keeper(Ports{settings, dialogs, english, desk, backups},
                        SafetyHost{.window = window.get(),
                                   .workspace = [this] { return window->workspace(); },
                                   .commitEdits = {},
                                   .closeFile = {},
                                   .openFile = {},
                                   .setBusy = {},
                                   .showJob = [](Job *) {},
                                   .showStart = {}});
    for (int i = 0; i < 3; ++i)
        keeper.makeNow(*window->workspace(), [] { ADD_FAILURE() << "it was ended"; });
    keeper.settle();
    QLockFile free(backups + u'/' + copyId(window->workspace()->source().connection())
                   + QStringLiteral(".lock"));
    EXPECT_TRUE(free.tryLock(0));
    EXPECT_EQ(QDir(backups).entryList({QStringLiteral("*.part-*")}, QDir::Files).size(), 0);
    free.unlock();
    settle();
}

TEST_F(SafetyTest, AnEncryptionThatDidNotReachTheBackupsIsFinished)
{
    if (!encrypt())
        return;
    closeSheet();
    ASSERT_TRUE(waitForBackups(1));
    ASSERT_TRUE(window->closeFile());
    window->safety().beforeOpening();
    const auto all = ManagedBackups(backups).all();
    const QString backup = all.front().backups.front().path;
    changeKey(backup, {keyFor(backup, Passphrase(words)), nullptr});
    ASSERT_TRUE(contains(backup, "SQLite format 3"));
    dialogs.expectPassphrase(words);
    ASSERT_TRUE(window->openFile(path));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !contains(backup, "SQLite format 3"); }, patience));
    settle();
}
