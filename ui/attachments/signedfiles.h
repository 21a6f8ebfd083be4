// ui/attachments/signedfiles.h - which of the files of a record are signed: each PDF is asked once, one after
// the other, while the list is looked at
#pragma once
#include "registers/attachment.h"
#include <QHash>
#include <QObject>
#include <deque>

class Dialogs;
class QWidget;
class Workspace;

class SignedFiles final : public QObject {
    Q_OBJECT
public:
    SignedFiles(const Workspace &workspace, Dialogs &dialogs, QWidget *parent);
    /// Those that are not known yet are read; found() says what came of each.
    void look(const std::vector<Attachment> &files);

signals:
    void found(const QString &content, bool isSigned);

private:
    struct File {
        QString content, name;
    };
    void next();
    void ask(const File &file);
    void goOn();
    const Workspace &workspace_;
    Dialogs &dialogs_;
    std::deque<File> waiting_;
    QHash<QString, bool> known_; // by content; one that could not be read is not in it
    bool reading_ = false;
};
