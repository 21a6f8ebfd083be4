// ui/mainwindow.h - the window: menus, the start page or the open workspace, and the status line
#pragma once
#include "workspaceview.h"
#include <QMainWindow>

class Commands;
class LockedPage;
class Moments;
class PastView;
class Safety;
class QStackedWidget;
class StartPage;
class StatusLine;
struct NewWorkspace;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Ports &ports, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What was open is closed first. The passphrase is asked for where none is given.
    bool openFile(const QString &path, const std::optional<Passphrase> &passphrase = {});
    void lock(); ///< an encrypted workspace is closed until its passphrase is given; drafts are kept
    Safety &safety() const { return *safety_; }
    bool closeFile(); ///< false: a field must be looked at first
    Workspace *workspace() const { return workspace_.get(); }
    WorkspaceView *view() const { return view_; } ///< of today, or of the earlier day that is shown
    Moments *moments() const { return moments_; }
    Commands &commands() const { return *commands_; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectCommands();
    void connectFileCommands();
    void takeOver(std::unique_ptr<Workspace> workspace, bool isNew = false);
    void connectSafety();
    void letGo();
    void setBusy(bool busy);
    void askAndOpen();
    void makeNew(const NewWorkspace &wanted);
    void import();
    void save();
    void step(void (Workspace::*way)());
    void fillRecent();
    void refreshSteps();
    void showSaved();
    void openPalette();
    void connectMoments();
    void showPast(PastView *past);
    void showToday();
    void enableCommands();
    bool isPast() const;

    Ports ports_;
    Commands *commands_;
    QStackedWidget *stack_;
    StartPage *start_;
    StatusLine *status_;
    LockedPage *locked_;
    Safety *safety_;
    std::unique_ptr<Workspace> workspace_;
    WorkspaceView *view_ = nullptr, *today_ = nullptr;
    Moments *moments_ = nullptr;
    QTimer *stepsSoon_;
};
