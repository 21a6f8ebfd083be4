// tests/gui/mainwindow_test.cpp - a working day in the window: keys and clicks, and what stands in the file
// after
#include "attachments/attachmentspage.h"
#include "forms/noticebar.h"
#include "forms/recordpanel.h"
#include "gui/window.h"
#include "navigation/navigation.h"
#include "recordwindow.h"
#include "recordwindows.h"
#include "tables/listtable.h"
#include <QJsonArray>
#include <QSet>
#include <QTableView>
#include <QTreeView>

using MainWindowTest = WindowTest;

TEST_F(MainWindowTest, FromNothingToARecordedActivity)
{
    QTest::mouseClick(find<QPushButton>("startNew"), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>("newName"), QStringLiteral("Nordlys Group"));
    auto *place = find<QLineEdit>("newPath");
    EXPECT_TRUE(place->text().endsWith(QStringLiteral("nordlys-group.custos")));
    place->selectAll();
    QTest::keyClicks(place, path);
    QTest::mouseClick(find<QPushButton>("newCreate"), Qt::LeftButton);
    ASSERT_TRUE(window->workspace());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Nordlys Group – Custos"));
    EXPECT_EQ(find<QLabel>("workspaceName")->text(), QStringLiteral("Nordlys Group"));
    EXPECT_EQ(settings.get(setting::recent), QStringList{path});

    press(QKeySequence(QStringLiteral("Ctrl+N")));
    auto *name = find<QLineEdit>("name", page());
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Payroll"));
    EXPECT_TRUE(window->view()->hasUncommittedEdits());
    EXPECT_TRUE(find<QLabel>("saved")->text().startsWith(QStringLiteral("Being edited")));
    press(QKeySequence(QStringLiteral("Ctrl+S")));
    EXPECT_FALSE(window->view()->hasUncommittedEdits());
    EXPECT_TRUE(find<QLabel>("saved")->text().startsWith(QStringLiteral("All changes saved")));
    ASSERT_EQ(records("processing_activity").size(), 1U);
    const QString id = records("processing_activity").front().id;
    EXPECT_EQ(window->workspace()->source().title(id), QStringLiteral("Payroll"));
    EXPECT_TRUE(window->workspace()->drafts().empty());

    find<QLineEdit>("name", page())->setText(QStringLiteral("Wages"));
    QTest::keyClick(find<QLineEdit>("name", page()), Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>("name", page()), QStringLiteral(" and salaries"));
    pressRoom("measure");
    EXPECT_EQ(window->view()->room(), roomOf("measure"));
    EXPECT_EQ(window->workspace()->source().title(id), QStringLiteral("Wages and salaries"))
        << "leaving the record saves it";

    const QAction *undo = window->commands().action("undo");
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->text().contains(QStringLiteral("Wages and salaries"))) << qPrintable(undo->text());
    press(QKeySequence(QStringLiteral("Ctrl+Z")));
    EXPECT_EQ(window->workspace()->source().title(id), QStringLiteral("Payroll"));
    EXPECT_TRUE(window->commands().action("redo")->isEnabled());
    press(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    EXPECT_EQ(window->workspace()->source().title(id), QStringLiteral("Wages and salaries"));
}

TEST_F(MainWindowTest, WhatWasTypedIsSavedWhenTheWindowCloses)
{
    openDemonstration();
    const QString id = draftActivity();
    window->view()->openRecord(id);
    auto *name = find<QLineEdit>("name", page());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Renamed before closing"));
    window->close(); // no question is scripted: there is none
    EXPECT_FALSE(window->workspace());
    ASSERT_TRUE(window->openFile(path));
    EXPECT_EQ(window->workspace()->source().title(id), QStringLiteral("Renamed before closing"));
}

TEST_F(MainWindowTest, FilesBeingAddedAndTheirNoteAreKeptWhenItCloses)
{
    openDemonstration();
    const QString id = draftActivity();
    window->view()->openRecord(id);
    auto *files = page()->findChild<AttachmentsPage *>();
    ASSERT_TRUE(files);
    const QString large = folder.filePath(QStringLiteral("scan.bin"));
    QFile file(large);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5 << 20, 'x'));
    file.close();
    files->addFiles({large});
    EXPECT_EQ(files->count(), 0) << "it is only beginning";
    ASSERT_TRUE(window->closeFile());
    ASSERT_TRUE(window->openFile(path));
    window->view()->openRecord(id);
    files = page()->findChild<AttachmentsPage *>();
    ASSERT_EQ(files->count(), 1);
    find<QLineEdit>("attachmentNote", files)->setText(QStringLiteral("signed by both"));
    ASSERT_TRUE(window->closeFile());
    ASSERT_TRUE(window->openFile(path));
    const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("attachment"));
    EXPECT_EQ(valueOf(reg, records("attachment").back().row, "note").toString(),
              QStringLiteral("signed by both"));
}

TEST_F(MainWindowTest, KeysJumpToEveryRoomAndTheNavigationFollows)
{
    openDemonstration();
    const auto *tree = find<QTreeView>("navigation");
    for (int room = int(rooms().size()) - 1; room >= 0; --room) {
        press(QKeySequence(QStringLiteral("Alt+%1").arg(room + 1)));
        EXPECT_EQ(window->view()->room(), room);
        EXPECT_EQ(tree->currentIndex().data().toString(), roomTitle(rooms()[std::size_t(room)]));
        EXPECT_TRUE(page()->isVisible()) << rooms()[std::size_t(room)].key;
    }
}

namespace {
/// A widget shown before it has its place is a window for a moment: it flickers and takes the keys away.
struct Windows : QObject {
    QStringList shown;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->isWindow() && event->type() == QEvent::Show)
            shown << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
};
} // namespace

TEST_F(MainWindowTest, NothingIsAWindowForAMoment)
{
    Windows windows;
    qApp->installEventFilter(&windows);
    openDemonstration();
    for (int room = 0; room < int(rooms().size()); ++room)
        window->view()->goTo(room);
    window->view()->openRecord(draftActivity());
    qApp->removeEventFilter(&windows);
    EXPECT_TRUE(windows.shown.isEmpty()) << qPrintable(windows.shown.join(u' '));
    EXPECT_EQ(QApplication::activeWindow(), window.get());
}

TEST_F(MainWindowTest, TheNavigationCountsWhatIsThere)
{
    openDemonstration();
    const auto *model = find<QTreeView>("navigation")->model();
    const QModelIndex activities = model->index(0, 0, model->index(0, 0));
    const QString before = activities.data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(before.contains(QString::number(records("processing_activity").size())))
        << qPrintable(before);
    press(QKeySequence(QStringLiteral("Ctrl+N")));
    auto *name = find<QLineEdit>("name", page());
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("One more"));
    press(QKeySequence(QStringLiteral("Ctrl+S")));
    const QString after = activities.data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(after.contains(QString::number(records("processing_activity").size()))) << qPrintable(after);
    EXPECT_NE(before, after);
}

TEST_F(MainWindowTest, TheWorkspaceIsOneRecordWithoutAList)
{
    openDemonstration();
    pressRoom("workspace");
    EXPECT_FALSE(page()->findChild<ListTable *>()->isVisible());
    auto *name = find<QLineEdit>("name", page());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Another name"));
    press(QKeySequence(QStringLiteral("Ctrl+S")));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Another name – Custos"));
    EXPECT_EQ(find<QLabel>("workspaceName")->text(), QStringLiteral("Another name"));
}

TEST_F(MainWindowTest, CtrlFSearchesTheList)
{
    openDemonstration();
    press(QKeySequence(QStringLiteral("Ctrl+F")));
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(search);
    const auto *table = page()->findChild<ListTable *>();
    const int all = table->model()->rowCount();
    ASSERT_GT(all, 3);
    QTest::keyClicks(search,
                     window->workspace()->source().title(records("processing_activity").at(1).id).left(9));
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() < all, 3000);
    EXPECT_GT(table->model()->rowCount(), 0);
}

TEST_F(MainWindowTest, ASectionFoldsAndStaysFolded)
{
    openDemonstration();
    auto *tree = find<QTreeView>("navigation");
    tree->collapse(tree->model()->index(1, 0));
    EXPECT_EQ(settings.get(setting::folded).size(), 1);
    makeWindow();
    ASSERT_TRUE(window->openFile(path));
    tree = find<QTreeView>("navigation");
    EXPECT_FALSE(tree->isExpanded(tree->model()->index(1, 0)));
    EXPECT_TRUE(tree->isExpanded(tree->model()->index(0, 0)));
    pressRoom("organisation");
    EXPECT_TRUE(tree->isExpanded(tree->model()->index(1, 0))) << "the room that is shown is never hidden";
}

TEST_F(MainWindowTest, NoShortcutIsGivenTwice)
{
    openDemonstration();
    QHash<QString, QString> taken;
    for (const QAction *action : window->findChildren<QAction *>())
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString key = keys.toString();
            const QString who = action->text() + action->objectName();
            if (action->shortcutContext() != Qt::WindowShortcut || key.isEmpty())
                continue;
            EXPECT_FALSE(taken.contains(key))
                << qPrintable(key) << ": " << qPrintable(taken.value(key)) << " and " << qPrintable(who);
            taken.insert(key, who);
        }
    EXPECT_GT(taken.size(), 15);
    for (const char *key : {"Ctrl+N", "Ctrl+F", "Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z", "F1", "Ctrl+O", "Ctrl+Q"})
        EXPECT_TRUE(taken.contains(QLatin1String(key))) << key;
}

TEST_F(MainWindowTest, NoMnemonicIsGivenTwiceInAMenu)
{
    QSet<QString> texts;
    QHash<int, QSet<QChar>> taken;
    for (const QAction *action : window->commands().all()) {
        EXPECT_FALSE(action->statusTip().isEmpty()) << qPrintable(action->text());
        const QString text = action->text();
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            continue;
        QSet<QChar> &menu = taken[int(window->commands().menuOf(action))];
        EXPECT_FALSE(menu.contains(text[at + 1].toLower())) << qPrintable(text);
        menu.insert(text[at + 1].toLower());
    }
}

TEST_F(MainWindowTest, AReadOnlyWorkspaceOffersNoChange)
{
    {
        const auto made = Workspace::create(path, QStringLiteral("Elsewhere"), {.desk = desk});
        dialogs.expectQuestion(QString(), QStringLiteral("Open for reading only"));
        ASSERT_TRUE(window->openFile(path));
    }
    EXPECT_TRUE(window->workspace()->isReadOnly());
    for (const char *id : {"new-record", "save", "import", "undo", "redo"})
        EXPECT_FALSE(window->commands().action(id)->isEnabled()) << id;
    EXPECT_TRUE(find<QLabel>("saved")->text().startsWith(QStringLiteral("Opened for reading only")));
}

TEST_F(MainWindowTest, AFileThatIsNoneIsSaidAndForgotten)
{
    settings.rememberFile(path);
    dialogs.expectFailure(QStringLiteral("client.custos"));
    EXPECT_FALSE(window->openFile(path));
    EXPECT_TRUE(settings.get(setting::recent).isEmpty());
}

#ifdef CUSTOS_SEALED
TEST_F(MainWindowTest, AnEncryptedFileAsksForItsPassphraseUntilItIsRightOrGivenUp)
{
    Workspace::create(path, QStringLiteral("Secret"),
                      {.desk = desk, .passphrase = QStringLiteral("four words")});
    dialogs.expectPassphrase(std::nullopt);
    EXPECT_FALSE(window->openFile(path));
    dialogs.expectPassphrase(QStringLiteral("wrong"));
    dialogs.expectPassphrase(QStringLiteral("wrong again"));
    dialogs.expectPassphrase(QStringLiteral("four words"));
    EXPECT_TRUE(window->openFile(path));
    bool said = false;
    for (const QLabel *label : window->findChildren<QLabel *>())
        said = said || label->text().contains(QStringLiteral("encrypted with a passphrase"));
    EXPECT_TRUE(said);
}
#endif

TEST_F(MainWindowTest, DraftsAreOfferedAfterACrash)
{
    openDemonstration();
    const QString id = draftActivity();
    window->workspace()->saveDraft(
        {QStringLiteral("processing_activity/") + id, now,
         QJsonObject{{QStringLiteral("changes"),
                      QJsonArray{QJsonObject{
                          {QStringLiteral("register"), QStringLiteral("processing_activity")},
                          {QStringLiteral("id"), id},
                          {QStringLiteral("values"),
                           QJsonObject{{QStringLiteral("name"), QStringLiteral("Half typed")}}}}}}}});
    makeWindow();
    ASSERT_TRUE(window->openFile(path));
    EXPECT_TRUE(find<QWidget>("drafts")->isVisible());
    QTest::mouseClick(find<QPushButton>("draftContinue"), Qt::LeftButton);
    settle();
    EXPECT_FALSE(find<QWidget>("drafts")->isVisible());
    EXPECT_EQ(find<QLineEdit>("name", page())->text(), QStringLiteral("Half typed"));
    EXPECT_TRUE(window->view()->hasUncommittedEdits());
    press(QKeySequence(QStringLiteral("Ctrl+S")));
    EXPECT_EQ(window->workspace()->source().title(id), QStringLiteral("Half typed"));
    EXPECT_TRUE(window->workspace()->drafts().empty());
}

TEST_F(MainWindowTest, ADiscardedDraftIsGone)
{
    openDemonstration();
    const QString id = draftActivity();
    window->workspace()->saveDraft({QStringLiteral("processing_activity/") + id, now, {}});
    makeWindow();
    ASSERT_TRUE(window->openFile(path));
    QTest::mouseClick(find<QPushButton>("draftDiscard"), Qt::LeftButton);
    EXPECT_FALSE(find<QWidget>("drafts")->isVisible());
    EXPECT_TRUE(window->workspace()->drafts().empty());
}

TEST_F(MainWindowTest, AnUnsavedRecordIsOfferedInOnePlaceOnly)
{
    openDemonstration();
    const std::vector<Record> activities = records("processing_activity");
    const auto half = [](const QString &id) {
        return QJsonObject{
            {QStringLiteral("changes"),
             QJsonArray{QJsonObject{{QStringLiteral("register"), QStringLiteral("processing_activity")},
                                    {QStringLiteral("id"), id},
                                    {QStringLiteral("values"),
                                     QJsonObject{{QStringLiteral("name"), QStringLiteral("Half")}}}}}}};
    };
    for (const QString &id : {QStringLiteral("never-saved"), activities[0].id})
        window->workspace()->saveDraft({QStringLiteral("processing_activity/") + id, now, half(id)});
    makeWindow();
    ASSERT_TRUE(window->openFile(path));
    const auto asking = [this] {
        int count = find<QWidget>("drafts")->isVisible() ? 1 : 0;
        for (const NoticeBar *bar : window->findChildren<NoticeBar *>())
            count += bar->isVisible() ? 1 : 0;
        return count;
    };
    EXPECT_EQ(asking(), 1);
    QTest::mouseClick(find<QPushButton>("draftDiscard"), Qt::LeftButton);
    EXPECT_EQ(asking(), 1) << "the other one";
    const QString other = window->workspace()->drafts().front().key.section(u'/', 1);
    if (other == activities[0].id) {
        window->view()->openRecord(other);
        EXPECT_EQ(asking(), 1) << "asked at the record now, and not above it";
        window->view()->openRecord(activities[1].id);
        EXPECT_EQ(asking(), 1) << "above again";
    }
    QTest::mouseClick(find<QPushButton>("draftDiscard"), Qt::LeftButton);
    EXPECT_EQ(asking(), 0);
}

TEST_F(MainWindowTest, ARecordInItsOwnWindowStaysInStepWithTheList)
{
    openDemonstration();
    const QString id = draftActivity();
    window->view()->openRecord(id);
    find<QAbstractButton>("recordWindow", page())->click();
    ASSERT_EQ(window->view()->windows().records(), QStringList{id});
    RecordWindow *own = nullptr;
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<RecordWindow *>(each))
            own = found;
    ASSERT_TRUE(own);
    auto *name = own->findChild<QLineEdit *>(QStringLiteral("name"));
    name->setText(QStringLiteral("Renamed elsewhere"));
    EXPECT_TRUE(window->view()->hasUncommittedEdits());
    EXPECT_TRUE(find<QLabel>("saved")->text().startsWith(QStringLiteral("Being edited")));
    window->view()->openRecord(id); // here too
    window->commands().action("save")->trigger();
    EXPECT_EQ(window->workspace()->source().title(id), QStringLiteral("Renamed elsewhere"));
    EXPECT_EQ(find<QLineEdit>("name", page())->text(), QStringLiteral("Renamed elsewhere"));
    EXPECT_TRUE(own->windowTitle().startsWith(QStringLiteral("Renamed elsewhere")));
    settle(); // the menu says what can be undone when the window is idle
    window->commands().action("undo")->trigger();
    EXPECT_NE(name->text(), QStringLiteral("Renamed elsewhere")) << "an undo reaches both";

    auto *due = own->findChild<QLineEdit *>(QStringLiteral("review_due"));
    due->setText(QStringLiteral("someday"));
    EXPECT_FALSE(own->close()) << "a mistake is looked at first";
    due->setText(QStringLiteral("2027-01-31"));
    EXPECT_TRUE(own->close());
    settle();
    EXPECT_TRUE(window->view()->windows().records().isEmpty());
    EXPECT_EQ(find<QLineEdit>("review_due", page())->text(), QStringLiteral("31 Jan 2027"));
}

TEST_F(MainWindowTest, ClosingTheFileSavesAndClosesItsRecordWindows)
{
    openDemonstration();
    const QString id = records("measure").front().id;
    window->view()->windows().open(id);
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *own = qobject_cast<RecordWindow *>(each))
            own->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Typed last"));
    ASSERT_TRUE(window->closeFile());
    for (QWidget *each : QApplication::topLevelWidgets())
        EXPECT_FALSE(qobject_cast<RecordWindow *>(each));
    ASSERT_TRUE(window->openFile(path));
    EXPECT_EQ(window->workspace()->source().title(id), QStringLiteral("Typed last"));
}

TEST_F(MainWindowTest, TheRedCountOpensTheListBehindIt)
{
    openDemonstration();
    auto *tree = find<QTreeView>("navigation");
    const QModelIndex activities = tree->model()->index(0, 0, tree->model()->index(0, 0));
    tree->setCurrentIndex(activities);
    QTest::keyClick(tree, Qt::Key_Return);
    const int shown = page()->findChild<ListTable *>()->model()->rowCount();
    EXPECT_GT(shown, 0);
    EXPECT_LT(shown, int(records("processing_activity").size()));
    EXPECT_TRUE(
        activities.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral(", %1 with").arg(shown)))
        << qPrintable(activities.data(Qt::AccessibleTextRole).toString()) << shown;
}
