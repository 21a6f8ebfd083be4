// ui/tables/openpointspage.h - everything that is open in the workspace, searched and filtered by who asks
#pragma once
#include "support/dialogs.h"
#include "workspace/workspace.h"
#include <QWidget>
#include <array>

class InkLabel;
class ListHead;
class OpenPointsModel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class Settings;
class Translator;

class OpenPointsPage : public QWidget {
    Q_OBJECT
public:
    OpenPointsPage(Workspace &workspace, Settings &settings, const Translator &translator, Dialogs &dialogs,
                   QWidget *parent = nullptr);
    void focusSearch();

signals:
    void fieldRequested(const QString &id, const QString &field, const QString &part);

private:
    QStringList asked() const; ///< codes of the grades whose chips are on
    void refresh();
    void exportList();
    Workspace &workspace_;
    const Translator &translator_;
    Dialogs &dialogs_;
    OpenPointsModel *model_;
    QSortFilterProxyModel *shown_; // by words
    QSortFilterProxyModel *graded_; // by grade, beneath it
    ListHead *head_;
    InkLabel *behind_;
    QStackedWidget *stack_;
    std::array<std::pair<QString, QPushButton *>, 4>
        chips_; ///< by code of the grade; the last: left as it is
};
