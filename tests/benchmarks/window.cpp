// tests/benchmarks/window.cpp
#include "window.h"
#include "navigation/rooms.h"
#include "support/theme.h"
#include "tables/listtable.h"
#include <cstdio>
#include <cstdlib>

static double inMilliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    QElapsedTimer turn;
    turn.start();
    ++depth_;
    const bool isPaint = event->type() == QEvent::Paint && receiver->isWidgetType();
    const bool result = QApplication::notify(receiver, event);
    if (isPaint && (receiver == awaited_ || (!awaited_ && qobject_cast<ListTable *>(receiver->parent()))))
        painted_ = true;
    if (--depth_ == 0)
        longest_ = std::max(longest_, inMilliseconds(turn.nsecsElapsed()));
    return result;
}

void WatchedApplication::begin(const QWidget *awaited)
{
    awaited_ = awaited;
    longest_ = 0;
    painted_ = false;
    clock_.start();
}

double WatchedApplication::untilPainted(const std::function<bool()> &ready)
{
    for (bool isReady = false; !isReady || !painted_;) {
        if (clock_.elapsed() > 60000) {
            std::fputs("Nothing was painted for a minute.\n", stderr);
            std::exit(3);
        }
        isReady = isReady || ready();
        if (!isReady || !painted_)
            processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    return inMilliseconds(clock_.nsecsElapsed());
}

void NobodyThere::failure(QWidget *, const Error &error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message()), qPrintable(error.details()));
    std::exit(3);
}

BenchWindow::BenchWindow()
    : settings_(folder_.filePath(QStringLiteral("settings.ini")))
{
    window_ = std::make_unique<MainWindow>(
        Ports{settings_, dialogs_, english_, {QStringLiteral("dpo"), benchMoment}});
    window_->resize(1280, 800);
    window_->show();
    window_->activateWindow();
    QCoreApplication::processEvents();
}

double BenchWindow::open(WatchedApplication &application, const BenchFile &file)
{
    application.begin(nullptr);
    window_->openFile(file.path, file.passphrase);
    return application.untilPainted([] { return true; });
}

QWidget *BenchWindow::page() const
{
    return window_->findChild<QWidget *>(QLatin1String(rooms()[std::size_t(window_->view()->room())].key));
}
