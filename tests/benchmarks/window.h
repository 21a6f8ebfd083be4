// tests/benchmarks/window.h - a main window whose painting and whose longest turn of the event loop are
// watched
#pragma once
#include "mainwindow.h"
#include "schema/translator.h"
#include "support/dialogs.h"
#include "support/settings.h"
#include "workspaces.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

class ListTable;

/// Knows how long the window's thread was held by one event, and which widget was painted when.
class WatchedApplication final : public QApplication {
public:
    WatchedApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
    }
    bool notify(QObject *receiver, QEvent *event) override;
    void begin(const QWidget *awaited); ///< from now on
    void forgetPainted() { painted_ = false; } ///< what was painted until now shows the old
    double longest() const { return longest_; } ///< milliseconds
    /// Turns the event loop until `ready` and the awaited widget is painted; milliseconds since
    /// begin(). Ends the program where that takes a minute.
    double untilPainted(const std::function<bool()> &ready);

private:
    QElapsedTimer clock_;
    const QWidget *awaited_ = nullptr;
    double longest_ = 0;
    int depth_ = 0;
    bool painted_ = false;
};

/// Nobody is there to answer: a failure ends the program.
class NobodyThere final : public Dialogs {
public:
    void failure(QWidget *parent, const Error &error) override;
    Answer ask(QWidget *, const QString &, const QString &, const QList<Button> &) override
    {
        return closedAnswer;
    }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    std::optional<Passphrase> passphrase(QWidget *, const QString &, bool) override { return {}; }
    bool print(QWidget *, const QString &, const std::function<void(QPrinter &)> &) override { return false; }
    void showOutside(const QString &) override { }
};

class BenchWindow {
public:
    BenchWindow();
    /// Milliseconds from asking until the list of the first page stands painted.
    double open(WatchedApplication &application, const BenchFile &file);
    QWidget *page() const; ///< that is shown
    MainWindow &window() { return *window_; }

private:
    QTemporaryDir folder_;
    Settings settings_;
    NobodyThere dialogs_;
    Translator english_;
    std::unique_ptr<MainWindow> window_;
};
