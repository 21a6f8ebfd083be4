// models/views/registertablemodel.cpp
#include "views/registertablemodel.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "views/datewords.h"
#include "views/plaintooltip.h"
#include "views/tablecolumns.h"
#include <QSet>
#include <algorithm>

RegisterTableModel::RegisterTableModel(const RegisterInfo &reg, Workspace &workspace,
                                       const Translator &translator, QObject *parent)
    : QAbstractTableModel(parent)
    , reg_(reg)
    , workspace_(workspace)
    , translator_(translator)
    , points_(workspace)
    , columns_(defaultColumns(reg))
    , rids_(wanted())
    , total_(workspace.source().rids(reg).size())
{
    connect(&workspace, &Workspace::changed, this, &RegisterTableModel::follow);
    connect(&points_, &PointCounts::changed, this, [this] {
        if (!rids_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
    query_.filters = filters;
    refresh();
}

void RegisterTableModel::sort(int column, Qt::SortOrder order)
{
    query_.sortBy = columns_.value(column);
    query_.order = order;
    refresh();
}

/// By row id, never by place: while a removal is announced the row is still here and its record already gone.
const Record *RegisterTableModel::record(qint64 rid, int row) const
{
    if (const Record *cached = rows_.object(rid))
        return cached;
    const std::size_t first = std::size_t(row / pageSize) * pageSize;
    const auto page = std::span(rids_).subspan(first, std::min<std::size_t>(pageSize, rids_.size() - first));
    for (Record &read : workspace_.source().rows(reg_, page)) {
        const qint64 key = read.rid;
        rows_.insert(key, new Record(std::move(read)));
    }
    return rows_.object(rid);
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

std::vector<qint64> RegisterTableModel::wanted() const
{
    Query stored = query_;
    std::erase_if(stored.filters, [](const Filter &f) { return f.field == openPointsColumn; });
    const bool byPoints = stored.sortBy == openPointsColumn;
    if (byPoints)
        stored.sortBy.clear();
    std::vector<qint64> rids = workspace_.source().rids(reg_, stored);
    for (const Filter &filter : query_.filters)
        if (filter.field == openPointsColumn)
            keepOpen(rids, filter.anyOf);
    if (byPoints)
        orderByPoints(rids);
    return rids;
}

QHash<qint64, PointCount> RegisterTableModel::countsByRid() const
{
    QHash<qint64, PointCount> out;
    const QHash<QString, PointCount> &byId = points_.counts();
    for (auto it = byId.begin(); it != byId.end(); ++it)
        if (const std::optional<Record> found = workspace_.source().record(reg_, it.key()))
            out.insert(found->rid, it.value());
    return out;
}

void RegisterTableModel::keepOpen(std::vector<qint64> &rids, const QVariantList &grades) const
{
    const QHash<qint64, PointCount> counts = countsByRid();
    const auto asked = [&](Grade grade) {
        return grades.isEmpty() || grades.contains(QVariant(codeOf(grade)));
    };
    std::erase_if(rids, [&](qint64 rid) {
        const PointCount count = counts.value(rid);
        const bool pressing = count.pressing > 0 && grades.contains(QVariant(pressingCode));
        return !(pressing || (count.law > 0 && asked(Grade::Law))
                 || (count.guidance > 0 && asked(Grade::Guidance))
                 || (count.practice > 0 && asked(Grade::Practice)));
    });
}

/// The firmest and most first when descending.
void RegisterTableModel::orderByPoints(std::vector<qint64> &rids) const
{
    const QHash<qint64, PointCount> counts = countsByRid();
    const auto weight = [&](qint64 rid) {
        const PointCount count = counts.value(rid);
        return std::tuple(count.law, count.guidance, count.practice);
    };
    const bool ascending = query_.order == Qt::AscendingOrder;
    std::ranges::stable_sort(
        rids, [&](qint64 a, qint64 b) { return ascending ? weight(a) < weight(b) : weight(b) < weight(a); });
}

void RegisterTableModel::follow(const ChangeSet &changes)
{
    const bool ours = std::ranges::any_of(changes, [this](const Change &c) { return c.reg == &reg_; });
    rows_.clear(); // names of linked records may have changed too
    if (ours)
        refresh();
    else if (!rids_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Compares the row ids, so that selection and scroll position survive whatever the change was.
void RegisterTableModel::refresh()
{
    const std::vector<qint64> now = wanted();
    removeMissing(now);
    reorder(now);
    insertNew(now);
    total_ = workspace_.source().rids(reg_).size();
    if (!rids_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit counted();
}

void RegisterTableModel::removeMissing(const std::vector<qint64> &now)
{
    const QSet<qint64> staying(now.begin(), now.end());
    const auto gone = [&](int row) { return !staying.contains(rids_[std::size_t(row)]); };
    for (int last = rowCount() - 1, first; last >= 0; last = first - 1) {
        for (first = last; first > 0 && gone(last) && gone(first - 1);)
            --first; // a run
        if (!gone(last))
            continue;
        beginRemoveRows({}, first, last);
        rids_.erase(rids_.begin() + first, rids_.begin() + last + 1);
        endRemoveRows();
    }
}

/// Those that stay take the order they have in `now`.
void RegisterTableModel::reorder(const std::vector<qint64> &now)
{
    const QSet<qint64> here(rids_.begin(), rids_.end());
    std::vector<qint64> ordered;
    std::ranges::copy_if(now, std::back_inserter(ordered), [&](qint64 rid) { return here.contains(rid); });
    if (ordered == rids_)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> place;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        place.insert(ordered[i], int(i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after << index(place.value(rids_[std::size_t(one.row())]), one.column());
    rids_ = std::move(ordered);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RegisterTableModel::insertNew(const std::vector<qint64> &now)
{
    const QSet<qint64> here(rids_.begin(), rids_.end());
    for (std::size_t at = 0; at < now.size();) {
        std::size_t end = at; // a run of new ids
        while (end < now.size() && !here.contains(now[end]))
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
