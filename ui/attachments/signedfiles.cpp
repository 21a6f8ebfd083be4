// ui/attachments/signedfiles.cpp
#include "attachments/signedfiles.h"
#include "attachments/foreignfile.h"
#include "support/guard.h"
#include "workspace/attaching.h"
#include <QJsonArray>
#include <QWidget>

SignedFiles::SignedFiles(const Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QObject(parent)
    , workspace_(workspace)
    , dialogs_(dialogs)
{
}

void SignedFiles::look(const std::vector<Attachment> &files)
{
    waiting_.clear(); // of a record that is no longer looked at
    for (const Attachment &file : files) {
        if (const auto known = known_.constFind(file.content); known != known_.constEnd())
            emit found(file.content, *known);
        else if (shownAs(file.mediaType) == Shown::Pages)
            waiting_.push_back({file.content, file.name});
    }
    next();
}

void SignedFiles::next()
{
    if (reading_ || waiting_.empty())
        return;
    const File file = waiting_.front();
    waiting_.pop_front();
    const bool asked = guarded(dialogs_, qobject_cast<QWidget *>(parent()), [&] {
        ask(file);
        reading_ = true;
    });
    if (!asked)
        waiting_.clear(); // one sentence is enough; the next look asks again
}

void SignedFiles::ask(const File &file)
{
    ReadRequest request;
    request.name = file.name;
    request.what = ReadRequest::What::Signatures;
    request.isPdf = true;
    readStored(
        this, workspace_, file.content, request,
        [this, file](const Read &read) {
            const bool isSigned = !read.facts[QLatin1String("signatures")].toArray().isEmpty();
            known_.insert(file.content, isSigned);
            emit found(file.content, isSigned);
            goOn();
        },
        [this](const Error &) { goOn(); });
}

void SignedFiles::goOn()
{
    reading_ = false;
    next();
}
