// ui/attachments/signedfiles.cpp
#include "attachments/signedfiles.h"
#include "attachments/foreignfile.h"
#include "workspace/attaching.h"
#include <QJsonArray>

SignedFiles::SignedFiles(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , workspace_(workspace)
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
    ReadRequest request;
    request.name = file.name;
    request.what = ReadRequest::What::Signatures;
    request.isPdf = true;
    reading_ = true;
    readStored(
        this, workspace_, file.content, request,
        [this, file](const Read &read) {
            take(file.content, !read.facts[QLatin1String("signatures")].toArray().isEmpty());
        },
        [this, file](const Error &) { take(file.content, false); });
}

void SignedFiles::take(const QString &content, bool isSigned)
{
    reading_ = false;
    known_.insert(content, isSigned);
    emit found(content, isSigned);
    next();
}
