// ui/safety/backupkeeper.cpp
#include "safety/backupkeeper.h"
#include "storage/forgetting.h"
#include "support/guard.h"
#include "support/settings.h"
#include "workspace/reading.h"

static constexpr qint64 day = qint64(24) * 60 * 60; // seconds

BackupKeeper::BackupKeeper(const Ports &ports, const SafetyHost &host, QObject *parent)
    : QObject(parent)
    , ports_(ports)
    , host_(host)
    , stopped_(std::make_shared<std::atomic<bool>>(false))
{
}

BackupKeeper::~BackupKeeper()
{
    stopJobs();
    if (running_.valid())
        running_.wait();
}

/// A promise that goes unkept tells as well that its work has ended.
std::shared_ptr<void> BackupKeeper::atWork()
{
    std::erase_if(working_, [](const std::future<void> &each) {
        return each.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    auto promise = std::make_shared<std::promise<void>>();
    working_.push_back(promise->get_future());
    return promise;
}

/// A newer job of the same owner would cancel the older, and nobody would say what came of it.
void BackupKeeper::inTurn(std::function<Job *()> begin)
{
    waiting_.push_back(std::move(begin));
    beginNext();
}

void BackupKeeper::beginNext()
{
    while (!busy_ && !waiting_.empty()) {
        const std::function<Job *()> begin = std::move(waiting_.front());
        waiting_.pop_front();
        guarded(ports_.dialogs, host_.window, [&] {
            Job *job = begin();
            busy_ = true;
            connect(job, &Job::ended, this, [this] {
                busy_ = false;
                beginNext();
            });
            host_.showJob(job);
        });
    }
}

void BackupKeeper::stopJobs()
{
    waiting_.clear();
    for (Job *job : findChildren<Job *>(Qt::FindDirectChildrenOnly))
        job->cancel();
    for (const std::future<void> &each : working_)
        each.wait();
    working_.clear();
}

bool BackupKeeper::areMade() const
{
    return !ports_.backups.isEmpty() && ports_.settings.get(setting::backups) != QLatin1String("off");
}

KeptBackups BackupKeeper::kept() const
{
    const QString code = ports_.settings.get(setting::backups);
    return code == QLatin1String("few") ? KeptBackups{7, 4, 0}
        : code == QLatin1String("many") ? KeptBackups{14, 8, 24}
                                        : KeptBackups{};
}

/// Also while the workspace waits for its readers, this one among them.
static CopyWatch stoppedWith(const std::shared_ptr<Reading> &reading, const Progress &progress)
{
    CopyWatch watch = watchOf(progress);
    watch.cancelled = [progress, reading] { return progress.isCancelled() || reading->isClosing(); };
    return watch;
}

void BackupKeeper::work(const Workspace &workspace, What what, const std::function<void()> &done)
{
    inTurn([this, &workspace, what, done] { return begun(workspace, what, done); });
}

Job *BackupKeeper::begun(const Workspace &workspace, What what, const std::function<void()> &done)
{
    // A reader that belongs to the workspace: closing the file waits for it to stop.
    const std::shared_ptr<Reading> reading = workspace.openReader();
    return Job::run(
        this, tr("Making a backup"),
        [reading, what, working = atWork(), source = backupSource(workspace), store = backups(),
         desk = ports_.desk, kept = kept()](const Progress &progress) {
            const CopyWatch watch = stoppedWith(reading, progress);
            if (store.areBehind(source))
                store.follow(source.whose, {nullptr, source.file.key}, watch);
            store.forgetErased(source, reading->source().connection(), reading->source().registers(), desk,
                               watch);
            if (what == What::CatchUpAndMake)
                store.make(source, desk.clock(), kept, watch);
        },
        done,
        [this](const Error &e) {
            if (host_.workspace())
                ports_.dialogs.failure(host_.window, e);
        });
}

void BackupKeeper::opened(const Workspace &workspace)
{
    if (ports_.backups.isEmpty())
        return;
    const bool due = areMade() && backups().isDue(backupSource(workspace), ports_.desk.clock(), day);
    if (due || backups().areBehind(backupSource(workspace))
        || !erasedRecords(workspace.source().connection()).isEmpty())
        work(workspace, due ? What::CatchUpAndMake : What::CatchUp, [] {});
}

void BackupKeeper::makeNow(const Workspace &workspace, const std::function<void()> &done)
{
    work(workspace, What::CatchUpAndMake, done);
}

void BackupKeeper::closing(const Workspace &workspace)
{
    waiting_.clear();
    closing_.reset();
    if (areMade() && !workspace.isReadOnly())
        closing_ = backupSource(workspace);
}

void BackupKeeper::closed()
{
    std::optional<BackupSource> source = std::exchange(closing_, {}); // its key goes with it
    if (!source || !backups().isDue(*source, ports_.desk.clock(), 0))
        return;
    settle();
    *stopped_ = false;
    source->file.alone = true;
    running_ =
        std::async(std::launch::async,
                   [source = std::move(*source), store = backups(), now = ports_.desk.clock(), kept = kept(),
                    stopped = stopped_]() mutable {
                       const BackupSource own = std::move(source); // not longer than it is made
                       store.makeOrLog(own, now, kept, {.cancelled = [stopped] { return stopped->load(); }});
                   });
}

void BackupKeeper::settle()
{
    stopJobs();
    *stopped_ = true;
    if (running_.valid())
        running_.get();
}

void BackupKeeper::erased(const Workspace &workspace,
                          const std::function<void(const ManagedBackups::Erased &)> &done)
{
    inTurn([this, &workspace, done] { return begun(workspace, done); });
}

Job *BackupKeeper::begun(const Workspace &workspace,
                         const std::function<void(const ManagedBackups::Erased &)> &done)
{
    const std::shared_ptr<Reading> reading = workspace.openReader();
    return Job::run(
        this, tr("Erasing in the backups"),
        [reading, working = atWork(), source = backupSource(workspace), store = backups(),
         desk = ports_.desk](const Progress &progress) {
            return store.forgetErased(source, reading->source().connection(), reading->source().registers(),
                                      desk, stoppedWith(reading, progress));
        },
        done, [this](const Error &e) { ports_.dialogs.failure(host_.window, e); });
}
