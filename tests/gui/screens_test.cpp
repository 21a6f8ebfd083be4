// tests/gui/screens_test.cpp - pictures of every page, to be looked at: light and dark, in every language,
// two sizes, two scales; five combinations cover every pair, CUSTOS_SCREENS=all makes all sixteen
#include "attachments/attachmentspage.h"
#include "attachments/attachmentviewer.h"
#include "commands/shortcutsheet.h"
#include "dialogs/aboutbox.h"
#include "dialogs/momentdialog.h"
#include "dialogs/reviewdialog.h"
#include "dialogs/settingsdialog.h"
#include "forms/recordpanel.h"
#include "forms/leavingpoint.h"
#include "gui/window.h"
#include "moments.h"
#include "palette/palette.h"
#include "pastview.h"
#include "reports/reportpage.h"
#include "support/passphrasedialog.h"
#include "views/pointcounts.h"
#include "workspace/leaving.h"
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

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
        Theme::apply(*qApp, look.dark ? Theme::Mode::Dark : Theme::Mode::Light);
        window = std::make_unique<MainWindow>(Ports{settings, dialogs, *language, desk});
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
        QLocale::setDefault(QLocale::c());
        Theme::apply(*qApp, Theme::Mode::Light);
    }
    void take(QWidget *widget, const QString &page)
    {
        QTest::qWait(120); // lists fill when the window is idle
        const qreal scale = GetParam().doubled ? 2 : 1;
        QPixmap picture(widget->size() * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(widget->palette().color(QPalette::Window));
        widget->render(&picture);
        EXPECT_TRUE(
            picture.save(screens.filePath(page + u'-' + nameOf(GetParam()) + QStringLiteral(".png"))));
        EXPECT_EQ(window->width(), GetParam().small ? 1024 : 1280) << "the page fits: " << qPrintable(page);
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
    const auto *words = viewer->findChild<QLabel *>(QStringLiteral("signatures"));
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
    LeaveDialog leave(QStringLiteral("No purpose is recorded"), now.date(), *language);
    ReviewDialog review(client, reg, id, *language);
    MomentDialog moment(now.date().addDays(-238), now.date(), now.date().addDays(-1), *language);
    const std::pair<QDialog *, const char *> dialogsToShow[] = {
        {&leave, "dialog-leave"}, {&review, "dialog-review"}, {&moment, "dialog-moment"}};
    for (const auto &[dialog, name] : dialogsToShow) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        take(dialog, QLatin1String(name));
        dialog->hide();
    }
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
    SettingsDialog chosen(settings);
    AboutBox about;
    PassphraseDialog passphrase(QStringLiteral("“client.custos” is encrypted. Its passphrase:"), false);
    PassphraseDialog fresh(QStringLiteral("A passphrase for “client.custos”"), true);
    const std::pair<QDialog *, const char *> dialogsToShow[] = {{&keys, "dialog-keys"},
                                                                {&chosen, "dialog-settings"},
                                                                {&about, "dialog-about"},
                                                                {&passphrase, "dialog-passphrase"},
                                                                {&fresh, "dialog-new-passphrase"}};
    for (const auto &[dialog, name] : dialogsToShow) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        take(dialog, QLatin1String(name));
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, ScreensTest, testing::ValuesIn(looks()),
                         [](const testing::TestParamInfo<Look> &look) {
                             return nameOf(look.param).replace(u'-', u'_').toStdString();
                         });
