// ui/recordwindows.h - the records that stand in windows of their own, and who edits at the moment
#pragma once
#include "workspaceview.h"

class RecordWindow;

class RecordWindows final : public QObject {
    Q_OBJECT
public:
    RecordWindows(Workspace &workspace, const Ports &ports, QObject *parent = nullptr);
    ~RecordWindows() override; ///< closes them all; what is typed there must be committed before

    void open(const QString &id); ///< the window that has it comes to the front, else a new one
    void closeAll(); ///< what is typed there must be committed before
    bool commit(); ///< false: in one of them the user must look at a field first
    bool commitOthers(const QWidget *than); ///< all but that one
    void keepDrafts();
    bool holds(const QWidget *window) const;
    bool hasUncommittedEdits() const;
    QStringList records() const; ///< ids of those that are open

signals:
    void opened(QWidget *window);
    void edited();
    void recordsChanged();
    void recordRequested(const QString &id);

private:
    void forget(RecordWindow *window);

    Workspace &workspace_;
    Ports ports_;
    std::vector<RecordWindow *> windows_; ///< they delete themselves when closed
};
