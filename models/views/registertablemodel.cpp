// models/views/registertablemodel.cpp
#include "views/registertablemodel.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "views/datewords.h"
#include "views/plaintooltip.h"
#include "views/tablecolumns.h"
#include "workspace/job.h"
#include "workspace/reading.h"
#include <QSet>
#include <algorithm>

static constexpr std::size_t fewRows = 64; // to be put in or taken out one run at a time

RegisterTableModel::RegisterTableModel(const RegisterInfo &reg, Workspace &workspace,
                                       const Translator &translator, QObject *parent)
    : QAbstractTableModel(parent)
    , reg_(reg)
    , workspace_(workspace)
    , translator_(translator)
    , points_(workspace)
    , columns_(defaultColumns(reg))
    , rids_(workspace.source().rids(reg))
    , total_(rids_.size())
{
    connect(&workspace, &Workspace::changed, this, &RegisterTableModel::follow);
    connect(&points_, &PointCounts::changed, this, [this] {
        ground_.reset(); // it may be ordered by them
        everythingMayDiffer();
    });
}

void RegisterTableModel::setColumns(const QStringList &keys)
{
    if (keys == columns_)
        return;
    beginResetModel();
    columns_ = keys;
    endResetModel();
}

void RegisterTableModel::setQuery(const QString &search, const std::vector<Filter> &filters)
{
    query_.search = search;
    if (filters != query_.filters)
        ground_.reset();
    query_.filters = filters;
    ask();
}

void RegisterTableModel::sort(int column, Qt::SortOrder order)
{
    query_.sortBy = columns_.value(column);
    query_.order = order;
    ground_.reset();
    ask();
}

/// By row id, never by place: while a removal is announced the row is still here and its record already gone.
const Record *RegisterTableModel::record(qint64 rid, int row) const
{
    if (const Record *cached = rows_.object(rid))
        return cached;
    const std::size_t first = std::size_t(row / pageSize) * pageSize;
    const auto page = std::span(rids_).subspan(first, std::min<std::size_t>(pageSize, rids_.size() - first));
    keep(workspace_.source().rows(reg_, page));
    return rows_.object(rid);
}

void RegisterTableModel::keep(std::vector<Record> read) const
{
    QStringList ids;
    for (Record &record : read) {
        const qint64 key = record.rid;
        ids << record.id;
        rows_.insert(key, new Record(std::move(record)));
    }
    points_.read(ids);
}

QString RegisterTableModel::idAt(int row) const
{
    const Record *found = row >= 0 && row < rowCount() ? record(rids_[std::size_t(row)], row) : nullptr;
    return found ? found->id : QString();
}

int RegisterTableModel::rowOf(const QString &id) const
{
    const std::optional<Record> found = workspace_.source().record(reg_, id);
    const auto at = found ? std::ranges::find(rids_, found->rid) : rids_.end();
    return at == rids_.end() ? -1 : int(at - rids_.begin());
}

QVariant RegisterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &key = columns_[index.column()];
    if (role == KeyRole)
        return key;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole && role != IdRole
        && role != CodeRole && role != GradeRole && role != LateRole && role != ConsideredRole)
        return {};
    const Record *found = record(rids_[std::size_t(index.row())], index.row());
    if (!found)
        return {};
    if (role == IdRole)
        return found->id;
    if (key != openPointsColumn)
        return fieldData(*reg_.find(key), *found, role);
    const PointCount count = points_.of(found->id);
    if (role == GradeRole)
        return count.worst() ? QVariant(codeOf(*count.worst())) : QVariant();
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(shownCount(count, translator_))
                                                           : QVariant();
}

QVariant RegisterTableModel::fieldData(const FieldInfo &field, const Record &record, int role) const
{
    const QVariant value = valueOf(reg_, record.row, field.key);
    const bool late = role != CodeRole && field.kind == Kind::Date && value.isValid()
        && points_.of(record.id).fields.contains(QLatin1String(field.key));
    if (role == CodeRole)
        return value;
    if (role == LateRole)
        return late;
    if (role == GradeRole)
        return {};
    const FieldState state = record.row.states.value(QLatin1String(field.key));
    if (role == ConsideredRole)
        return !value.isValid() && !shownState(state, translator_).isEmpty();
    if (field.kind == Kind::Date && role == Qt::DisplayRole)
        return dateInWords(value.toString(), workspace_.now().date(), late, translator_);
    QString text = shownValue(field, value, translator_,
                              [this](const QString &id) { return workspace_.source().title(id); });
    if (text.isEmpty())
        text = shownState(state, translator_);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text.simplified();
}

QVariant RegisterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString &key = columns_[section];
    if (role == KeyRole)
        return key;
    if (key == openPointsColumn)
        return role == Qt::DisplayRole ? translator_.text("Views", QT_TRANSLATE_NOOP("Views", "Open points"))
                                       : QVariant();
    const FieldInfo &field = *reg_.find(key);
    if (role == Qt::DisplayRole)
        return columnHead(field, translator_);
    if (role == Qt::EditRole) // in full, for a file
        return translator_.field(field.label);
    if (role != Qt::ToolTipRole)
        return {};
    const QString name = translator_.field(field.label), law = citation(field.law, translator_);
    return law.isEmpty() ? name : name + QStringLiteral(" · ") + law;
}

void RegisterTableModel::everythingMayDiffer()
{
    if (!rids_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RegisterTableModel::follow(const ChangeSet &changes)
{
    const bool ours = std::ranges::any_of(changes, [this](const Change &c) { return c.reg == &reg_; });
    if (ours && total_ > answeredAtOnce_)
        showOwn(changes);
    ground_.reset();
    rows_.clear(); // names of linked records may have changed too
    if (ours || job_)
        ask();
    else
        everythingMayDiffer();
}

/// In a long list: what was added or removed here is seen at once, and stands in its place with the answer.
void RegisterTableModel::showOwn(const ChangeSet &changes)
{
    if (changes.size() > fewRows)
        return;
    QHash<QString, qint64> known;
    for (const qint64 rid : rows_.keys())
        known.insert(rows_.object(rid)->id, rid);
    for (const Change &change : changes) {
        if (change.reg != &reg_ || (change.before && change.after))
            continue;
        if (change.after)
            showAdded(change.id);
        else if (const auto rid = known.constFind(change.id); rid != known.constEnd())
            hideRemoved(*rid);
        total_ = change.after ? total_ + 1 : total_ - 1;
    }
    emit counted();
}

void RegisterTableModel::showAdded(const QString &id)
{
    const std::optional<Record> added = workspace_.source().record(reg_, id);
    if (!added || !query_.search.isEmpty() || !query_.filters.empty())
        return; // whether it is one of those the answer will say
    beginInsertRows({}, rowCount(), rowCount());
    rids_.push_back(added->rid);
    endInsertRows();
}

void RegisterTableModel::hideRemoved(qint64 rid)
{
    const auto at = std::ranges::find(rids_, rid);
    if (at == rids_.end())
        return;
    const int row = int(at - rids_.begin());
    beginRemoveRows({}, row, row);
    rids_.erase(at);
    endRemoveRows();
}

void RegisterTableModel::ask()
{
    if (job_) // its answer would be that to an older question
        job_->cancel();
    job_.clear();
    try {
        const ListQuestion question{&reg_, query_, PointCounting(workspace_), ground_};
        if (total_ > answeredAtOnce_)
            askInJob(question);
        else
            take(answerTo(question, workspace_.source()));
    } catch (const Error &error) {
        emit failed(error);
    }
}

void RegisterTableModel::askInJob(const ListQuestion &question)
{
    std::shared_ptr<Reading> reading = workspace_.openReader();
    const auto work = [question, reading = std::move(reading)](const Progress &progress) {
        progress.throwIfCancelled();
        reading->stopAlsoWhile([progress] { return progress.isCancelled(); });
        ListAnswer answer = answerTo(question, reading->source());
        const auto first = std::span(answer.rids).first(std::min<std::size_t>(pageSize, answer.rids.size()));
        answer.first = reading->source().rows(*question.reg, first);
        return answer;
    };
    job_ = Job::run(
        this, {}, work,
        [this](ListAnswer answer) {
            job_.clear();
            take(std::move(answer));
        },
        [this](const Error &error) {
            job_.clear();
            emit failed(error);
        });
}

void RegisterTableModel::take(ListAnswer answer)
{
    total_ = answer.total;
    ground_ = std::move(answer.ground);
    keep(std::move(answer.first));
    show(std::move(answer.rids));
    emit counted();
}

/// Compares the row ids, so that selection and scroll position survive what a change of a few records or a
/// short list brings; where much is another it is a new list.
void RegisterTableModel::show(std::vector<qint64> now)
{
    const auto [oldEnd, newEnd] = std::ranges::mismatch(rids_, now);
    const auto before = std::size_t(oldEnd - rids_.begin());
    std::size_t after = 0;
    while (after < std::min(rids_.size(), now.size()) - before
           && rids_[rids_.size() - 1 - after] == now[now.size() - 1 - after])
        ++after;
    const std::size_t differing = std::max(rids_.size(), now.size()) - before - after;
    if (differing > fewRows && std::max(rids_.size(), now.size()) > answeredAtOnce_) {
        beginResetModel();
        rids_ = std::move(now);
        endResetModel();
        return;
    }
    if (differing > 0) {
        removeMissing(now, {before, after});
        reorder(now, {before, after});
        insertNew(now, {before, after});
    }
    everythingMayDiffer();
}

void RegisterTableModel::removeMissing(const std::vector<qint64> &now, Middle middle)
{
    const QSet<qint64> staying(now.begin() + qsizetype(middle.before), now.end() - qsizetype(middle.after));
    const auto gone = [&](int row) { return !staying.contains(rids_[std::size_t(row)]); };
    const int begin = int(middle.before);
    for (int last = rowCount() - 1 - int(middle.after), first; last >= begin; last = first - 1) {
        for (first = last; first > begin && gone(last) && gone(first - 1);)
            --first; // a run
        if (!gone(last))
            continue;
        beginRemoveRows({}, first, last);
        rids_.erase(rids_.begin() + first, rids_.begin() + last + 1);
        endRemoveRows();
    }
}

/// Those that stay take the order they have in `now`.
void RegisterTableModel::reorder(const std::vector<qint64> &now, Middle middle)
{
    const auto begin = rids_.begin() + qsizetype(middle.before), end = rids_.end() - qsizetype(middle.after);
    const QSet<qint64> here(begin, end);
    std::vector<qint64> ordered;
    std::copy_if(now.begin() + qsizetype(middle.before), now.end() - qsizetype(middle.after),
                 std::back_inserter(ordered), [&](qint64 rid) { return here.contains(rid); });
    if (std::equal(begin, end, ordered.begin(), ordered.end()))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> place;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        place.insert(ordered[i], int(middle.before + i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after << index(place.value(rids_[std::size_t(one.row())], one.row()), one.column());
    std::ranges::copy(ordered, begin);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RegisterTableModel::insertNew(const std::vector<qint64> &now, Middle middle)
{
    const QSet<qint64> here(rids_.begin() + qsizetype(middle.before), rids_.end() - qsizetype(middle.after));
    const std::size_t stop = now.size() - middle.after;
    for (std::size_t at = middle.before; at < stop;) {
        std::size_t end = at; // a run of new ids
        while (end < stop && !here.contains(now[end]))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        beginInsertRows({}, int(at), int(end) - 1);
        rids_.insert(rids_.begin() + qsizetype(at), now.begin() + qsizetype(at),
                     now.begin() + qsizetype(end));
        endInsertRows();
        at = end;
    }
}
