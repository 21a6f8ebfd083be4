// ui/attachments/attachmentspage.h - the tab of a record for the files kept with it: add, look at, save out,
// remove
#pragma once
#include "support/dialogs.h"
#include <QWidget>

struct Attachment;
class AttachmentsModel;
class FileAdder;
class InkLabel;
class SignedFiles;
class Translator;
class Workspace;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

class AttachmentsPage final : public QWidget {
    Q_OBJECT
public:
    AttachmentsPage(Workspace &workspace, const Translator &translator, Dialogs &dialogs,
                    QWidget *parent = nullptr);
    /// Empty: a record that is not saved yet; adding asks `saved` first.
    void setRecord(const QString &id);
    int count() const;
    void keep(); ///< the note that is typed and the files that are being added, before the workspace closes
    /// Saves the record that is edited and gives its id; empty where it could not be saved.
    std::function<QString()> saved;
    void addFiles(const QStringList &paths);

signals:
    void changed(); ///< count() may be another

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *bar();
    QWidget *emptyPage();
    QWidget *listPage();
    QWidget *progressLine();
    void choose();
    void look();
    void saveOut(const Attachment &chosen);
    void rename();
    void remove();
    void keepNote();
    void refresh();
    void showChosen();
    void lookForSignatures();

    Workspace &workspace_;
    const Translator &translator_;
    Dialogs &dialogs_;
    AttachmentsModel *model_;
    FileAdder *adder_;
    SignedFiles *signed_;
    QPushButton *add_, *look_;
    QToolButton *save_, *rename_, *remove_, *stop_;
    QTableView *table_;
    QStackedWidget *stack_;
    QWidget *working_;
    InkLabel *chosen_, *file_;
    QLineEdit *note_;
    QProgressBar *progress_;
    QString noteOf_; // the attachment whose note is in the line
};
