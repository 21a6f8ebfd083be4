// models/workspace/workspace.cpp - opening, changing, undo, drafts
#include "workspace/workspace.h"
#include "registers/catalogue.h"
#include "storage/blobs.h"
#include "storage/search.h"
#include "storage/workspacefile.h"
#include "workspace/approving.h"
#include "workspace/pointkeeper.h"
#include "workspace/reading.h"
#include <QDebug>
#include <QFileInfo>
#include <QUuid>

static FileOpening toFile(const Opening &opening)
{
    return {opening.passphrase, opening.readOnly, opening.onNetwork, opening.background};
}

std::unique_ptr<Workspace> Workspace::create(const QString &path, const QString &name, const Opening &opening)
{
    std::unique_ptr<WorkspaceFile> file = WorkspaceFile::create(path, toFile(opening));
    WorkspaceFile &made = *file;
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(file), opening));
    try {
        workspace->makeWorkspaceRecord(name);
        workspace->keeper_->recheckAll();
    } catch (...) {
        workspace->keeper_.reset();
        workspace->ledger_.reset();
        made.discard();
        throw;
    }
    return workspace;
}

std::unique_ptr<Workspace> Workspace::open(const QString &path, const Opening &opening)
{
    std::unique_ptr<Workspace> workspace(new Workspace(WorkspaceFile::open(path, toFile(opening)), opening));
    if (!workspace->isReadOnly() && workspace->file_->isIndexDamaged())
        makeIndexAgain(workspace->file_->db(), workspace->source());
    if (!workspace->isReadOnly() && !workspace->openPointsAreCurrent())
        workspace->keeper_->recheckAll();
    return workspace;
}

std::unique_ptr<Workspace> Workspace::recordedOn(const QDateTime &moment, std::unique_ptr<WorkspaceFile> past,
                                                 const Desk &desk)
{
    const Opening opening{.desk = {desk.actor, [moment] { return moment; }}, .readOnly = true};
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(past), opening));
    workspace->asOf_ = moment.toTimeZone(workspace->zone());
    return workspace;
}

Workspace::Workspace(std::unique_ptr<WorkspaceFile> file, const Opening &opening)
    : desk_(opening.desk)
    , file_(std::move(file))
    , ledger_(std::make_unique<Ledger>(file_->db(), catalogue(), opening.desk))
    , gate_(std::make_shared<ReaderGate>())
    , keeper_(std::make_unique<PointKeeper>(
          file_->db(), *ledger_,
          PointKeeper::Ports{.now = [this] { return now(); },
                             .openReader = [this] { return openReader(); },
                             .background = opening.background && !opening.readOnly}))
{
    connect(keeper_.get(), &PointKeeper::started, this, &Workspace::jobStarted);
    connect(keeper_.get(), &PointKeeper::caughtUp, this, &Workspace::openPointsChanged);
    checkpoint_.setSingleShot(true);
    checkpoint_.setInterval(opening.checkpointAfter);
    connect(&checkpoint_, &QTimer::timeout, this, &Workspace::checkpoint);
}

Workspace::~Workspace()
{
    keeper_.reset();
    gate_->close();
    if (!ledger_ || isReadOnly()) // no ledger: a file that could not be made, and is gone again
        return;
    try { // what was stored and then not used, or left by a crash
        Blobs(file_->db()).dropLoose(source().registers());
    } catch (const Error &e) {
        qWarning() << e.what();
    }
}

std::unique_ptr<Reading> Workspace::openReader() const
{
    ReaderConnections with = gate_->idle();
    if (!with.db)
        with = {file_->reader(), asOf_ ? file_->contentsReader() : nullptr};
    return std::make_unique<Reading>(gate_, std::move(with), catalogue());
}

static const RegisterInfo *single(Catalogue registers)
{
    for (const RegisterInfo *reg : registers)
        if (reg->single)
            return reg;
    return nullptr;
}

void Workspace::makeWorkspaceRecord(const QString &name)
{
    const RegisterInfo *reg = single(source().registers());
    if (!reg)
        return;
    Row row(qsizetype(reg->fields.size()));
    row[reg->indexOf(QLatin1String("name"))] = name.isEmpty() ? QVariant() : QVariant(name);
    // The same in every workspace, for each has one: so the same input gives the same export.
    static const QUuid id = QUuid::createUuidV5(QUuid(), QByteArray("custos:workspace"));
    ledger_->commit({{reg, id.toString(QUuid::WithoutBraces), {}, row}}, QStringLiteral("created"));
}

const QString &Workspace::path() const
{
    return file_->path();
}
bool Workspace::isSealed() const
{
    return file_->isSealed();
}
bool Workspace::isReadOnly() const
{
    return file_->isReadOnly();
}

int Workspace::format() const
{
    return file_->format();
}

std::optional<QString> Workspace::workspaceValue(const char *field) const
{
    const RegisterInfo *reg = single(source().registers());
    if (!reg || reg->indexOf(QLatin1String(field)) < 0)
        return std::nullopt;
    const std::vector<Record> found = source().all(*reg);
    const QVariant value = found.empty() ? QVariant() : valueOf(*reg, found.front().row, field);
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

QString Workspace::name() const
{
    return workspaceValue("name").value_or(QFileInfo(path()).completeBaseName());
}

QTimeZone Workspace::zone() const
{
    const std::optional<QString> id = workspaceValue("zone");
    const QTimeZone zone = id ? QTimeZone(id->toLatin1()) : QTimeZone::utc();
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime Workspace::now() const
{
    return desk_.clock().toTimeZone(zone());
}

std::optional<QDateTime> Workspace::asOf() const
{
    return asOf_;
}

void Workspace::demandWritable() const
{
    if (isReadOnly())
        throw StorageError(QCoreApplication::translate(
                               "Storage", "“%1” is open for reading only, so nothing can be changed in it.")
                               .arg(path()));
}

void Workspace::committed(const ChangeSet &changes)
{
    keeper_->follow(changes);
    checkpoint_.start();
    emit changed(changes);
    emit openPointsChanged();
}

qint64 Workspace::apply(ChangeSet changes, const Reason &reason)
{
    demandWritable();
    writeApproval(changes, now().date(), desk_.actor);
    const Committed done = ledger_->commit(changes, reason);
    undo_.push_back(done.seq);
    redo_.clear();
    committed(done.changes);
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
    demandWritable();
    const qint64 seq = from.back();
    from.pop_back(); // first: a step that fails is dropped, else it would block the ones below it
    const Committed done = ledger_->undo(seq);
    to.push_back(done.seq);
    committed(done.changes);
}

static std::optional<qint64> top(const std::vector<qint64> &steps)
{
    return steps.empty() ? std::nullopt : std::optional(steps.back());
}

std::optional<qint64> Workspace::undoStep() const
{
    return top(undo_);
}
std::optional<qint64> Workspace::redoStep() const
{
    return top(redo_);
}

void Workspace::erase(const QString &id)
{
    demandWritable();
    const ChangeSet changes = ledger_->erase(id);
    const auto gone = [this](qint64 seq) { return ledger_->isErased(seq); };
    std::erase_if(undo_, gone);
    std::erase_if(redo_, gone);
    committed(changes);
}

void Workspace::checkpoint()
{
    try {
        if (!file_->checkpoint())
            checkpoint_.start(); // a reader is still at it; nothing is lost meanwhile
    } catch (const StorageError &e) { // what is in the log is safe there; the next commit tries again
        qWarning() << e.what();
    }
}

History Workspace::history() const
{
    return History(file_->db());
}

void Workspace::saveDraft(const Draft &draft)
{
    demandWritable();
    DraftStore(file_->db()).save(draft);
}

std::vector<Draft> Workspace::drafts() const
{
    return DraftStore(file_->db()).all();
}

void Workspace::dropDraft(const QString &key)
{
    if (!isReadOnly())
        DraftStore(file_->db()).drop(key);
}
