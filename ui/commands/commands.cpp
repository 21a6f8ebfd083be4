// ui/commands/commands.cpp
#include "commands/commands.h"
#include "support/theme.h"
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

static constexpr CommandInfo list[] = {
    {"new-workspace", Menu::File, QT_TRANSLATE_NOOP("Commands", "New &workspace…"),
     QT_TRANSLATE_NOOP("Commands", "Makes a new workspace file, one for each client or group."), "new",
     "Ctrl+Shift+N", false},
    {"open", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Open…"),
     QT_TRANSLATE_NOOP("Commands", "Opens a workspace file."), "open", "Ctrl+O", false},
    {"import", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Import a Custos JSON file…"),
     QT_TRANSLATE_NOOP("Commands", "Adds the records of a JSON file that Custos exported to this workspace."),
     "import", "Ctrl+I", true, true},
    {"show-in-folder", Menu::File, QT_TRANSLATE_NOOP("Commands", "Show in &folder"),
     QT_TRANSLATE_NOOP("Commands", "Shows the workspace file in the file manager."), "folder", "", true},
    {"check-file", Menu::File, QT_TRANSLATE_NOOP("Commands", "Chec&k the file…"),
     QT_TRANSLATE_NOOP("Commands", "Compares every record of the workspace with its change history."),
     "check", "", true, true},
    {"backups", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Backups…"),
     QT_TRANSLATE_NOOP("Commands", "The backups Custos keeps by itself, and restoring one of them."),
     "history", "", false},
    {"encrypt", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Encrypt with a passphrase…"),
     QT_TRANSLATE_NOOP("Commands", "Nobody can read the file without the passphrase then."), "lock", ""},
    {"change-passphrase", Menu::File, QT_TRANSLATE_NOOP("Commands", "Change &passphrase…"),
     QT_TRANSLATE_NOOP("Commands", "The old passphrase opens the file no longer then."), "lock", ""},
    {"decrypt", Menu::File, QT_TRANSLATE_NOOP("Commands", "Remo&ve encryption…"),
     QT_TRANSLATE_NOOP("Commands", "The file can be read without a passphrase then."), "lock", ""},
    {"recovery-sheet", Menu::File, QT_TRANSLATE_NOOP("Commands", "Recovery s&heet…"),
     QT_TRANSLATE_NOOP("Commands", "A key to print, for the day on which the passphrase is lost."), "print",
     ""},
    {"lock", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Lock now"),
     QT_TRANSLATE_NOOP("Commands", "Closes the encrypted workspace until its passphrase is given."), "lock",
     "Ctrl+Alt+L"},
    {"hand-over", Menu::File, QT_TRANSLATE_NOOP("Commands", "H&and over a copy…"),
     QT_TRANSLATE_NOOP("Commands",
                       "A copy of chosen registers for somebody else, without what is confidential."),
     "copy", "", true, true},
    {"end-mandate", Menu::File, QT_TRANSLATE_NOOP("Commands", "End of &mandate…"),
     QT_TRANSLATE_NOOP("Commands", "Exports everything, then removes the workspace from this computer."),
     "export", ""},
    {"settings", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Settings…"),
     QT_TRANSLATE_NOOP("Commands", "Language and colours of the window, backups and locking."), "settings",
     "Ctrl+,", false, true},
    {"close", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Close workspace"),
     QT_TRANSLATE_NOOP("Commands", "Saves what is being edited and returns to the start page."), "close",
     "Ctrl+W", true},
    {"quit", Menu::File, QT_TRANSLATE_NOOP("Commands", "&Quit"),
     QT_TRANSLATE_NOOP("Commands", "Saves what is being edited and ends Custos."), "quit", "Ctrl+Q", false},
    {"undo", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Undo"),
     QT_TRANSLATE_NOOP("Commands", "Takes the last saved change back. The change history shows both."),
     "undo", "Ctrl+Z"},
    {"redo", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Redo"),
     QT_TRANSLATE_NOOP("Commands", "Makes the change again that was taken back last."), "redo",
     "Ctrl+Shift+Z"},
    {"new-record", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&New record"),
     QT_TRANSLATE_NOOP("Commands", "Adds a record to the list that is shown."), "add", "Ctrl+N", true, true},
    {"new-from-template", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "New from &template…"),
     QT_TRANSLATE_NOOP("Commands", "Begins a record with what is usual, and shows what to ask."), "new",
     "Ctrl+Shift+T"},
    {"copy-record", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Copy record"),
     QT_TRANSLATE_NOOP("Commands", "Makes a copy of the open record, with its parts."), "copy", "Ctrl+D"},
    {"erase-record", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Erase record for good…"),
     QT_TRANSLATE_NOOP("Commands", "Removes the open record with every old value in the change history."),
     "delete", ""},
    {"review", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Re&view record…"),
     QT_TRANSLATE_NOOP("Commands",
                       "What has changed since the last review of the open record, and what comes of "
                       "this one."),
     "check", "F8"},
    {"save", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Save"),
     QT_TRANSLATE_NOOP("Commands", "Saves what is being edited. Leaving a record does the same."), "save",
     "Ctrl+S"},
    {"search", Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Find in this list"),
     QT_TRANSLATE_NOOP("Commands", "Puts the cursor into the search field of the page."), "search", "Ctrl+F"},
    {"palette", Menu::Go, QT_TRANSLATE_NOOP("Commands", "Find &anything…"),
     QT_TRANSLATE_NOOP("Commands", "Any record, page or command by a few words."), "search", "Ctrl+K", false},
    {"as-recorded-on", Menu::Go, QT_TRANSLATE_NOOP("Commands", "As recorded &on…"),
     QT_TRANSLATE_NOOP("Commands",
                       "Shows the workspace as it stood at the end of a day; nothing can be "
                       "changed there."),
     "calendar", "Ctrl+Shift+D"},
    {"compare-with-today", Menu::Go, QT_TRANSLATE_NOOP("Commands", "&Compare with today"),
     QT_TRANSLATE_NOOP("Commands", "What was added, removed and changed since the day that is shown."),
     "history", "Ctrl+Shift+C"},
    {"today", Menu::Go, QT_TRANSLATE_NOOP("Commands", "Back to &today"),
     QT_TRANSLATE_NOOP("Commands", "Leaves the earlier day that is shown."), "back", "Alt+0"},
    {"shortcuts", Menu::Help, QT_TRANSLATE_NOOP("Commands", "&Keys and commands"),
     QT_TRANSLATE_NOOP("Commands", "Every command with its key."), "help", "F1", false},
    {"about", Menu::Help, QT_TRANSLATE_NOOP("Commands", "&About Custos"),
     QT_TRANSLATE_NOOP("Commands", "Version, licence and the libraries Custos stands on."), "info", "", false,
     true},
};

std::span<const CommandInfo> commandList()
{
    return list;
}

static QString said(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Commands", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("Commands", "&Edit");
    case Menu::Go:
        return QCoreApplication::translate("Commands", "&Go to");
    case Menu::Help:
        break;
    }
    return QCoreApplication::translate("Commands", "&Help");
}

QString commandTitle(const QAction *action)
{
    return action->text().remove(u'&');
}

Commands::Commands(QWidget *window)
    : QObject(window)
    , window_(window)
    , recent_(new QMenu(QCoreApplication::translate("Commands", "&Recent workspaces"), window))
{
    for (const CommandInfo &info : list) {
        QAction *made = add(QLatin1String(info.id), info.menu, said(info.text), QLatin1String(info.icon),
                            QKeySequence::fromString(QLatin1String(info.shortcut)), info.needsWorkspace);
        made->setStatusTip(said(info.tip));
        if (info.lineAbove)
            lineAbove_ << made;
    }
    action("quit")->setMenuRole(QAction::QuitRole);
    action("about")->setMenuRole(QAction::AboutRole);
}

QAction *Commands::add(const QString &id, Menu menu, const QString &text, const QString &iconName,
                       const QKeySequence &shortcut, bool needsWorkspace)
{
    auto *made = new QAction(icon(iconName), text, window_);
    made->setObjectName(id);
    made->setShortcut(shortcut);
    window_->addAction(made);
    actions_.insert(id, made);
    menus_.insert(made, menu);
    ordered_ << made;
    if (needsWorkspace)
        needWorkspace_ << made;
    return made;
}

QAction *Commands::action(const char *id) const
{
    QAction *found = actions_.value(QLatin1String(id));
    Q_ASSERT(found);
    return found;
}

void Commands::on(const char *id, const std::function<void()> &run)
{
    connect(action(id), &QAction::triggered, this, run);
}

void Commands::addRoom(int number, const QString &title, const QString &iconName,
                       const std::function<void()> &run)
{
    const QString id = QStringLiteral("room-%1").arg(number);
    QAction *made = add(id, Menu::Go, title, iconName,
                        QKeySequence::fromString(QStringLiteral("Alt+%1").arg(number)), true);
    made->setStatusTip(QCoreApplication::translate("Commands", "Shows this page."));
    if (number == 1)
        lineAbove_ << made;
    connect(made, &QAction::triggered, this, run);
}

void Commands::fill(QMenuBar *bar) const
{
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::Go, Menu::Help}) {
        QMenu *made = bar->addMenu(menuTitle(menu));
        for (QAction *action : ordered_) {
            if (menuOf(action) != menu)
                continue;
            if (lineAbove_.contains(action))
                made->addSeparator();
            made->addAction(action);
            if (action->objectName() == QLatin1String("open"))
                made->addMenu(recent_);
        }
    }
}

void Commands::setWorkspaceOpen(bool open)
{
    for (QAction *action : needWorkspace_)
        action->setEnabled(open);
}
