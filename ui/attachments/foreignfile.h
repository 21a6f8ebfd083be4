// ui/attachments/foreignfile.h - one stored file on its way through the reader process, in a job
#pragma once
#include "exchange/reader.h"
#include "workspace/job.h"
#include "workspace/workspace.h"

/// Begins the job and never waits for it; a newer one of the same owner takes its place. `failed` gets one
/// sentence that names the file.
Job *readStored(QObject *owner, const Workspace &workspace, const QString &sha256, const ReadRequest &request,
                const std::function<void(const Read &)> &done, const Job::Failed &failed);
