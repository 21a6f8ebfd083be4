// ui/safety/filecheck.cpp
#include "safety/filecheck.h"
#include "schema/translator.h"
#include "storage/search.h"
#include "support/guard.h"
#include "workspace/checking.h"
#include "workspace/reading.h"
#include "workspace/workspace.h"

FileCheck::FileCheck(const Ports &ports, const SafetyHost &host, QObject *parent)
    : QObject(parent)
    , ports_(ports)
    , host_(host)
{
    static constexpr int firstPageFirst = 1000; // milliseconds
    soon_.setSingleShot(true);
    soon_.setInterval(firstPageFirst);
    connect(&soon_, &QTimer::timeout, this,
            [this] { guarded(ports_.dialogs, host_.window, [this] { checkStructure(); }); });
}

void FileCheck::opened()
{
    soon_.start();
}

void FileCheck::checkStructure()
{
    const Workspace *workspace = host_.workspace();
    if (!workspace)
        return;
    const std::shared_ptr<Reading> reading = workspace->openReader();
    Job::run(
        &structure_, {},
        [reading, path = workspace->path()](const Progress &) { return isIndexDamaged(*reading, path); },
        [this](bool indexDamaged) {
            if (indexDamaged)
                guarded(ports_.dialogs, host_.window, [this] { repairIndex(); });
        },
        [this](const Error &damage) { leaveDamaged(damage); });
}

void FileCheck::repairIndex()
{
    if (const Workspace *workspace = host_.workspace(); workspace && !workspace->isReadOnly())
        makeIndexAgain(workspace->source().connection(), workspace->source());
}

void FileCheck::leaveDamaged(const Error &damage)
{
    if (!host_.workspace())
        return;
    const QString path = host_.workspace()->path();
    host_.closeFile();
    ports_.dialogs.failure(
        host_.window,
        Error(tr("“%1” is damaged and was closed. Keep it, and open the newest backup instead.").arg(path),
              damage.details()));
}

void FileCheck::run()
{
    guarded(ports_.dialogs, host_.window, [this] {
        const std::shared_ptr<Reading> reading = host_.workspace()->openReader();
        Job *job = Job::run(
            this, tr("Checking the file"),
            [reading, now = host_.workspace()->now()](const Progress &progress) {
                return checkFile(*reading, now, [&](qint64 done, qint64 total) {
                    progress.throwIfCancelled();
                    progress.report(done, total);
                });
            },
            [this](const Verification &found) { say(found); },
            [this](const Error &e) { ports_.dialogs.failure(host_.window, e); });
        host_.showJob(job);
    });
}

void FileCheck::say(const Verification &found)
{
    if (!host_.workspace())
        return;
    const QList<Button> close{{tr("Close"), Button::Role::Accept}};
    const QString history =
        tr("Its change history has %n entry(ies). Its fingerprint now:", nullptr, int(found.entries)) + u'\n'
        + found.head;
    if (found.ok()) {
        ports_.dialogs.ask(host_.window,
                           tr("The file is in order: every record is as its change history says."), history,
                           close);
        return;
    }
    constexpr std::size_t shown = 8;
    QStringList words;
    for (std::size_t i = 0; i < std::min(shown, found.problems.size()); ++i)
        words << shownProblem(found.problems[i], host_.workspace()->source(), ports_.translator);
    if (found.problems.size() > shown)
        words << tr("and %n more", nullptr, int(found.problems.size() - shown));
    ports_.dialogs.ask(
        host_.window,
        tr("The file is not as Custos left it. Keep it, and restore the newest backup into a new "
           "file to compare."),
        words.join(u'\n') + QStringLiteral("\n\n") + history, close);
}
