// ui/attachments/foreignfile.cpp
#include "attachments/foreignfile.h"
#include "storage/blobs.h"
#include "workspace/reading.h"

Job *readStored(QObject *owner, const Workspace &workspace, const QString &sha256, const ReadRequest &request,
                const std::function<void(const Read &)> &done, const Job::Failed &failed)
{
    const std::shared_ptr<Reading> reading = workspace.openReader();
    const auto work = [reading, sha256, request](const Progress &progress) {
        ReadOptions options;
        options.cancelled = [progress] { return progress.isCancelled(); };
        const std::unique_ptr<QIODevice> content = Blobs(reading->contents()).open(sha256);
        return readForeign(request, *content, options);
    };
    return Job::run(
        owner, QCoreApplication::translate("AttachmentViewer", "Reading %1").arg(request.name), work,
        [done](const Read &read) { done(read); }, failed);
}
