// tests/ui/tablepictures_test.cpp - pictures of the pages, to be looked at: light and dark, wide and narrow
#include "forms/recordpanel.h"
#include "sample.h"
#include "schema/translator.h"
#include "support/scripteddialogs.h"
#include "support/settings.h"
#include "support/theme.h"
#include "tables/historypage.h"
#include "tables/openpointspage.h"
#include "tables/registerpage.h"
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeView>

struct TablePictures : SampleFile {
    Translator english;
    ScriptedDialogs dialogs;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    const RegisterInfo &info = ProcessingActivity::schema().info();

    void SetUp() override
    {
        SampleFile::SetUp();
        fillSample();
    }
    static void take(QWidget &widget, const char *name, QSize size)
    {
        QDir().mkpath(QStringLiteral("screens"));
        for (const auto &[mode, suffix] :
             {std::pair(Theme::Mode::Light, "light"), {Theme::Mode::Dark, "dark"}}) {
            Theme::apply(*qApp, mode);
            widget.resize(size);
            widget.show();
            QApplication::processEvents();
            const QPixmap picture = widget.grab();
            ASSERT_EQ(picture.size(), widget.size()); // a widget may need more than it is given
            ASSERT_TRUE(picture.save(
                QStringLiteral("screens/%1-%2.png").arg(QLatin1String(name), QLatin1String(suffix))));
        }
        Theme::apply(*qApp, Theme::Mode::Light);
    }
};

TEST_F(TablePictures, RegisterPage)
{
    Theme::apply(*qApp, Theme::Mode::Light);
    RegisterPage page(info, *workspace, settings, english, dialogs);
    page.resize(1040, 800);
    page.show();
    page.setFilter(QStringLiteral("processing_state"), QStringLiteral("running"));
    page.openRecord(payroll);
    take(page, "register", {1040, 800});
    auto *scroll = page.panel()->findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(900);
    take(page, "register-scrolled", {1040, 800});
    scroll->verticalScrollBar()->setValue(2100);
    take(page, "register-scrolled2", {1040, 800});
    take(page, "register-small", {784, 640});
}

TEST_F(TablePictures, WideRecord)
{
    Theme::apply(*qApp, Theme::Mode::Light);
    RecordPanel panel(info, *workspace, settings, english, dialogs);
    panel.openRecord(payroll);
    take(panel, "record-wide", {900, 800});
    auto *tabs = panel.findChild<QTabWidget *>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        take(panel, tab == 1 ? "record-points" : tab == 2 ? "record-links" : "record-history", {420, 760});
    }
}

TEST_F(TablePictures, EmptyOpenPointsAndHistory)
{
    Theme::apply(*qApp, Theme::Mode::Light);
    RegisterPage empty(Measure::schema().info(), *workspace, settings, english, dialogs);
    take(empty, "register-empty", {1040, 800});
    OpenPointsPage points(*workspace, settings, english, dialogs);
    take(points, "open-points", {1040, 800});
    HistoryPage history(*workspace, english, dialogs);
    history.findChild<QTreeView *>()->expandAll();
    take(history, "history", {1040, 800});
}
