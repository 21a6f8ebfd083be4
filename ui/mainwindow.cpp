// ui/mainwindow.cpp - opening, closing and locking a workspace, today and earlier days; what the commands do
// stands in mainwindowcommands.cpp
#include "mainwindow.h"
#include "commands/commands.h"
#include "moments.h"
#include "navigation/rooms.h"
#include "palette/palette.h"
#include "pastview.h"
#include "recordwindows.h"
#include "safety/lockedpage.h"
#include "safety/safety.h"
#include "schema/translator.h"
#include "start/startpage.h"
#include "statusline.h"
#include "support/guard.h"
#include "support/settings.h"
#include "support/theme.h"
#include "workspace/job.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>

MainWindow::MainWindow(const Ports &ports, QWidget *parent)
    : QMainWindow(parent)
    , ports_(ports)
    , commands_(new Commands(this))
    , stack_(new QStackedWidget)
    , start_(new StartPage(ports.settings, ports.dialogs))
    , status_(new StatusLine(ports.translator))
    , locked_(new LockedPage)
    , safety_(nullptr)
    , stepsSoon_(new QTimer(this))
{
    setWindowTitle(QStringLiteral("Custos"));
    setWindowIcon(icon(QStringLiteral("custos"), &Theme::accent));
    setMinimumSize(800, 560);
    stack_->addWidget(start_);
    stack_->addWidget(locked_);
    setCentralWidget(stack_);
    setStatusBar(status_);
    int number = 0;
    for (const RoomInfo &room : rooms()) {
        const int at = number++;
        commands_->addRoom(number, roomTitle(room), QLatin1String(room.icon), [this, at] {
            if (view_)
                view_->goTo(at);
        });
    }
    commands_->fill(menuBar());
    commands_->setWorkspaceOpen(false);
    connectFileCommands();
    connectCommands();
    connectSafety();
    stepsSoon_->setSingleShot(true);
    stepsSoon_->setInterval(0);
    connect(stepsSoon_, &QTimer::timeout, this, &MainWindow::refreshSteps);
    if (!restoreGeometry(ports_.settings.get(setting::geometry)))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    delete safety_; // its jobs ask for the window
    view_ = today_;
    delete moments_;
    moments_ = nullptr;
    delete today_; // before the workspace it shows
    view_ = today_ = nullptr;
    workspace_.reset(); // what stands open because of it closes while there is a window
}

void MainWindow::connectSafety()
{
    safety_ = new Safety(ports_,
                         {.window = this,
                          .workspace = [this] { return workspace_.get(); },
                          .commitEdits = [this] { return today_ && today_->commitEdits(); },
                          .closeFile = [this] { return closeFile(); },
                          .openFile =
                              [this](const QString &path, const std::optional<Passphrase> &passphrase) {
                                  return openFile(path, passphrase);
                              },
                          .setBusy = [this](bool busy) { setBusy(busy); },
                          .showJob = [this](Job *job) { status_->showJob(job); },
                          .showStart = [this] { start_->showChoices(); }},
                         *commands_, this);
    connect(safety_, &Safety::lockWanted, this, &MainWindow::lock);
    connect(locked_, &LockedPage::unlockWanted, this, [this](const QString &path) { openFile(path); });
    connect(locked_, &LockedPage::left, this, [this] {
        stack_->setCurrentWidget(start_);
        start_->showChoices();
    });
    commands_->on("erase-record",
                  [this] { safety_->eraseRecord(view_ ? view_->currentRecord() : QString()); });
}

/// While a file that is closed is worked on, nothing else is begun; the job can be stopped below.
void MainWindow::setBusy(bool busy)
{
    stack_->setEnabled(!busy);
    for (QAction *action : commands_->all())
        action->setEnabled(!busy);
    if (busy)
        return;
    if (workspace_)
        enableCommands();
    else
        commands_->setWorkspaceOpen(false);
}

void MainWindow::lock()
{
    if (!workspace_ || !workspace_->isSealed())
        return;
    if (auto *asking = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        asking->reject(); // whoever waits for its answer goes on first
        QTimer::singleShot(100, this, &MainWindow::lock);
        return;
    }
    guarded(ports_.dialogs, this, [this] { today_->keepDrafts(); });
    locked_->setFile(workspace_->path());
    letGo();
    stack_->setCurrentWidget(locked_);
    locked_->setFocus();
}

bool MainWindow::openFile(const QString &path, const std::optional<Passphrase> &passphrase)
{
    if (!closeFile())
        return false;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    safety_->beforeOpening();
    takeOver(WorkspaceOpener(ports_.dialogs, ports_.desk).open(this, absolute, passphrase));
    if (!workspace_ && !QFileInfo::exists(absolute))
        ports_.settings.forgetFile(absolute);
    return bool(workspace_);
}

void MainWindow::askAndOpen()
{
    const QStringList recent = ports_.settings.get(setting::recent);
    const QString folder = recent.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(recent.first()).absolutePath();
    const QString path = ports_.dialogs.openFile(this, tr("Open a workspace"), folder,
                                                 tr("Custos workspaces (*.custos);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::makeNew(const NewWorkspace &wanted)
{
    NewWorkspace whole = wanted;
    whole.language = ports_.translator.language();
    takeOver(WorkspaceOpener(ports_.dialogs, ports_.desk).make(this, whole), true);
}

void MainWindow::takeOver(std::unique_ptr<Workspace> workspace, bool isNew)
{
    if (!workspace)
        return;
    workspace_ = std::move(workspace);
    ports_.settings.rememberFile(QFileInfo(workspace_->path()).absoluteFilePath());
    view_ = today_ = new WorkspaceView(*workspace_, ports_);
    moments_ = new Moments(*workspace_, ports_, this);
    connectMoments();
    stack_->addWidget(view_);
    stack_->setCurrentWidget(view_);
    view_->setFocus();
    enableCommands();
    setWindowTitle(tr("%1 – Custos").arg(workspace_->name()));
    connect(workspace_.get(), &Workspace::changed, this, [this] {
        setWindowTitle(tr("%1 – Custos").arg(workspace_->name()));
        stepsSoon_->start();
        showSaved();
    });
    connect(view_, &WorkspaceView::edited, this, &MainWindow::showSaved);
    connect(view_, &WorkspaceView::roomChanged, this, &MainWindow::showSaved);
    const auto offerCopy = [this] {
        for (const char *id : {"copy-record", "erase-record"})
            commands_->action(id)->setEnabled(!isPast() && view_->canCopyRecord());
        commands_->action("review")->setEnabled(!isPast() && view_->canReviewRecord());
    };
    connect(view_, &WorkspaceView::roomChanged, this, offerCopy);
    connect(view_, &WorkspaceView::edited, this, offerCopy);
    connect(view_, &WorkspaceView::recordChanged, this, offerCopy);
    connect(view_, &WorkspaceView::recordChanged, this, [this] {
        if (const QString id = today_->currentRecord(); today_->holds(id))
            rememberUse(ports_.settings, workspace_.get(), QStringLiteral("record:") + id);
    });
    offerCopy();
    connect(view_, &WorkspaceView::importRequested, this, &MainWindow::import);
    connect(view_, &WorkspaceView::dayRequested, commands_->action("as-recorded-on"), &QAction::trigger);
    connect(view_, &WorkspaceView::jobStarted, status_, &StatusLine::showJob);
    connect(workspace_.get(), &Workspace::jobStarted, status_, &StatusLine::showJob);
    connect(view_, &WorkspaceView::windowOpened, this, [this](QWidget *window) {
        for (const char *id : {"save", "undo", "redo"}) // the same keys in the window of a record
            window->addAction(commands_->action(id));
    });
    refreshSteps();
    showSaved();
    safety_->opened(*workspace_, isNew);
}

bool MainWindow::closeFile()
{
    if (!workspace_)
        return true;
    moments_->leave();
    bool ready = false;
    guarded(ports_.dialogs, this, [&] {
        ready = view_->commitEdits();
        if (ready)
            view_->keepDrafts(); // also files that are being added, and a note to one
    });
    if (!ready)
        return false;
    letGo();
    start_->showChoices();
    return true;
}

void MainWindow::letGo()
{
    view_ = today_; // the earlier day goes first: it reads from the file
    safety_->closing(*workspace_);
    stack_->setCurrentWidget(start_);
    delete moments_;
    moments_ = nullptr;
    delete today_;
    view_ = today_ = nullptr;
    workspace_.reset();
    status_->showNothingOpen();
    commands_->setWorkspaceOpen(false);
    setWindowTitle(QStringLiteral("Custos"));
    safety_->closed();
}

bool MainWindow::isPast() const
{
    return moments_ && moments_->past();
}

void MainWindow::connectMoments()
{
    connect(moments_, &Moments::arrived, this, &MainWindow::showPast);
    connect(moments_, &Moments::left, this, &MainWindow::showToday);
    connect(moments_, &Moments::jobStarted, status_, &StatusLine::showJob);
}

void MainWindow::showPast(PastView *past)
{
    bool ready = false;
    guarded(ports_.dialogs, this, [&] { ready = today_->commitEdits(); });
    stack_->addWidget(past);
    if (!ready) // a field must be looked at first
        return moments_->leave();
    today_->windows().closeAll();
    view_ = past->view();
    view_->goTo(today_->room());
    if (const QString id = today_->currentRecord(); past->view()->holds(id))
        view_->openRecord(id);
    stack_->setCurrentWidget(past);
    connect(past, &PastView::backRequested, moments_, &Moments::leave);
    connect(past, &PastView::dayRequested, moments_, &Moments::ask);
    connect(past, &PastView::jobStarted, status_, &StatusLine::showJob);
    connect(past, &PastView::recordTodayRequested, this, [this](const QString &id) {
        moments_->leave();
        view_->openRecord(id);
    });
    enableCommands();
    showSaved();
    past->setFocus();
}

void MainWindow::showToday()
{
    if (view_ != today_)
        today_->goTo(view_->room());
    view_ = today_;
    stack_->setCurrentWidget(today_);
    enableCommands();
    showSaved();
    today_->setFocus();
}

void MainWindow::showSaved()
{
    if (!workspace_)
        return;
    if (isPast())
        status_->showEarlierDay();
    else if (workspace_->isReadOnly())
        status_->showReadOnly();
    else if (view_->hasUncommittedEdits())
        status_->showEditing();
    else
        status_->showSaved(workspace_->now());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    ports_.settings.set(setting::geometry, saveGeometry());
    event->setAccepted(closeFile());
}
