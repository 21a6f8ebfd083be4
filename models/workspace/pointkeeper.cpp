// models/workspace/pointkeeper.cpp
#include "workspace/pointkeeper.h"
#include "rules/rulebook.h"
#include "storage/openpointtable.h"
#include "workspace/reading.h"
#include <QDebug>
#include <algorithm>
#include <mutex>

static constexpr qsizetype atOnce = 200; // records: some tens of milliseconds
static constexpr std::size_t perSlice = 500;

/// On its way from the job's thread to the table.
struct PointKeeper::Checked {
    std::mutex guard;
    std::vector<Slice> slices;
};

static QString program()
{
    return QStringLiteral(CUSTOS_VERSION);
}

PointKeeper::PointKeeper(Connection &db, const Ledger &ledger, Ports ports)
    : db_(db)
    , ledger_(ledger)
    , ports_(std::move(ports))
{
}

PointKeeper::~PointKeeper() = default;

bool PointKeeper::isCurrent() const
{
    return OpenPointTable(db_).isCurrent(ledger_.info().entries, program());
}

static void addAll(QSet<QString> &to, const QStringList &ids)
{
    for (const QString &id : ids)
        to.insert(id);
}

static QSet<QString> withUsers(const Source &source, const QSet<QString> &ids)
{
    QSet<QString> out = ids;
    for (const QString &id : ids)
        addAll(out, source.usedBy(id));
    return out;
}

/// All a rule can have looked at: a rule of an activity looks through a system at its host, one of a part at
/// its siblings and at those the activity links to.
static QSet<QString> touched(const Source &source, const ChangeSet &changes)
{
    QSet<QString> changed, pointedTo;
    for (const Change &change : changes) {
        changed.insert(change.id);
        addAll(changed, source.partIds(change.id));
        for (const std::optional<Row> *row : {&change.before, &change.after})
            for (std::size_t i = 0; *row && i < change.reg->fields.size(); ++i)
                if (change.reg->fields[i].reference)
                    addAll(pointedTo, (*row)->at(qsizetype(i)).toStringList());
    }
    QSet<QString> out = withUsers(source, withUsers(source, changed)) | pointedTo;
    const QSet<QString> direct = out;
    for (const QString &id : direct)
        if (const std::optional<QString> parent = source.parentOf(id))
            out.insert(*parent);
    const QSet<QString> records = out;
    for (const QString &id : records)
        addAll(out, source.partIds(id));
    return out;
}

static OpenPoints pointsOf(const Source &source, const QString &id, const QDateTime &clock)
{
    const RegisterInfo *reg = source.registerOf(id);
    const std::optional<Record> record = reg ? source.record(*reg, id) : std::nullopt;
    return record ? check(source, *reg, *record, clock) : OpenPoints();
}

void PointKeeper::follow(const ChangeSet &changes)
{
    try {
        // The answers of the workspace itself (zone, country, headcount) can turn any rule.
        if (std::ranges::any_of(changes, [](const Change &c) { return c.reg->single; })) {
            recheckAll();
            return;
        }
        const QSet<QString> ids = touched(ledger_.source(), changes);
        if (!ports_.background || ids.size() <= atOnce)
            checkAtOnce(ids);
        else
            fallBehind(ids);
        if (!job_)
            startSoon();
    } catch (const Error &e) { // the change is saved; at the next opening all points are made again
        qWarning() << e.what();
    }
}

void PointKeeper::recheckAll()
{
    const QStringList all = ledger_.source().ids();
    const QSet<QString> ids(all.begin(), all.end());
    if (ports_.background && ids.size() > atOnce) {
        fallBehind(ids);
        startSoon();
        return;
    }
    behind_.clear();
    Transaction transaction(db_);
    OpenPointTable(db_).clear();
    const QDateTime clock = ports_.now();
    for (const QString &id : all)
        OpenPointTable(db_).add(pointsOf(ledger_.source(), id, clock));
    setCurrentUnlessBehind();
    transaction.commit();
}

void PointKeeper::checkAtOnce(const QSet<QString> &ids)
{
    const QDateTime clock = ports_.now();
    Transaction transaction(db_);
    OpenPointTable table(db_);
    for (const QString &id : ids) {
        table.forget(id);
        table.add(pointsOf(ledger_.source(), id, clock));
        behind_.remove(id);
    }
    setCurrentUnlessBehind();
    transaction.commit();
}

/// What is gone has no points from now on; the points of the others are old until the job has looked at them.
void PointKeeper::fallBehind(const QSet<QString> &ids)
{
    const qint64 now = ledger_.info().entries;
    for (const QString &id : ids)
        behind_.insert(id, now);
    OpenPointTable(db_).forgetRemoved();
    if (job_) // what it has not looked at is behind still
        job_->cancel();
    job_.clear();
}

void PointKeeper::setCurrentUnlessBehind()
{
    if (behind_.isEmpty())
        OpenPointTable(db_).setCurrent(ledger_.info().entries, program());
}

/// From the event loop: several commits in a row begin one job, and a window that is just opening sees it.
void PointKeeper::startSoon()
{
    if (!behind_.isEmpty())
        QMetaObject::invokeMethod(this, &PointKeeper::startJob, Qt::QueuedConnection);
}

void PointKeeper::startJob()
{
    if (behind_.isEmpty() || job_)
        return;
    std::shared_ptr<Reading> reading;
    try {
        reading = ports_.openReader();
    } catch (const Error &e) { // behind until the next commit or opening
        qWarning() << e.what();
        return;
    }
    const auto checked = std::make_shared<Checked>();
    const auto work = [checked, reading, ids = behind_.keys(), asOf = ledger_.info().entries,
                       clock = ports_.now()](const Progress &progress) {
        Slice slice{.points = {}, .asOf = asOf};
        const auto hand = [&](qsizetype done) {
            {
                const std::scoped_lock lock(checked->guard);
                checked->slices.push_back(std::exchange(slice, Slice{.points = {}, .asOf = asOf}));
            }
            progress.report(done, ids.size());
        };
        for (qsizetype i = 0; i < ids.size(); ++i) {
            progress.throwIfCancelled();
            slice.points.emplace_back(ids[i], pointsOf(reading->source(), ids[i], clock));
            if (slice.points.size() == perSlice)
                hand(i + 1);
        }
        hand(ids.size());
    };
    job_ = Job::run(
        this, tr("Bringing the open points up to date"), work, [this] { finish(); },
        [](const Error &e) { qWarning() << e.what(); });
    connect(job_, &Job::progressed, this, [this, checked] { take(*checked); });
    emit started(job_);
}

void PointKeeper::take(Checked &checked)
{
    std::vector<Slice> slices;
    {
        const std::scoped_lock lock(checked.guard);
        slices.swap(checked.slices);
    }
    try {
        for (const Slice &slice : slices) {
            Transaction transaction(db_);
            OpenPointTable table(db_);
            QStringList done;
            for (const auto &[id, points] : slice.points) {
                const auto fell = behind_.constFind(id);
                if (fell == behind_.constEnd() || *fell > slice.asOf)
                    continue; // looked at since, or to be looked at again
                table.forget(id);
                table.add(points);
                done << id;
            }
            transaction.commit();
            for (const QString &id : std::as_const(done))
                behind_.remove(id);
        }
    } catch (const Error &e) { // behind until the next commit or opening
        qWarning() << e.what();
    }
}

void PointKeeper::finish()
{
    job_.clear();
    try {
        setCurrentUnlessBehind();
    } catch (const Error &e) {
        qWarning() << e.what();
    }
    emit caughtUp();
}
