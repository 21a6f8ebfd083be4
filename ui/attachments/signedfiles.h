// ui/attachments/signedfiles.h - which of the files of a record are signed: each PDF is asked once, one after
// the other, while the list is looked at
#pragma once
#include "registers/attachment.h"
#include <QHash>
#include <QObject>
#include <deque>

class Workspace;

class SignedFiles final : public QObject {
    Q_OBJECT
public:
    SignedFiles(const Workspace &workspace, QObject *parent);
    /// Those that are not known yet are read; found() says what came of each.
    void look(const std::vector<Attachment> &files);

signals:
    void found(const QString &content, bool isSigned);

private:
    struct File {
        QString content, name;
    };
    void next();
    void take(const QString &content, bool isSigned);
    const Workspace &workspace_;
    std::deque<File> waiting_;
    QHash<QString, bool> known_; // by content; one that cannot be read is not known to be signed
    bool reading_ = false;
};
