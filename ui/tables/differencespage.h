// ui/tables/differencespage.h - an earlier moment compared with today
#pragma once
#include "storage/history.h"
#include <QWidget>

class Dialogs;
class DifferencesModel;
class InkLabel;
class Job;
class ListHead;
class QSortFilterProxyModel;
class QStackedWidget;
class Translator;
class Workspace;

class DifferencesPage final : public QWidget {
    Q_OBJECT
public:
    DifferencesPage(Workspace &then, Workspace &now, const Translator &translator, Dialogs &dialogs,
                    QWidget *parent = nullptr);
    void compare(); ///< in a job; once is enough while nobody changes anything today
    void focusSearch();

signals:
    void recordRequested(const QString &id, bool thereThen);
    void compared();
    void jobStarted(Job *job);

private:
    void show(const std::vector<HistoryChange> &changes);
    void refresh();
    void exportList();

    Workspace &then_, &now_;
    const Translator &translator_;
    Dialogs &dialogs_;
    DifferencesModel *model_;
    QSortFilterProxyModel *shown_;
    ListHead *head_;
    InkLabel *summary_;
    QStackedWidget *stack_;
    qint64 comparedTo_ = -1; // the newest entry then
};
