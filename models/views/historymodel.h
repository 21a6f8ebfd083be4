// models/views/historymodel.h - the change history, readable: entries, and under each what changed field by
// field
#pragma once
#include "views/historywords.h"
#include <QAbstractItemModel>

class HistoryModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the record to open; empty where it is gone
        SeqRole, ///< number of the entry
    };

    /// Newest first, read a few hundred entries at a time; empty until it is told whose history to show.
    HistoryModel(Workspace &workspace, const Translator &translator, QObject *parent = nullptr);
    void clear();
    void setRecord(const QString &id); ///< only entries that touch this record or its parts
    qint64 total() const { return total_; } ///< entries, read or not
    void setRegister(const QString &key); ///< only entries that touch records of this register; empty: all

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Item {
        HistoryEntry entry;
        std::vector<HistoryLine> lines;
    };
    void reload();
    std::vector<Item> read(qint64 offset) const;
    bool concerns(const HistoryChange &change) const;
    QVariant entryData(const Item &item, int column, int role) const;
    QVariant lineData(const HistoryLine &line, int column, int role) const;

    static constexpr qint64 pageSize = 200;
    Workspace &workspace_;
    const Translator &translator_;
    HistoryWords words_;
    HistoryFilter filter_;
    std::vector<Item> items_;
    qint64 total_ = 0;
    bool loaded_ = false;
};
