// ui/forms/recordpanel.h - one record of any register: its form, its open points, its links, its history;
// what is typed becomes one change when the record is left
#pragma once
#include "forms/editorcontext.h"
#include "support/dialogs.h"
#include "views/recordedit.h"
#include "workspace/workspace.h"
#include <QTimer>
#include <QWidget>
#include <optional>

class ApprovalLine;
class AttachmentsPage;
class HistoryModel;
class LinksModel;
class NoticeBar;
class OpenPointsModel;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;
class RecordForm;
class RecordHead;
class Settings;
enum class RecordPlace;

class RecordPanel final : public QWidget {
    Q_OBJECT
public:
    static constexpr int leastWidth = 360; ///< pixels; below it words would be cut

    RecordPanel(const RegisterInfo &reg, Workspace &workspace, Settings &settings,
                const Translator &translator, Dialogs &dialogs, QWidget *parent = nullptr);
    void setPlace(RecordPlace place, bool roomForBoth = false);

    /// What was edited before must be committed or discarded first. False: there is no such record.
    bool openRecord(const QString &id);
    void newRecord();
    void closeRecord();
    bool commit(); ///< false: nothing was saved, and the user has been told why
    void discard();
    bool
    copyRecord(); ///< saves what is edited, then a copy, and asks for it to be opened; false: none was made
    void removeRecord();
    void beginVersion(); ///< of an approved record
    bool hasEdits() const { return edited_; }
    void keepDraft(); ///< at once, for the workspace is about to be locked
    bool canCopy() const; ///< a saved record of a register that holds several
    QString record() const { return edit_ ? edit_->id() : QString(); } ///< empty: none
    QString name() const;
    void focusFirst();
    void focusField(const QString &key, const QString &part);
    RecordForm *form(); ///< made when it is first asked for
    void takeDraft(const Draft &draft); ///< of this register; opens the record it belongs to

signals:
    void edited();
    void committed(const QString &id);
    void closed();
    void recordChanged(const QString &id); ///< another one is shown; empty: none
    void recordRequested(const QString &id);
    void widenRequested();
    void windowRequested(const QString &id); ///< it is saved
    void escaped(); ///< Esc: away from the record

private:
    EditorContext context();
    void layOut();
    void connectHead();
    QWidget *pointsPage();
    QWidget *linksPage();
    QWidget *filesPage();
    QString savedRecord();
    QWidget *historyPage();
    void load(RecordEdit edit);
    void fillForm();
    void readForm();
    void refreshAround();
    void refreshHistory();
    QStringList facts() const;
    void offerDraft();
    void saveDraft();
    void dropDraft();
    void markEdited(bool edited);
    void follow(const ChangeSet &changes);
    Options candidates(const char *reg, const QString &words) const;
    QString create(const char *reg, const QString &name);

    const RegisterInfo &reg_;
    Workspace &workspace_;
    Settings &settings_;
    const Translator &translator_;
    Dialogs &dialogs_;
    EditorContext context_;
    std::optional<RecordEdit> edit_;
    bool edited_ = false, committing_ = false, drafted_ = false;
    QTimer draftTimer_;
    RecordHead *head_;
    NoticeBar *notice_;
    ApprovalLine *approval_;
    QTabWidget *tabs_;
    QScrollArea *scroll_;
    QVBoxLayout *formPlace_ = nullptr;
    RecordForm *form_; // nullptr until the first record
    OpenPointsModel *points_;
    LinksModel *links_;
    AttachmentsPage *files_;
    HistoryModel *history_;
};
