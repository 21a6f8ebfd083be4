// ui/commands/commands.h - all commands in one list; menus and the shortcut sheet come from it
#pragma once
#include <QAction>
#include <QHash>
#include <functional>
#include <span>

class QMenuBar;
class QMenu;

enum class Menu { File, Edit, Go, Help };

// In the order in which the list is read. NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
struct CommandInfo {
    const char *id;
    Menu menu;
    const char *text; ///< QT_TRANSLATE_NOOP("Commands", ...)
    const char *tip; ///< QT_TRANSLATE_NOOP("Commands", ...): one sentence
    const char *icon;
    const char *shortcut; ///< portable text; "" where there is none
    bool needsWorkspace = true;
    bool lineAbove = false; ///< a separator above it in the menu
};
std::span<const CommandInfo> commandList();
QString menuTitle(Menu menu); ///< with its mnemonic
QString commandTitle(const QAction *action); ///< without mnemonic; "…": it asks something first

class Commands final : public QObject {
    Q_OBJECT
public:
    explicit Commands(QWidget *window); ///< the actions belong to the window, so shortcuts work everywhere

    QAction *action(const char *id) const;
    void on(const char *id, const std::function<void()> &run);
    /// A command of the Go menu for the `number`th room: Alt+1 to Alt+9.
    void addRoom(int number, const QString &title, const QString &iconName, const std::function<void()> &run);
    void fill(QMenuBar *bar) const;
    QMenu *recentMenu() const { return recent_; }
    void setWorkspaceOpen(bool open);
    QList<QAction *> all() const { return ordered_; }
    Menu menuOf(const QAction *action) const { return menus_.value(action); }

private:
    QAction *add(const QString &id, Menu menu, const QString &text, const QString &iconName,
                 const QKeySequence &shortcut, bool needsWorkspace);

    QWidget *window_;
    QMenu *recent_;
    QHash<QString, QAction *> actions_;
    QHash<const QAction *, Menu> menus_;
    QList<QAction *> ordered_, needWorkspace_, lineAbove_;
};
