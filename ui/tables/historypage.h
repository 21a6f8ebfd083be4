// ui/tables/historypage.h - the change history of the workspace: who changed what, field by field
#pragma once
#include "support/dialogs.h"
#include "workspace/workspace.h"
#include <QTimer>
#include <QWidget>

class HistoryModel;
class ListHead;
class QComboBox;
class QTreeView;
class QSortFilterProxyModel;
class Translator;

class HistoryPage : public QWidget {
    Q_OBJECT
public:
    HistoryPage(Workspace &workspace, const Translator &translator, Dialogs &dialogs,
                QWidget *parent = nullptr);
    void focusSearch();

signals:
    void recordRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();
    void readOn();
    void refresh();
    void exportList();
    Dialogs &dialogs_;
    HistoryModel *model_;
    QSortFilterProxyModel *shown_;
    ListHead *head_;
    QComboBox *registers_;
    QTreeView *tree_;
    QTimer reading_; // while something is searched for, the rest of the history is read bit by bit
};
