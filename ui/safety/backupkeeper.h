// ui/safety/backupkeeper.h - makes the backups nobody has to think of: after opening, and when the file
// closes
#pragma once
#include "safety/safetyhost.h"
#include "workspace/managedbackups.h"
#include "workspaceview.h"
#include <atomic>
#include <deque>
#include <future>

class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    BackupKeeper(const Ports &ports, const SafetyHost &host, QObject *parent = nullptr);
    ~BackupKeeper() override; ///< waits for the backup of a file that was just closed

    /// In a job: a backup, where they are made by themselves and the newest is older than a day. Whether they
    /// are made or not, what was erased or encrypted reaches the old ones, should that have been interrupted.
    void opened(const Workspace &workspace);
    /// Where something else is at work, after it: whoever asks hears what came of it, as long as the
    /// workspace stays open. What was erased and still waits then is taken out of the backups when it is
    /// opened next.
    void makeNow(const Workspace &workspace, const std::function<void()> &done);
    void closing(const Workspace &workspace);
    void closed(); ///< where it has changed; on a thread of its own, so that the window need not wait
    void settle(); ///< ends what is being made and waits for it, before somebody else works on the file
    /// After an erasure: the backups lose it too. `done` hears what became of them.
    void erased(const Workspace &workspace, const std::function<void(const ManagedBackups::Erased &)> &done);

    ManagedBackups backups() const { return ManagedBackups(ports_.backups); }
    bool areMade() const;

private:
    KeptBackups kept() const;
    enum class What { CatchUp, CatchUpAndMake };
    void work(const Workspace &workspace, What what, const std::function<void()> &done);
    Job *begun(const Workspace &workspace, What what, const std::function<void()> &done);
    Job *begun(const Workspace &workspace, const std::function<void(const ManagedBackups::Erased &)> &done);
    void stopJobs();
    void inTurn(std::function<Job *()> begin);
    void beginNext();
    std::shared_ptr<void> atWork(); ///< settle() waits until nobody holds it any more

    Ports ports_;
    SafetyHost host_;
    std::deque<std::function<Job *()>> waiting_; // of the open workspace
    bool busy_ = false;
    std::optional<BackupSource> closing_;
    std::future<void> running_;
    std::vector<std::future<void>> working_; // of the jobs
    std::shared_ptr<std::atomic<bool>> stopped_;
};
