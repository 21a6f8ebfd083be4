// models/views/differencesmodel.h - an earlier moment compared with today, in plain words
#pragma once
#include "storage/history.h"
#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <array>

class Translator;
struct RegisterInfo;
class Workspace;

class DifferencesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RecordColumn, WhatColumn, ThenColumn, TodayColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the record to open: of a part the one it is a part of
        ThereThenRole, ///< bool: that record was there then
    };
    struct Counts { ///< of records; parts count as a change of theirs
        int added = 0, removed = 0, changed = 0, erased = 0;
    };

    /// `then` names what was, `now` what is.
    DifferencesModel(const Workspace &then, const Workspace &now, const Translator &translator,
                     QObject *parent = nullptr);
    void setChanges(const std::vector<HistoryChange> &changes); ///< of differencesSince()
    const Counts &counts() const { return counts_; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rows_.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString id;
        std::array<QString, ColumnCount> words;
    };
    struct Place { ///< where a change belongs in the list
        std::size_t reg;
        QString title, id;
    };
    const RegisterInfo *registerOf(const HistoryChange &change) const;
    QString ownerOf(const RegisterInfo &reg, const HistoryChange &change) const;
    QString titleOf(const QString &id) const;
    void add(const HistoryChange &change);
    void count(const HistoryChange &change, const RegisterInfo &reg);
    void sort();

    const Workspace &then_;
    const Workspace &now_;
    const Translator &t_;
    std::vector<Row> rows_;
    QHash<QString, Place> places_; // by owner
    QSet<QString> cameOrWent_, touched_; // ids of whole records
    Counts counts_;
};
