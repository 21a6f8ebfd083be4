// ui/start/newworkspaceform.h - name, place, and a passphrase or none
#pragma once
#include "start/workspaceopener.h"
#include <QWidget>

class InkLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;

class NewWorkspaceForm final : public QWidget {
    Q_OBJECT
public:
    explicit NewWorkspaceForm(Dialogs &dialogs, QWidget *parent = nullptr);
    /// Empty again, with the folder new files are proposed in.
    void start(NewWorkspace::Content content, const QString &folder, const QString &source = {});

signals:
    void wanted(const NewWorkspace &workspace);
    void givenUp();

private:
    void proposePath();
    void choosePath();
    void judge();
    QString mistake() const; ///< empty where all is said
    QWidget *passphraseFields();

    Dialogs &dialogs_;
    NewWorkspace::Content content_ = NewWorkspace::Content::Nothing;
    QString folder_, source_;
    bool pathChosen_ = false;
    InkLabel *title_, *intro_, *note_;
    QLineEdit *name_, *path_, *first_, *second_;
    QCheckBox *encrypt_;
    QWidget *secret_;
    QPushButton *create_;
};
