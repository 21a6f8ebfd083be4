// models/workspace/pointkeeper.h - keeps the table of open points in step with the records: few of them at
// once, many in a job
#pragma once
#include "schema/openpoint.h"
#include "storage/ledger.h"
#include "workspace/job.h"
#include <QHash>
#include <QPointer>

class Reading;

class PointKeeper final : public QObject {
    Q_OBJECT
public:
    struct Ports {
        std::function<QDateTime()> now; ///< in the workspace's zone
        std::function<std::unique_ptr<Reading>()> openReader;
        bool background; ///< an event loop runs: many records are checked in a job
    };
    PointKeeper(Connection &db, const Ledger &ledger, Ports ports);
    ~PointKeeper() override;

    bool isCurrent() const; ///< the table stands for the newest entry and for this program
    bool worksInBackground() const { return ports_.background; }
    /// After a commit: the records of the set, those they point to and those that point to them, directly or
    /// through one other record, and of all these the parents and parts.
    void follow(const ChangeSet &changes);
    void recheckAll(); ///< at once, or soon in a job

signals:
    void started(Job *job);
    void caughtUp(); ///< by a job

private:
    struct Slice { // of what a job has checked
        std::vector<std::pair<QString, OpenPoints>> points; // by record
        qint64 asOf = 0;
    };
    struct Checked;
    void checkAtOnce(const QSet<QString> &ids);
    void fallBehind(const QSet<QString> &ids);
    void startJob();
    void startSoon();
    void take(Checked &checked);
    void finish();
    void setCurrentUnlessBehind();

    Connection &db_;
    const Ledger &ledger_;
    Ports ports_;
    QHash<QString, qint64> behind_; // the entry with which a record fell behind
    QPointer<Job> job_;
};
