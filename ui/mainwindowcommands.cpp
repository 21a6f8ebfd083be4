// ui/mainwindowcommands.cpp - what the commands of the window do, and which of them can be used; opening and
// closing a workspace stands in mainwindow.cpp
#include "commands/commands.h"
#include "commands/shortcutsheet.h"
#include "dialogs/aboutbox.h"
#include "dialogs/settingsdialog.h"
#include "mainwindow.h"
#include "moments.h"
#include "palette/palette.h"
#include "pastview.h"
#include "safety/safety.h"
#include "start/startpage.h"
#include "support/guard.h"
#include "support/settings.h"
#include "undotext.h"
#include <QDir>
#include <QFileInfo>
#include <QMenu>

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
    commands_->on("review", [this] {
        if (view_)
            view_->reviewRecord();
    });
    commands_->on("save", [this] { save(); });
    commands_->on("search", [this] {
        if (isPast())
            moments_->past()->focusSearch();
        else if (view_)
            view_->focusSearch();
    });
    commands_->on("palette", [this] { openPalette(); });
    commands_->on("as-recorded-on", [this] {
        if (view_ && view_->commitEdits())
            moments_->ask();
    });
    commands_->on("compare-with-today", [this] {
        if (isPast())
            moments_->past()->toggleComparison();
    });
    commands_->on("today", [this] {
        if (moments_)
            moments_->leave();
    });
    commands_->on("settings",
                  [this] { (new SettingsDialog(ports_.settings, ports_.backups, this))->open(); });
    commands_->on("shortcuts", [this] { (new ShortcutSheet(*commands_, this))->open(); });
    commands_->on("about", [this] { (new AboutBox(this))->open(); });
}

void MainWindow::enableCommands()
{
    commands_->setWorkspaceOpen(true);
    const bool writable = !workspace_->isReadOnly() && !isPast();
    for (const char *id : {"new-record", "new-from-template", "save", "import"})
        commands_->action(id)->setEnabled(writable);
    for (const char *id : {"copy-record", "erase-record"})
        commands_->action(id)->setEnabled(writable && view_->canCopyRecord());
    commands_->action("review")->setEnabled(writable && view_->canReviewRecord());
    for (const char *id : {"compare-with-today", "today"})
        commands_->action(id)->setEnabled(isPast());
    safety_->enable(*workspace_, isPast());
    refreshSteps();
}

void MainWindow::openPalette()
{
    Workspace *shown = view_ ? &view_->workspace() : nullptr;
    auto *palette = new Palette(*commands_, shown, ports_.settings, ports_.translator, ports_.dialogs, this);
    connect(palette, &Palette::recordChosen, this, [this](const QString &id) {
        if (view_)
            view_->openRecord(id);
    });
    palette->open();
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
    commands_->action("undo")->setEnabled(workspace_->canUndo() && !isPast());
    commands_->action("redo")->setEnabled(workspace_->canRedo() && !isPast());
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
