// models/views/registertablemodel.cpp
#include "views/registertablemodel.h"
#include "schema/display.h"
#include "schema/translator.h"
#include <algorithm>

RegisterTableModel::RegisterTableModel(const RegisterInfo &reg, Workspace &workspace,
                                       const Translator &translator, QObject *parent)
    : QAbstractTableModel(parent)
    , reg_(reg)
    , workspace_(workspace)
    , translator_(translator)
    , rids_(workspace.source().rids(reg))
{
    connect(&workspace, &Workspace::changed, this, &RegisterTableModel::follow);
}

const Record *RegisterTableModel::record(int row) const
{
    const int page = row / pageSize;
    if (!pages_.contains(page)) {
        const std::size_t first = std::size_t(page) * pageSize;
        const auto rids =
            std::span(rids_).subspan(first, std::min<std::size_t>(pageSize, rids_.size() - first));
        pages_.insert(page, new std::vector(workspace_.source().rows(reg_, rids)));
    }
    const std::vector<Record> &rows = *pages_.object(page);
    // By row id, not by place: while a removal is announced the row is still here and its record already
    // gone.
    const auto at = std::ranges::lower_bound(rows, rids_[std::size_t(row)], {}, &Record::rid);
    return at != rows.end() && at->rid == rids_[std::size_t(row)] ? &*at : nullptr;
}

QString RegisterTableModel::display(const FieldInfo &field, const QVariant &value) const
{
    return shownValue(field, value, translator_,
                      [this](const QString &id) { return workspace_.source().title(id); });
}

QVariant RegisterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != IdRole)
        return {};
    const Record *found = record(index.row());
    if (!found)
        return {};
    if (role == IdRole)
        return found->id;
    const QVariant &value = found->row[index.column()];
    return role == Qt::EditRole ? value : display(reg_.fields[std::size_t(index.column())], value);
}

QVariant RegisterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FieldInfo &field = reg_.fields[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return translator_.field(field.label);
    if (role == Qt::ToolTipRole)
        return citation(field.law, translator_);
    return {};
}

/// Compares the row ids, so that selection and scroll position survive whatever the change set was.
void RegisterTableModel::follow(const ChangeSet &changes)
{
    const bool ours = std::ranges::any_of(changes, [this](const Change &c) { return c.reg == &reg_; });
    pages_.clear(); // names of linked records may have changed too
    if (ours) {
        const std::vector<qint64> now = workspace_.source().rids(reg_);
        const auto gone = [&](int row) { return !std::ranges::binary_search(now, rids_[std::size_t(row)]); };
        for (int last = rowCount() - 1, first; last >= 0; last = first - 1) {
            for (first = last; first > 0 && gone(last) && gone(first - 1);)
                --first; // a run
            if (!gone(last))
                continue;
            beginRemoveRows({}, first, last);
            rids_.erase(rids_.begin() + first, rids_.begin() + last + 1);
            pages_.clear(); // a view may have read while the removal was announced
            endRemoveRows();
        }
        for (std::size_t at = 0; at < now.size();) {
            std::size_t end = at; // a run of new ids
            while (end < now.size() && (at >= rids_.size() || now[end] < rids_[at]))
                ++end;
            if (end == at) {
                ++at;
                continue;
            }
            beginInsertRows({}, int(at), int(end) - 1);
            rids_.insert(rids_.begin() + qsizetype(at), now.begin() + qsizetype(at),
                         now.begin() + qsizetype(end));
            pages_.clear();
            endInsertRows();
            at = end;
        }
    }
    if (!rids_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}
