// ui/mainwindow.cpp
#include "mainwindow.h"
#include "commands/commands.h"
#include "commands/shortcutsheet.h"
#include "dialogs/aboutbox.h"
#include "dialogs/settingsdialog.h"
#include "navigation/rooms.h"
#include "safety/lockedpage.h"
#include "safety/safety.h"
#include "schema/translator.h"
#include "start/startpage.h"
#include "statusline.h"
#include "support/guard.h"
#include "support/settings.h"
#include "undotext.h"
#include "workspace/job.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
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
    delete view_; // before the workspace it shows
    view_ = nullptr;
    workspace_.reset(); // what stands open because of it closes while there is a window
}

void MainWindow::connectSafety()
{
    safety_ = new Safety(ports_,
                         {.window = this,
                          .workspace = [this] { return workspace_.get(); },
                          .commitEdits = [this] { return view_ && view_->commitEdits(); },
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
    if (!busy)
        commands_->setWorkspaceOpen(bool(workspace_));
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
    guarded(ports_.dialogs, this, [this] { view_->keepDrafts(); });
    locked_->setFile(workspace_->path());
    letGo();
    stack_->setCurrentWidget(locked_);
    locked_->setFocus();
}

void MainWindow::connectFileCommands()
{
    const auto startNew = [this](NewWorkspace::Content content) {
        if (closeFile())
            start_->showNew(content);
    };
    commands_->on("new-workspace", [startNew] { startNew(NewWorkspace::Content::Nothing); });
    commands_->on("open", [this] { askAndOpen(); });
    commands_->on("import", [this] { import(); });
    commands_->on("show-in-folder", [this] {
        if (workspace_)
            ports_.dialogs.showOutside(QFileInfo(workspace_->path()).absolutePath());
    });
    commands_->on("close", [this] { closeFile(); });
    commands_->on("quit", [this] { close(); });
    connect(start_, &StartPage::openWanted, this, &MainWindow::askAndOpen);
    connect(start_, &StartPage::recentWanted, this, [this](const QString &path) { openFile(path); });
    connect(start_, &StartPage::newWanted, this, &MainWindow::makeNew);
    connect(commands_->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
}

void MainWindow::connectCommands()
{
    commands_->on("undo", [this] { step(&Workspace::undo); });
    commands_->on("redo", [this] { step(&Workspace::redo); });
    commands_->on("new-record", [this] {
        if (view_)
            view_->newRecord();
    });
    commands_->on("new-from-template", [this] {
        if (view_)
            view_->newFromTemplate();
    });
    commands_->on("copy-record", [this] {
        if (view_)
            view_->copyRecord();
    });
    commands_->on("save", [this] { save(); });
    commands_->on("search", [this] {
        if (view_)
            view_->focusSearch();
    });
    commands_->on("settings", [this] { (new SettingsDialog(ports_.settings, this))->open(); });
    commands_->on("shortcuts", [this] { (new ShortcutSheet(*commands_, this))->open(); });
    commands_->on("about", [this] { (new AboutBox(this))->open(); });
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
    view_ = new WorkspaceView(*workspace_, ports_);
    stack_->addWidget(view_);
    stack_->setCurrentWidget(view_);
    view_->setFocus();
    commands_->setWorkspaceOpen(true);
    for (const char *id : {"new-record", "new-from-template", "save", "import"})
        commands_->action(id)->setEnabled(!workspace_->isReadOnly());
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
            commands_->action(id)->setEnabled(view_->canCopyRecord());
    };
    connect(view_, &WorkspaceView::roomChanged, this, offerCopy);
    connect(view_, &WorkspaceView::edited, this, offerCopy);
    connect(view_, &WorkspaceView::recordChanged, this, offerCopy);
    offerCopy();
    connect(view_, &WorkspaceView::importRequested, this, &MainWindow::import);
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
    bool ready = false;
    guarded(ports_.dialogs, this, [&] { ready = view_->commitEdits(); });
    if (!ready)
        return false;
    letGo();
    start_->showChoices();
    return true;
}

void MainWindow::letGo()
{
    safety_->closing(*workspace_);
    stack_->setCurrentWidget(start_);
    delete view_;
    view_ = nullptr;
    workspace_.reset();
    status_->showNothingOpen();
    commands_->setWorkspaceOpen(false);
    setWindowTitle(QStringLiteral("Custos"));
    safety_->closed();
}

void MainWindow::import()
{
    if (!workspace_ || !view_->commitEdits())
        return;
    const QString source =
        ports_.dialogs.openFile(this, tr("Import a Custos JSON file"),
                                QFileInfo(workspace_->path()).absolutePath(), tr("JSON files (*.json)"));
    if (!source.isEmpty())
        WorkspaceOpener(ports_.dialogs, ports_.desk).import(this, *workspace_, source);
}

void MainWindow::save()
{
    guarded(ports_.dialogs, this, [this] {
        if (view_ && view_->commitEdits())
            showSaved();
    });
}

void MainWindow::step(void (Workspace::*way)())
{
    guarded(ports_.dialogs, this, [&] {
        if (view_ && view_->commitEdits())
            (workspace_.get()->*way)();
    });
    refreshSteps();
}

void MainWindow::refreshSteps()
{
    if (!workspace_)
        return;
    guarded(ports_.dialogs, this, [this] {
        commands_->action("undo")->setText(undoText(*workspace_, ports_.translator));
        commands_->action("redo")->setText(redoText(*workspace_, ports_.translator));
    });
    commands_->action("undo")->setEnabled(workspace_->canUndo());
    commands_->action("redo")->setEnabled(workspace_->canRedo());
}

void MainWindow::showSaved()
{
    if (!workspace_)
        return;
    if (workspace_->isReadOnly())
        status_->showReadOnly();
    else if (view_->hasUncommittedEdits())
        status_->showEditing();
    else
        status_->showSaved(workspace_->now());
}

void MainWindow::fillRecent()
{
    QMenu *menu = commands_->recentMenu();
    menu->clear();
    for (const QString &path : ports_.settings.get(setting::recent)) {
        const QString shown = QDir::toNativeSeparators(path);
        connect(menu->addAction(QString(shown).replace(u'&', QLatin1String("&&"))), &QAction::triggered, this,
                [this, path] { openFile(path); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    ports_.settings.set(setting::geometry, saveGeometry());
    event->setAccepted(closeFile());
}
