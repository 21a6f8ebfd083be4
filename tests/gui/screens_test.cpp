// tests/gui/screens_test.cpp - pictures of every page, to be looked at: light and dark, in every language,
// two sizes, two scales; five combinations cover every pair, CUSTOS_SCREENS=all makes all sixteen
#include "attachments/attachmentspage.h"
#include "attachments/attachmentviewer.h"
#include "commands/shortcutsheet.h"
#include "dialogs/aboutbox.h"
#include "dialogs/momentdialog.h"
#include "dialogs/reviewdialog.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/templatechooser.h"
#include "forms/leavingpoint.h"
#include "forms/recordpanel.h"
#include "gui/window.h"
#include "moments.h"
#include "palette/palette.h"
#include "pastview.h"
#include "reports/reportpage.h"
#include "rules/rulebook.h"
#include "safety/lockedpage.h"
#include "safety/recoverysheet.h"
#include "storage/recoverykey.h"
#include "support/passphrasedialog.h"
#include "tables/registerpage.h"
#include "views/pointcounts.h"
#include "workspace/job.h"
#include "workspace/leaving.h"
#include <QComboBox>
#include <QDir>
#include <QLibraryInfo>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QThreadPool>
#include <QTranslator>

namespace {

struct Look {
    bool dark;
    const char *language;
    bool small, doubled;
};

std::vector<Look> looks()
{
    if (qEnvironmentVariable("CUSTOS_SCREENS") != QLatin1String("all"))
        return {
            {false, "en", false, false}, // every pair of values stands in one of these
            {false, "de", true, true},   {true, "en", true, true},   {true, "de", false, true},
            {true, "de", true, false},   {false, "fr", true, false}, // the longest words in the least room
            {true, "fr", false, true}};
    std::vector<Look> every;
    for (const char *language : {"en", "de", "fr"})
        for (int bits = 0; bits < 8; ++bits)
            every.push_back({bool(bits & 1), language, bool(bits & 2), bool(bits & 4)});
    return every;
}

/// For what is seldom seen: the widest words in the least room, and the design size.
std::vector<Look> fewLooks()
{
    if (qEnvironmentVariable("CUSTOS_SCREENS") == QLatin1String("all"))
        return looks();
    return {{false, "en", false, false}, {true, "de", true, false}};
}

QString nameOf(const Look &look)
{
    return QStringLiteral("%1-%2-%3-%4")
        .arg(look.dark ? QStringLiteral("dark") : QStringLiteral("light"), QLatin1String(look.language),
             look.small ? QStringLiteral("1024") : QStringLiteral("1280"),
             look.doubled ? QStringLiteral("200") : QStringLiteral("100"));
}

} // namespace

struct ScreensTest : WindowTest, testing::WithParamInterface<Look> {
    QDir screens{QStringLiteral(CUSTOS_SCREENS_FOLDER)};
    std::unique_ptr<Translator> language;
    QTranslator qtWords;

    void SetUp() override
    {
        screens.mkpath(QStringLiteral("."));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        const Look look = GetParam();
        language = std::make_unique<Translator>(QLatin1String(look.language));
        QLocale::setDefault(language->locale());
        if (language->qt())
            QCoreApplication::installTranslator(const_cast<QTranslator *>(language->qt()));
        if (qtWords.load(QStringLiteral("qtbase_") + language->language(),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qtWords);
        desk.actor = QStringLiteral("Freja Lindholt, data protection officer");
        Theme::apply(*qApp, look.dark ? Theme::Mode::Dark : Theme::Mode::Light);
        window = std::make_unique<MainWindow>(
            Ports{settings, dialogs, *language, desk, folder.filePath(QStringLiteral("backups"))});
        const QSize size = look.small ? QSize(1024, 640) : QSize(1280, 800);
        window->resize(size);
        window->show();
        EXPECT_EQ(window->size(), size) << "the window has room at this size";
    }
    void TearDown() override
    {
        WindowTest::TearDown();
        if (language->qt())
            QCoreApplication::removeTranslator(const_cast<QTranslator *>(language->qt()));
        QCoreApplication::removeTranslator(&qtWords);
        QLocale::setDefault(QLocale::c());
        Theme::apply(*qApp, Theme::Mode::Light);
    }
    void take(QWidget *widget, const QString &page)
    {
        for (int turn = 0; turn < 3; ++turn) { // lists fill by jobs, and when the window is idle
            QTest::qWait(10);
            Job::pool().waitForDone();
        }
        QTest::qWait(10);
        const qreal scale = GetParam().doubled ? 2 : 1;
        QPixmap picture(widget->size() * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(widget->palette().color(QPalette::Window));
        widget->render(&picture);
        static constexpr int quick = 85; // little compression: it is most of the time a picture takes
        EXPECT_TRUE(picture.save(screens.filePath(page + u'-' + nameOf(GetParam()) + QStringLiteral(".png")),
                                 "PNG", quick));
        EXPECT_EQ(window->width(), GetParam().small ? 1024 : 1280) << "the page fits: " << qPrintable(page);
    }
    void take(QDialog &dialog, const char *page)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        take(&dialog, QLatin1String(page));
        dialog.hide();
    }
    QString said(const char *context, const char *text, const QString &about) const
    {
        return QCoreApplication::translate(context, text).arg(about);
    }
};

TEST_P(ScreensTest, EveryPage)
{
    settings.rememberFile(path);
    openDemonstration();
    window->closeFile();
    take(window.get(), QStringLiteral("start"));
    find<QPushButton>("startNew")->click();
    take(window.get(), QStringLiteral("start-new"));
    ASSERT_TRUE(window->openFile(path));
    for (int room = 0; room < int(rooms().size()); ++room) {
        const RoomInfo &info = rooms()[std::size_t(room)];
        window->view()->goTo(room);
        if (info.kind == RoomInfo::Kind::Register) {
            take(window.get(), QStringLiteral("list-") + QLatin1String(info.key));
            const auto all = records(info.key);
            if (!all.empty())
                window->view()->openRecord(all[std::min<std::size_t>(1, all.size() - 1)].id);
        } else if (ReportPage *report = window->view()->reportPage()) {
            take(window.get(), QStringLiteral("reports-empty"));
            QSignalSpy made(report, &ReportPage::made);
            find<QComboBox>("reportOrganisation")->setCurrentIndex(1); // one of them is picture enough
            find<QPushButton>("reportMake")->click();
            ASSERT_TRUE(made.wait(60000));
        }
        take(window.get(), QLatin1String(info.key));
    }
}

TEST_P(ScreensTest, FilesOfARecord)
{
    openDemonstration();
    window->view()->goTo(roomOf("processing_activity"));
    window->view()->openRecord(draftActivity());
    auto *files = page()->findChild<AttachmentsPage *>();
    auto *tabs = page()->findChild<RecordPanel *>()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->indexOf(files));
    take(window.get(), QStringLiteral("attachments-none"));
    QFile text(folder.filePath(QStringLiteral("Minutes of the works council.txt")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Agreed on 3 November.");
    text.close();
    files->addFiles({QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/signed.pdf"), text.fileName()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return files->count() == 2; }, 20000));
    auto *table = files->findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    take(window.get(), QStringLiteral("attachments"));
    find<QPushButton>("attachmentOpen", files)->click();
    auto *viewer = files->findChild<AttachmentViewer *>();
    ASSERT_TRUE(QSignalSpy(viewer, &AttachmentViewer::shown).wait(40000));
    const auto *words = viewer->findChild<QWidget *>(QStringLiteral("signatures"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return words->isVisible(); }, 20000));
    take(viewer, QStringLiteral("attachment-viewer"));
}

TEST_P(ScreensTest, AnEarlierDay)
{
    openDemonstration();
    const Workspace &client = *window->workspace();
    const RegisterInfo &reg = client.source().info(QStringLiteral("processing_activity"));
    const QString id = records("processing_activity")[2].id;
    const OpenPoint point = client.openPoints(client.now()).front();
    LeaveDialog leave(subjectOf(point, shownMessage(point, client.source(), *language), client, *language),
                      now.date(), *language);
    ReviewDialog review(client, reg, id, *language);
    MomentDialog moment(now.date().addDays(-238), now.date(), now.date().addDays(-1), *language);
    take(leave, "dialog-leave");
    take(review, "dialog-review");
    take(moment, "dialog-moment");
    const LeftNote note{{},
                        QStringLiteral("Asked; the answer comes in spring."),
                        now.date().addDays(90),
                        QStringLiteral("dpo"),
                        client.now()};
    window->workspace()->apply({leaving(client.source(), point, note)}, QStringLiteral("left_as_is"));
    window->view()->openRecord(ownerOf(point, client.source()));
    window->view()->openField(ownerOf(point, client.source()), point.field, {});
    take(window.get(), QStringLiteral("left-as-it-is"));
    window->view()->goTo(roomOf("open_points"));
    find<QPushButton>("grade:left")->click();
    take(window.get(), QStringLiteral("open_points-left"));

    window->view()->goTo(0);
    window->commands().action("palette")->trigger();
    auto *palette = window->findChild<Palette *>();
    QTest::keyClicks(find<QLineEdit>("paletteLine", palette), QStringLiteral("re"));
    take(palette, QStringLiteral("palette"));
    palette->close();

    QSignalSpy arrived(window->moments(), &Moments::arrived);
    window->moments()->show(QDate(2026, 6, 30));
    ASSERT_TRUE(arrived.wait(60000));
    take(window.get(), QStringLiteral("past-list"));
    window->moments()->past()->toggleComparison();
    QTest::qWait(500);
    take(window.get(), QStringLiteral("past-compared"));
}

TEST_P(ScreensTest, EveryDialog)
{
    ShortcutSheet keys(window->commands());
    SettingsDialog chosen(settings, folder.filePath(QStringLiteral("backups")));
    AboutBox about;
    const QString file = QStringLiteral("client.custos");
    PassphraseDialog passphrase(said("WorkspaceOpener", "“%1” is encrypted. Its passphrase:", file), false);
    PassphraseDialog fresh(said("EncryptionFlow", "A passphrase for “%1”:", file), true);
    take(keys, "dialog-keys");
    take(chosen, "dialog-settings");
    take(about, "dialog-about");
    take(passphrase, "dialog-passphrase");
    take(fresh, "dialog-new-passphrase");
}

struct SeldomSeen : ScreensTest {
    void take(QDialog &dialog, const char *page) { ScreensTest::take(dialog, page); }
    void take(QWidget *widget, const char *page) { ScreensTest::take(widget, QLatin1String(page)); }
    void takeDialog(const char *command, const char *objectName)
    {
        window->commands().action(command)->trigger();
        settle();
        auto *dialog = find<QDialog>(objectName);
        ASSERT_TRUE(dialog);
        take(dialog, QByteArray("dialog-").append(command).constData());
        dialog->reject();
        settle();
    }
    void takeMenu(QMenu *menu, const char *page)
    {
        menu->popup(window->mapToGlobal(QPoint(300, 100)));
        take(menu, page);
        menu->close();
    }
};

TEST_P(SeldomSeen, Safety)
{
    openDemonstration();
    takeDialog("hand-over", "handOver");
    takeDialog("backups", "backupsDialog");
    RawKey key;
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<unsigned char>(i * 37 + 11);
    RecoverySheet sheet(recoveryText(key), QStringLiteral("client.custos"), now.date(), dialogs);
    take(sheet, "dialog-recovery-sheet");
    LockedPage locked;
    locked.setFile(path);
    locked.resize(window->size());
    locked.show();
    take(&locked, "locked");
}

TEST_P(SeldomSeen, BeginningsFiltersAndTabs)
{
    openDemonstration();
    window->view()->goTo(roomOf("processing_activity"));
    const auto *shown = qobject_cast<RegisterPage *>(page());
    takeMenu(find<QPushButton>("new-ways", shown)->findChild<QMenu *>(), "menu-new");
    window->view()->openRecord(draftActivity());
    auto *tabs = page()->findChild<RecordPanel *>()->findChild<QTabWidget *>();
    const std::pair<int, const char *> pages[] = {{1, "tab-points"}, {2, "tab-links"}, {4, "tab-history"}};
    for (const auto &[index, name] : pages) {
        tabs->setCurrentIndex(index);
        take(window.get(), name);
    }
    tabs->setCurrentIndex(0);
    window->commands().action("new-from-template")->trigger();
    settle();
    auto *chooser = window->findChild<TemplateChooser *>();
    ASSERT_TRUE(chooser);
    take(chooser, "dialog-template");
    find<QPushButton>("begin", chooser)->click();
    settle();
    take(window.get(), "record-from-template");
}

TEST_P(SeldomSeen, NamesInAReport)
{
    openDemonstration();
    const QString activity = window->workspace()->source().title(records("processing_activity").front().id);
    const Record before = records("organisation").front();
    const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("organisation"));
    Change contact{&reg, before.id, before.row, before.row};
    (*contact.after)[reg.indexOf(QLatin1String("contact_person"))] = activity;
    window->workspace()->apply({contact}, Reason(QStringLiteral("edited")));
    window->view()->goTo(roomOf("reports"));
    auto *edition = find<QComboBox>("reportEdition");
    edition->setCurrentIndex(edition->findData(QStringLiteral("public")));
    QSignalSpy made(window->view()->reportPage(), &ReportPage::made);
    find<QPushButton>("reportMake")->click();
    ASSERT_TRUE(made.wait(60000));
    take(window.get(), "reports-names");
}

TEST_P(SeldomSeen, FilesThatAreTextOrCannotBeRead)
{
    openDemonstration();
    window->view()->goTo(roomOf("processing_activity"));
    window->view()->openRecord(draftActivity());
    auto *files = page()->findChild<AttachmentsPage *>();
    const std::pair<const char *, const char *> contents[] = {
        {"Minutes of the works council.txt",
         "Agreed on 3 November.\n\nThe cameras stay off in the canteen.\n"},
        {"Broken.pdf", "%PDF-1.7 and nothing of the kind"}};
    QStringList paths;
    for (const auto &[name, bytes] : contents) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        paths << file.fileName();
    }
    files->addFiles(paths);
    ASSERT_TRUE(QTest::qWaitFor([&] { return files->count() == 2; }, 20000));
    auto *table = files->findChild<QTableView *>();
    for (int row = 0; row < 2; ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        find<QPushButton>("attachmentOpen", files)->click();
        auto *viewer = files->findChild<AttachmentViewer *>();
        ASSERT_TRUE(QSignalSpy(viewer, &AttachmentViewer::shown).wait(40000));
        take(viewer, row == 0 ? "attachment-text" : "attachment-broken");
        delete viewer;
    }
}

INSTANTIATE_TEST_SUITE_P(Few, SeldomSeen, testing::ValuesIn(fewLooks()),
                         [](const testing::TestParamInfo<Look> &look) {
                             return nameOf(look.param).replace(u'-', u'_').toStdString();
                         });
INSTANTIATE_TEST_SUITE_P(Looks, ScreensTest, testing::ValuesIn(looks()),
                         [](const testing::TestParamInfo<Look> &look) {
                             return nameOf(look.param).replace(u'-', u'_').toStdString();
                         });
