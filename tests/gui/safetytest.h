// tests/gui/safetytest.h - a window that makes backups in a folder of its own
#pragma once
#include "gui/window.h"
#include "safety/safety.h"
#include "storage/sealing.h"
#include <QDialog>

struct SafetyTest : WindowTest {
    const QString backups = folder.filePath(QStringLiteral("data/backups"));
    const QString words = QStringLiteral("four words that do not belong");
    static constexpr int patience = 60000;

    void SetUp() override
    {
        WindowTest::SetUp();
        window.reset();
        window = std::make_unique<MainWindow>(Ports{settings, dialogs, english, desk, backups});
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    void trigger(const char *id) const
    {
        ASSERT_TRUE(window->commands().action(id)->isEnabled()) << id;
        window->commands().action(id)->trigger();
    }
    bool waitForDialogs() const
    {
        return QTest::qWaitFor([this] { return dialogs.isDone(); }, patience);
    }
    bool waitForBackups(std::size_t count) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto all = ManagedBackups(backups).all();
                return !all.empty() && all.front().backups.size() == count;
            },
            patience);
    }
    static bool contains(const QString &file, const char *text)
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << qPrintable(file);
        return in.readAll().contains(text);
    }
    /// False where this build cannot encrypt; that has been said then.
    bool encrypt()
    {
        openDemonstration();
        if (!sealingAvailable()) {
            dialogs.expectFailure(QStringLiteral("cannot encrypt"));
            trigger("encrypt");
            return false;
        }
        dialogs.expectPassphrase(words);
        trigger("encrypt");
        const bool done = QTest::qWaitFor(
            [this] { return window->workspace() && window->workspace()->isSealed() && sheet(); }, patience);
        EXPECT_TRUE(done);
        return done;
    }
    QDialog *sheet() const { return window->findChild<QDialog *>(QStringLiteral("recoverySheet")); }
    void closeSheet() const
    {
        if (sheet())
            sheet()->reject();
        settle();
    }
};
