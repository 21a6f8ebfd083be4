// models/views/historymodel.cpp
#include "views/historymodel.h"
#include "schema/translator.h"
#include "views/plaintooltip.h"
#include <algorithm>
#include <array>
#include <iterator>

HistoryModel::HistoryModel(Workspace &workspace, const Translator &translator, QObject *parent)
    : QAbstractItemModel(parent)
    , workspace_(workspace)
    , translator_(translator)
    , words_(workspace, translator)
{
    filter_.newestFirst = true;
    filter_.limit = pageSize;
    connect(&workspace, &Workspace::changed, this, [this] {
        if (loaded_)
            reload();
    });
}

void HistoryModel::setRecord(const QString &id)
{
    filter_.record = id;
    reload();
}

void HistoryModel::setRegister(const QString &key)
{
    filter_.reg = key;
    reload();
}

void HistoryModel::clear()
{
    loaded_ = false;
    if (items_.empty())
        return;
    beginResetModel();
    items_.clear();
    total_ = 0;
    endResetModel();
}

void HistoryModel::reload()
{
    const qint64 total = workspace_.history().count(filter_);
    std::vector<Item> first = read(0);
    beginResetModel();
    loaded_ = true;
    total_ = total;
    items_ = std::move(first);
    endResetModel();
}

std::vector<HistoryModel::Item> HistoryModel::read(qint64 offset) const
{
    HistoryFilter filter = filter_;
    filter.offset = offset;
    std::vector<Item> out;
    for (HistoryEntry &entry : workspace_.history().entries(filter)) {
        std::erase_if(entry.changes, [this](const HistoryChange &change) { return !concerns(change); });
        std::vector<HistoryLine> lines = words_.lines(entry);
        out.push_back({std::move(entry), std::move(lines)});
    }
    return out;
}

/// In the history of one record an import of thousands shows what it did to this one.
bool HistoryModel::concerns(const HistoryChange &change) const
{
    if (filter_.record.isEmpty() || change.record == filter_.record)
        return true;
    const auto names = [this](const std::optional<QJsonObject> &values) {
        return values && values->value(QLatin1String("parent")).toString() == filter_.record;
    };
    return names(change.before) || names(change.after)
        || workspace_.source().parentOf(change.record) == filter_.record;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && qint64(items_.size()) < total_;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Item> more = read(qint64(items_.size()));
    if (more.empty()) {
        total_ = qint64(items_.size());
        return;
    }
    beginInsertRows({}, int(items_.size()), int(items_.size() + more.size()) - 1);
    std::ranges::move(more, std::back_inserter(items_));
    endInsertRows();
}

// The internal id is 0 for an entry, and one more than the entry's row for a line under it.
QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(items_.size());
    return parent.internalId() == 0 && parent.column() == 0
        ? int(items_[std::size_t(parent.row())].lines.size())
        : 0;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return entryData(items_[std::size_t(index.row())], index.column(), role);
    return lineData(items_[std::size_t(index.internalId() - 1)].lines[std::size_t(index.row())],
                    index.column(), role);
}

QVariant HistoryModel::entryData(const Item &item, int column, int role) const
{
    if (role == SeqRole)
        return item.entry.seq;
    if (role == IdRole)
        return item.lines.empty() ? QString() : item.lines.front().record;
    if (role != Qt::DisplayRole)
        return {};
    if (column == WhenColumn)
        return words_.when(item.entry);
    if (column == WhoColumn)
        return item.entry.actor;
    QString text = words_.reason(item.entry);
    if (!item.lines.empty()) {
        text = translator_.labelled(text, item.lines.front().title);
        const auto others = std::ranges::count_if(item.entry.changes, [&](const HistoryChange &change) {
            return change.record != item.entry.changes.front().record;
        });
        if (others > 0)
            text += QStringLiteral(" ")
                + translator_.text("History", QT_TRANSLATE_N_NOOP("History", "and %n more"), int(others));
    }
    return text;
}

QVariant HistoryModel::lineData(const HistoryLine &line, int column, int role) const
{
    if (role == IdRole)
        return line.record;
    if (column != WhatColumn || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = line.title + QStringLiteral(" · ") + line.text;
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char *, ColumnCount> heads{QT_TRANSLATE_NOOP("History", "When"),
                                                                 QT_TRANSLATE_NOOP("History", "Who"),
                                                                 QT_TRANSLATE_NOOP("History", "What")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return translator_.text("History", heads[std::size_t(section)]);
}
