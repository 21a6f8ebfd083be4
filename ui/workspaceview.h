// ui/workspaceview.h - an open workspace: the navigation on the left, the page of a room beside it
#pragma once
#include "workspace/workspace.h"
#include <QPointer>
#include <QWidget>

class Dialogs;
class DraftBar;
class Job;
class Navigation;
class RecordWindows;
class QStackedWidget;
class RegisterPage;
class ReportPage;
struct Review;
class Settings;
class Translator;

/// What every page is handed from the composition root.
struct Ports {
    Settings &settings;
    Dialogs &dialogs;
    const Translator &translator;
    Desk desk;
    QString backups = {}; ///< folder of the backups Custos makes by itself; empty: it makes none
};

class WorkspaceView final : public QWidget {
    Q_OBJECT
public:
    WorkspaceView(Workspace &workspace, const Ports &ports, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    /// The rooms of navigation/rooms.h. Stays where it is while a field of this page must be looked at first.
    void goTo(int room);
    int room() const { return room_; }
    Workspace &workspace() const { return workspace_; }
    void openRecord(const QString &id); ///< in the page of its register
    QString currentRecord() const; ///< that is open on this page; empty: none
    bool holds(const QString &id) const; ///< the workspace has such a record
    void openField(const QString &id, const QString &field, const QString &part);
    void newFromTemplate(); ///< in this page's register where it has templates, else a processing activity
    void copyRecord();
    void keepDrafts(); ///< what is being typed goes into the file as it is
    void reviewRecord(); ///< the one that is open
    bool canReviewRecord() const;
    bool canCopyRecord() const; ///< a saved record is open on this page
    void newRecord(); ///< in this page's register, else a processing activity
    void focusSearch();
    bool commitEdits(); ///< false: the user must look at a field first
    bool hasUncommittedEdits() const;
    ReportPage *reportPage() const;
    RecordWindows &windows() const { return *windows_; }

signals:
    void edited();
    void importRequested();
    void dayRequested(); ///< see Navigation
    void roomChanged(int room);
    void recordChanged(); ///< another is open on this page, or none
    void jobStarted(Job *job);
    void windowOpened(QWidget *window); ///< of one record

private:
    void connectWindows();
    bool commitPage();
    void showPressing(int room);
    void writeReview(const RegisterInfo &reg, const QString &id, const Review &review);
    void refreshDrafts();
    void leaveOtherWindow(const QWidget *now);
    QWidget *page(int room);
    QWidget *makePage(int room);
    RegisterPage *registerPage(int room);
    RegisterPage *currentRegister() const;
    RegisterPage *pageOf(QString &id);

    Workspace &workspace_;
    Ports ports_;
    Navigation *navigation_;
    DraftBar *drafts_;
    RecordWindows *windows_;
    QPointer<const QWidget> lastWindow_; // of those that show records: the one the user worked in
    QStackedWidget *stack_;
    QHash<int, QWidget *> pages_;
    int room_ = -1;
};
