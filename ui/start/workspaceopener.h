// ui/start/workspaceopener.h - opens and makes workspace files, asking for what is missing: a passphrase, or
// whether reading only will do
#pragma once
#include "workspace/workspace.h"

class Dialogs;
class QWidget;

struct NewWorkspace {
    enum class Content { Nothing, Demonstration, Import };
    QString name, path;
    std::optional<Passphrase> passphrase;
    Content content = Content::Nothing;
    QString source = {}; ///< the JSON file to import
    QString language = {}; ///< of the demonstration
};

class WorkspaceOpener {
public:
    WorkspaceOpener(Dialogs &dialogs, Desk desk)
        : dialogs_(dialogs)
        , desk_(std::move(desk))
    {
    }
    /// Null where it failed or the user gave up; the user has been told then.
    std::unique_ptr<Workspace> open(QWidget *parent, const QString &path,
                                    const std::optional<Passphrase> &passphrase = {}) const;
    std::unique_ptr<Workspace> make(QWidget *parent, const NewWorkspace &wanted) const;
    /// Adds the records of a Custos JSON file and says what was taken.
    bool import(QWidget *parent, Workspace &workspace, const QString &source) const;

private:
    std::unique_ptr<Workspace> opened(QWidget *parent, const QString &path, Opening opening) const;
    bool askReadOnly(QWidget *parent, const Error &why) const;

    Dialogs &dialogs_;
    Desk desk_;
};
