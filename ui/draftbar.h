// ui/draftbar.h - offers what was typed and not saved when the program ended: continue or discard
#pragma once
#include "workspace/workspace.h"
#include <QFrame>

class Dialogs;
class InkLabel;
class Translator;

class DraftBar final : public QFrame {
    Q_OBJECT
public:
    DraftBar(Workspace &workspace, const Translator &translator, Dialogs &dialogs, QWidget *parent = nullptr);

    /// What stands open is asked about there; the bar asks about the others.
    void setOpen(const QStringList &records);

signals:
    void continued(const Draft &draft);

private:
    void showNext();
    void forgetSettled();
    bool isOpen(const Draft &draft) const;

    Workspace &workspace_;
    const Translator &translator_;
    Dialogs &dialogs_;
    InkLabel *text_;
    std::vector<Draft> drafts_; // those that were there when the file was opened
    std::optional<Draft> shown_;
    QStringList open_;
};
