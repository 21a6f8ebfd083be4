// models/workspace/workspace.cpp
#include "workspace/workspace.h"
#include "registers/catalogue.h"
#include "rules/rulebook.h"
#include "storage/migrator.h"

std::unique_ptr<Workspace> Workspace::create(const QString &path, const QString &, const Opening &opening)
{
    auto db = std::make_unique<Connection>(path);
    migrate(*db);
    return std::unique_ptr<Workspace>(new Workspace(path, std::move(db), opening, false));
}

std::unique_ptr<Workspace> Workspace::open(const QString &path, const Opening &opening)
{
    auto db = std::make_unique<Connection>(path);
    return std::unique_ptr<Workspace>(new Workspace(path, std::move(db), opening, false));
}

Workspace::Workspace(QString path, std::unique_ptr<Connection> db, const Opening &opening, bool sealed)
    : path_(std::move(path))
    , sealed_(sealed)
    , readOnly_(opening.readOnly)
    , desk_(opening.desk)
    , db_(std::move(db))
    , ledger_(std::make_unique<Ledger>(*db_, catalogue(), opening.desk))
{
}
Workspace::~Workspace() = default;

QTimeZone Workspace::zone() const
{
    return QTimeZone::utc();
}

QDateTime Workspace::now() const
{
    return desk_.clock().toTimeZone(zone());
}

qint64 Workspace::apply(const ChangeSet &changes, const Reason &reason)
{
    const Committed done = ledger_->commit(changes, reason);
    undo_.push_back(done.seq);
    redo_.clear();
    emit changed(done.changes);
    return done.seq;
}

void Workspace::undo()
{
    step(undo_, redo_);
}
void Workspace::redo()
{
    step(redo_, undo_);
}

void Workspace::step(std::vector<qint64> &from, std::vector<qint64> &to)
{
    if (from.empty())
        return;
    const qint64 seq = from.back();
    from.pop_back(); // first: a step that fails is dropped, else it would block the ones below it
    const Committed done = ledger_->undo(seq);
    to.push_back(done.seq);
    emit changed(done.changes);
}

void Workspace::erase(const QString &id)
{
    const ChangeSet changes = ledger_->erase(id);
    const auto gone = [this](qint64 seq) { return ledger_->isErased(seq); };
    std::erase_if(undo_, gone);
    std::erase_if(redo_, gone);
    emit changed(changes);
}

OpenPoints Workspace::openPoints(const QDateTime &at) const
{
    return recheck(at);
}

OpenPoints Workspace::recheck(const QDateTime &at) const
{
    OpenPoints points;
    for (const RegisterInfo *reg : source().registers())
        for (const Record &record : source().all(*reg))
            for (OpenPoint &point : check(source(), *reg, record, at.toTimeZone(zone())))
                if (point.holdsAt(at))
                    points.push_back(std::move(point));
    return points;
}
