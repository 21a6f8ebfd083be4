// ui/tables/savedfilterbutton.h - the filters of a list that are kept in the workspace under a name
#pragma once
#include "views/savedfilters.h"
#include <QPushButton>
#include <functional>

class Dialogs;
class QMenu;
class Workspace;

class SavedFilterButton final : public QPushButton {
    Q_OBJECT
public:
    /// `current`: what the list is filtered by at the moment.
    SavedFilterButton(const RegisterInfo &reg, Workspace &workspace, Dialogs &dialogs,
                      std::function<NamedFilter()> current, QWidget *parent = nullptr);
    QMenu *filtersMenu(); ///< deletes itself when closed
    void keep(const QString &name); ///< what the list is filtered by

signals:
    void chosen(const NamedFilter &filter);

private:
    void askName();
    void forget(const NamedFilter &filter);

    const RegisterInfo &reg_;
    Workspace &workspace_;
    Dialogs &dialogs_;
    std::function<NamedFilter()> current_;
};
