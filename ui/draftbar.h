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

signals:
    void continued(const Draft &draft);

private:
    void showNext();

    Workspace &workspace_;
    const Translator &translator_;
    Dialogs &dialogs_;
    InkLabel *text_;
    std::vector<Draft> drafts_;
};
