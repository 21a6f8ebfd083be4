// ui/safety/safetyhost.h - what the safety of the file asks of the window around it
#pragma once
#include "schema/passphrase.h"
#include "storage/content.h"
#include "workspace/job.h"
#include <QString>
#include <optional>

class QWidget;
class Workspace;

struct SafetyHost {
    QWidget *window;
    std::function<Workspace *()> workspace; ///< null: none is open
    std::function<bool()> commitEdits; ///< false: the user must look at a field first
    std::function<bool()> closeFile; ///< likewise
    std::function<bool(const QString &, const std::optional<Passphrase> &)> openFile;
    std::function<void(bool)> setBusy; ///< nothing can be begun while a closed file is worked on
    std::function<void(Job *)> showJob;
    std::function<void()> showStart;
};

inline CopyWatch watchOf(const Progress &progress)
{
    return {.report = [progress](qint64 done, qint64 total) { progress.report(done, total); },
            .cancelled = [progress] { return progress.isCancelled(); }};
}
