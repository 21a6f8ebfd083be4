// ui/tables/registerpage.h - the page of any register: its list with search, filters, columns and export, and
// the chosen record beside it
#pragma once
#include "forms/editorcontext.h"
#include "support/dialogs.h"
#include "tables/liststate.h"
#include "workspace/workspace.h"
#include <QWidget>

class FilterBar;
class ListHead;
class ListTable;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class RecordPanel;
class RegisterTableModel;
class SavedFilterButton;
class Template;

class RegisterPage : public QWidget {
    Q_OBJECT
public:
    RegisterPage(const RegisterInfo &reg, Workspace &workspace, Settings &settings,
                 const Translator &translator, Dialogs &dialogs, QWidget *parent = nullptr);
    /// What is being edited is committed first; where it cannot be, it stays on the page.
    void openRecord(const QString &id);
    void openField(const QString &id, const QString &field, const QString &part = {}); ///< part: id or empty
    void newRecord();
    /// One saved change each; the new record is open then. What is being edited is committed first.
    void beginFrom(const Template &begin, const QString &language);
    void copyRecord(); ///< the one that is open
    bool canCopy() const;
    void continueDraft(const Draft &draft); ///< of this register; what is being edited is committed first
    bool commitEdits(); ///< false: the user must look at a field first
    void focusSearch();
    void focusRecord(); ///< the first field of the one that is open
    void setFilter(const QString &field, const QVariant &value); ///< null: records without a value
    void showPressing(); ///< those where the law asks for something or a day has passed, and no others
    void clearFilters();
    bool hasUncommittedEdits() const;
    QString currentRecord() const; ///< empty: none is open
    RecordPanel *panel() const { return panel_; }
    RegisterTableModel *model() const { return model_; }

signals:
    void recordRequested(const QString &id); ///< of any register
    void recordChanged(); ///< currentRecord() is another
    void windowRequested(const QString &id); ///< that record in a window of its own
    void edited(); ///< hasUncommittedEdits() may be another
    void importRequested();
    void templateRequested(); ///< of this register

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectTable();
    void connectPanel();
    QWidget *withMoreWays(QPushButton *add);
    QWidget *listArea();
    QWidget *emptyPage();
    QWidget *nothingFoundPage();
    QMenu *columnsMenu();
    void setColumns(const QStringList &keys);
    void layColumns();
    void query();
    void refreshState();
    void selectOpen();
    void rowChosen();
    void exportList();
    void columnsDragged();
    void closePanel();
    void showTheOne(); ///< of a register that holds exactly one record: no list beside it
    bool roomForBoth() const; ///< list and record side by side, nothing cut
    int leastList() const; ///< pixels
    bool opensByChoosing() const; ///< the list stays where it is when a record is opened
    void arrange();
    void showPanel();

    const RegisterInfo &reg_;
    Workspace &workspace_;
    const Translator &translator_;
    Dialogs &dialogs_;
    Settings &settings_;
    ListState state_;
    EditorContext context_; // for the filters
    RegisterTableModel *model_;
    QSplitter *splitter_;
    ListHead *head_;
    FilterBar *filters_;
    QStackedWidget *stack_;
    ListTable *table_;
    RecordPanel *panel_;
    SavedFilterButton *saved_ = nullptr;
    QWidget *list_;
    bool selecting_ = false, beside_ = false;
};
