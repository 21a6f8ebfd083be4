// tests/gui/plantedwords_test.cpp - a session with an encrypted workspace leaves none of its words on the
// disk
#include "attachments/attachmentspage.h"
#include "attachments/attachmentviewer.h"
#include "forms/recordpanel.h"
#include "gui/window.h"
#include "moments.h"
#include "pastview.h"
#include "reports/reportpage.h"
#include "safety/safety.h"
#include "storage/blobs.h"
#include "storage/sealing.h"
#include "support/pdfmaker.h"
#include "tables/registerpage.h"
#include "workspace/attaching.h"
#include "workspace/managedbackups.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QPrinter>
#include <QSignalSpy>
#include <QTableView>
#include <QUuid>

/// Everything the program may write to lies below one folder, and the common temporary folder is looked at
/// as well.
struct PlantedWords : WindowTest {
    const QString home = folder.filePath(QStringLiteral("home"));
    const QString words = QStringLiteral("four words that do not belong");
    const QString secret = QStringLiteral("zq") + QUuid::createUuid().toString(QUuid::Id128);
    std::vector<std::pair<QByteArray, QByteArray>> before; // what the environment said
    QDateTime begun = QDateTime::currentDateTimeUtc();
    static constexpr int patience = 60000;

    void SetUp() override
    {
        for (const char *name :
             {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
            before.emplace_back(name, qgetenv(name));
            const QString place = home + u'/' + QString::fromLatin1(name).toLower();
            QDir().mkpath(place);
            QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(name, place.toLocal8Bit());
        }
        WindowTest::SetUp();
        window.reset();
        window = std::make_unique<MainWindow>(Ports{settings, dialogs, english, desk, backupsFolder()});
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    void TearDown() override
    {
        WindowTest::TearDown();
        for (const auto &[name, value] : before)
            value.isNull() ? qunsetenv(name.constData()) : qputenv(name.constData(), value);
    }

    /// In each form in which a program could have written it.
    bool isPlantedIn(const QByteArray &bytes) const
    {
        const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
        return bytes.contains(secret.toUtf8()) || bytes.contains(wide)
            || bytes.contains(secret.toUtf8().toHex())
            || bytes.contains(secret.toUtf8().toBase64().chopped(4));
    }
    QStringList filesThatHoldIt(const QString &where, bool newOnly) const
    {
        QStringList out;
        QDirIterator it(where, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (newOnly && it.fileInfo().lastModified() < begun.addSecs(-2))
                continue;
            if (it.fileInfo().isFile() && file.open(QIODevice::ReadOnly) && isPlantedIn(file.readAll()))
                out << file.fileName();
        }
        return out;
    }
    QStringList filesWritten() const
    {
        QStringList out;
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            out << QDir(folder.path()).relativeFilePath(it.next());
        out.sort();
        return out;
    }
    void plant() const
    {
        const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("processing_activity"));
        const QString id = draftActivity();
        const Row row = *window->workspace()->source().find(reg, id);
        Change change{&reg, id, row, row};
        (*change.after)[reg.indexOf(QLatin1String("name"))] = secret + QStringLiteral(" name");
        (*change.after)[reg.indexOf(QLatin1String("remarks"))] = secret + QStringLiteral(" remark");
        window->workspace()->apply({change}, Reason(QStringLiteral("edited")));
        attach(id, "planted.txt", "text/plain", secret.toUtf8() + " in a text");
        attach(id, "planted.pdf", "application/pdf", pdf::withText(secret.toUtf8() + " on a page"));
    }
    void attach(const QString &record, const char *name, const char *type, const QByteArray &bytes) const
    {
        Workspace &workspace = *window->workspace();
        const QString sha256 = stored(workspace.source().connection(), bytes);
        workspace.apply(attached(workspace.source(), record,
                                 {{QLatin1String(name), QLatin1String(type), bytes.size(), sha256}},
                                 now.date()),
                        Reason(QStringLiteral("added")));
    }
    /// Both files, through the reader process.
    void lookAtTheFiles() const
    {
        window->view()->goTo(roomOf("processing_activity"));
        auto *list = qobject_cast<RegisterPage *>(page());
        list->openRecord(draftActivity());
        for (auto *files : list->findChildren<AttachmentsPage *>()) {
            for (int row = 0; row < files->count(); ++row) {
                files->findChild<QTableView *>()->selectRow(row);
                files->findChild<QPushButton *>(QStringLiteral("attachmentOpen"))->click();
                auto *viewer = files->findChild<AttachmentViewer *>();
                ASSERT_TRUE(viewer);
                QSignalSpy shown(viewer, &AttachmentViewer::shown);
                ASSERT_TRUE(shown.wait(patience));
                EXPECT_FALSE(viewer->findChild<QLabel *>(QStringLiteral("viewerSentence"))->isVisible());
                viewer->grab();
                delete viewer;
            }
            EXPECT_EQ(files->count(), 2);
        }
    }
    /// The day after it was planted, from two days later.
    void goBackAndCompare()
    {
        const QDate day = now.date();
        now = now.addDays(2);
        ASSERT_TRUE(window->view()->commitEdits());
        window->commands().action("as-recorded-on")->trigger();
        settle();
        auto *edit = find<QDateEdit>("moment");
        edit->setDate(day);
        QSignalSpy arrived(window->moments(), &Moments::arrived);
        QTest::keyClick(edit, Qt::Key_Return);
        ASSERT_TRUE(!arrived.isEmpty() || arrived.wait(patience));
        settle();
        EXPECT_TRUE(window->view()->workspace().source().title(draftActivity()).startsWith(secret));
        window->view()->goTo(roomOf("processing_activity"));
        settle();
        window->commands().action("compare-with-today")->trigger();
        settle();
        window->grab();
        window->commands().action("today")->trigger();
        settle();
    }
    /// Encrypted with a passphrase of its own.
    void handOver(const QString &copy)
    {
        window->commands().action("hand-over")->trigger();
        auto *dialog = find<QDialog>("handOver");
        EXPECT_TRUE(find<QCheckBox>("handOverEncrypt", dialog)->isChecked());
        dialogs.expectPassphrase(words);
        dialogs.expectSave(copy);
        dialogs.expectQuestion(QStringLiteral("The copy holds"), QStringLiteral("Close"));
        QTest::mouseClick(find<QPushButton>("handOverGo", dialog), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([this] { return dialogs.isDone(); }, patience));
        settle();
    }
    void expectNoneIsFound() const
    {
        EXPECT_EQ(filesThatHoldIt(folder.path(), false), QStringList());
        EXPECT_EQ(filesThatHoldIt(QStringLiteral("/tmp"), true), QStringList());
        EXPECT_EQ(filesThatHoldIt(QDir::currentPath(), true), QStringList());
        // What is not expected could hold them in a form nobody looked for.
        QStringList odd = filesWritten();
        odd.removeIf([](const QString &name) {
            return name == QLatin1String("client.custos") || name == QLatin1String("copy.custos")
                || name == QLatin1String("settings.ini")
                || (name.contains(QLatin1String("/backups/"))
                    && (name.endsWith(QLatin1String(".custos"))
                        || name.endsWith(QLatin1String("workspace.json"))))
                || name.contains(QLatin1String("fontconfig")) || name.contains(QLatin1String("/mesa_shader"));
        });
        EXPECT_EQ(odd, QStringList());
        EXPECT_TRUE(std::ranges::any_of(filesWritten(), [](const QString &name) {
            return name.contains(QLatin1String("/backups/")) && name.endsWith(QLatin1String(".custos"));
        })) << "a backup was made, so that it was looked at";
    }
    void look()
    {
        for (std::size_t room = 0; room < rooms().size(); ++room) {
            window->view()->goTo(int(room));
            settle();
        }
        window->view()->goTo(roomOf("processing_activity"));
        press(QKeySequence(QStringLiteral("Ctrl+F")));
        QTest::keyClicks(QApplication::focusWidget(), secret);
        settle();
        auto *list = qobject_cast<RegisterPage *>(page());
        list->openRecord(draftActivity());
        QTest::keyClicks(find<QLineEdit>("name", list), secret);
        for (RecordPanel *panel : list->findChildren<RecordPanel *>())
            panel->keepDraft();
        EXPECT_EQ(window->workspace()->drafts().size(), 1u);
    }
    void readAndPrint()
    {
        EXPECT_TRUE(window->view()->commitEdits());
        window->view()->goTo(roomOf("reports"));
        ReportPage *reports = window->view()->reportPage();
        QSignalSpy made(reports, &ReportPage::made);
        QTest::mouseClick(find<QPushButton>("reportMake"), Qt::LeftButton);
        ASSERT_TRUE(made.wait(patience));
        window->grab();
        dialogs.expectPrint([&](const std::function<void(QPrinter &)> &paint) {
            QPrinter printer; // what a printer gets is the user's to guard; what lies beside it is not
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(QStringLiteral("/dev/null"));
            printer.setFromTo(1, 1);
            paint(printer);
        });
        QTest::mouseClick(find<QPushButton>("reportPrint"), Qt::LeftButton);
    }
};

TEST_F(PlantedWords, NoneIsFoundAfterASession)
{
    if (!sealingAvailable()) {
        EXPECT_THROW(demandSealing(), StorageError);
        return;
    }
    makeDemonstration(path, demonstrationName(english.language()),
                      {.desk = desk, .passphrase = Passphrase(words)}, english.language());
    dialogs.expectPassphrase(words);
    ASSERT_TRUE(window->openFile(path));
    plant();
    look();
    ASSERT_NO_FATAL_FAILURE(readAndPrint());
    now = now.addSecs(3600);
    window->safety().autoLock().look();
    EXPECT_FALSE(window->workspace());
    dialogs.expectPassphrase(words);
    ASSERT_TRUE(window->openFile(path));
    ASSERT_NO_FATAL_FAILURE(lookAtTheFiles());
    ASSERT_NO_FATAL_FAILURE(goBackAndCompare());
    const QString copy = folder.filePath(QStringLiteral("copy.custos"));
    ASSERT_NO_FATAL_FAILURE(handOver(copy));
    ASSERT_TRUE(window->closeFile());
    window.reset(); // waits for the backup
    EXPECT_TRUE(QFile::exists(copy));
    expectNoneIsFound();
}

TEST_F(PlantedWords, NoneIsFoundAfterAPlainWorkspaceWasEncrypted)
{
    if (!sealingAvailable()) {
        EXPECT_THROW(demandSealing(), StorageError);
        return;
    }
    makeDemonstration(path, demonstrationName(english.language()), {.desk = desk}, english.language());
    ASSERT_TRUE(window->openFile(path));
    plant();
    look();
    EXPECT_TRUE(window->view()->commitEdits());
    const auto backups = [] {
        const auto all = ManagedBackups(backupsFolder()).all();
        return all.empty() ? std::size_t(0) : all.front().backups.size();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return backups() == 1; }, patience));
    now = now.addDays(1);
    ASSERT_TRUE(window->closeFile());
    EXPECT_TRUE(QTest::qWaitFor([&] { return backups() == 2; }, patience));
    EXPECT_FALSE(filesThatHoldIt(folder.path(), false).isEmpty()) << "they are in the clear so far";
    ASSERT_TRUE(window->openFile(path));
    dialogs.expectPassphrase(words);
    window->commands().action("encrypt")->trigger();
    const auto sheet = [this] { return window->findChild<QDialog *>(QStringLiteral("recoverySheet")); };
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return window->workspace() && window->workspace()->isSealed() && sheet(); }, patience));
    sheet()->reject();
    settle();
    ASSERT_TRUE(window->closeFile());
    window.reset();
    EXPECT_EQ(backups(), 2u) << "none was lost";
    expectNoneIsFound();
}

TEST_F(PlantedWords, TheSearchFindsWhatIsThere)
{
    QFile file(home + QStringLiteral("/leak"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("before " + secret.toUtf8() + " after");
    file.close();
    EXPECT_EQ(filesThatHoldIt(folder.path(), true), QStringList{file.fileName()});
}
