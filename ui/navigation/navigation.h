// ui/navigation/navigation.h - the left side: whose file is open and where it lies, and the rooms with their
// counts
#pragma once
#include "views/pointcounts.h"
#include <QFrame>

class Dialogs;
class InkLabel;
class QLabel;
class QStandardItem;
class QStandardItemModel;
class QTimer;
class QToolButton;
class QTreeView;
class Settings;

class Navigation final : public QFrame {
    Q_OBJECT
public:
    Navigation(Workspace &workspace, Settings &settings, Dialogs &dialogs, QWidget *parent = nullptr);
    void setCurrent(int room);
    int current() const;

signals:
    void roomRequested(int room);
    void pressingRequested(int room); ///< the list behind its red count
    void dayRequested(); ///< on which the workspace is to be shown as recorded then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *head();
    void requestPressing(const QModelIndex &index);
    void fill();
    void refresh(); ///< name, colour and counts, once for however many changes
    void countPoints();
    void showCounts();
    void countRoom(QStandardItem *item, int room);

    Workspace &workspace_;
    Settings &settings_;
    Dialogs &dialogs_;
    InkLabel *name_, *path_;
    QLabel *colour_;
    QTreeView *tree_;
    QStandardItemModel *model_;
    QTimer *soon_;
    RoomCounts counts_; ///< as they were counted last
};
