// ui/tables/openpointspage.h - everything that is open in the workspace, searched and filtered by who asks
#pragma once
#include "support/dialogs.h"
#include "workspace/workspace.h"
#include <QWidget>
#include <array>

class InkLabel;
class ListColumns;
class ListHead;
class ListTable;
class OpenPointsModel;
class QPushButton;
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
    ListTable *makeTable(Settings &settings);
    QLayout *makeChips(Settings &settings);
    void choose();
    void refresh();
    void exportList();
    Workspace &workspace_;
    const Translator &translator_;
    Dialogs &dialogs_;
    OpenPointsModel *model_;
    ListHead *head_;
    ListColumns *columns_ = nullptr;
    InkLabel *behind_;
    QStackedWidget *stack_;
    std::array<std::pair<QString, QPushButton *>, 4>
        chips_; ///< by code of the grade; the last: left as it is
};
