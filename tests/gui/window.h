// tests/gui/window.h - a main window with scripted dialogs, a fixed clock and settings of its own
#pragma once
#include "commands/commands.h"
#include "demonstration/demonstration.h"
#include "mainwindow.h"
#include "navigation/rooms.h"
#include "schema/translator.h"
#include "start/workspaceopener.h"
#include "support/scripteddialogs.h"
#include "support/settings.h"
#include "support/theme.h"
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

struct WindowTest : testing::Test {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("client.custos"));
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-23T09:00:00Z"), Qt::ISODate);
    Desk desk{QStringLiteral("dpo"), [this] { return now; }};
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ScriptedDialogs dialogs;
    Translator english;
    std::unique_ptr<MainWindow> window;

    void SetUp() override
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        Theme::apply(*qApp, Theme::Mode::Light);
        makeWindow();
    }
    void TearDown() override { window.reset(); }

    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(Ports{settings, dialogs, english, desk});
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
    }
    void openDemonstration()
    {
        static const QByteArray made = [this] { // once: every test gets a copy
            const QString language = english.language();
            makeDemonstration(path, demonstrationName(language), {.desk = desk}, language);
            QFile file(path);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            return file.readAll();
        }();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(made), made.size());
        file.close();
        ASSERT_TRUE(window->openFile(path));
        settle();
    }
    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(20);
    }
    void pressRoom(const char *key) const
    {
        press(QKeySequence(QStringLiteral("Alt+%1").arg(roomOf(key) + 1)));
    }
    static int roomOf(const char *key) { return roomIndex(QString::fromLatin1(key)); }
    QWidget *page() const
    {
        return window->findChild<QWidget *>(QLatin1String(rooms()[std::size_t(window->view()->room())].key));
    }
    template <class T>
    T *find(const char *objectName, const QWidget *in = nullptr) const
    {
        T *found = (in ? in : window.get())->template findChild<T *>(QLatin1String(objectName));
        EXPECT_TRUE(found) << objectName;
        return found;
    }
    void press(const QKeySequence &keys) const
    {
        if (!QApplication::activeWindow()) // offscreen nobody gives the keys back when a dialog closes
            QApplication::setActiveWindow(window.get());
        QTest::keySequence(window.get(), keys);
        settle();
    }
    /// An activity that can be edited: most of the demonstration's are approved.
    QString draftActivity() const
    {
        const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("processing_activity"));
        for (const Record &record : records("processing_activity"))
            if (valueOf(reg, record.row, "record_state").toString() != QLatin1String("approved"))
                return record.id;
        ADD_FAILURE() << "every activity is approved";
        return {};
    }
    std::vector<Record> records(const char *key) const
    {
        const Source &source = window->workspace()->source();
        return source.all(source.info(QString::fromLatin1(key)));
    }
};
