// models/views/registertablemodel.h - one model for every register; it keeps row ids in the order asked for
// and reads the rows a page at a time
#pragma once
#include "storage/query.h"
#include "views/pointcounts.h"
#include <QAbstractTableModel>
#include <QCache>

class RegisterTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< id of the record
        KeyRole, ///< key of the column
        CodeRole, ///< the stored value
        GradeRole, ///< open points: codeOf() the firmest grade, empty where there is none
        LateRole, ///< a date that an open point names
        ConsideredRole, ///< bool: no value, but a state that says why: "Does not apply: ..."
    };

    RegisterTableModel(const RegisterInfo &reg, Workspace &workspace, const Translator &translator,
                       QObject *parent = nullptr);

    const QStringList &columns() const { return columns_; }
    void setColumns(const QStringList &keys); ///< keys of tablecolumns.h
    const Query &query() const { return query_; }
    /// Filters may also name openPointsColumn with the codes of grades. sort() keeps its place in the query.
    void setQuery(const QString &search, const std::vector<Filter> &filters);
    int total() const { return int(total_); } ///< records of the register, shown or not
    QString idAt(int row) const;
    int rowOf(const QString &id) const; ///< -1: not in the list as it is filtered

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rids_.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(columns_.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void counted(); ///< rowCount() or total() may be another

private:
    const Record *record(qint64 rid, int row) const;
    QVariant fieldData(const FieldInfo &field, const Record &record, int role) const;
    std::vector<qint64> wanted() const;
    void keepOpen(std::vector<qint64> &rids, const QVariantList &grades) const;
    void orderByPoints(std::vector<qint64> &rids) const;
    QHash<qint64, PointCount> countsByRid() const;
    void follow(const ChangeSet &changes);
    void refresh();
    void removeMissing(const std::vector<qint64> &now);
    void reorder(const std::vector<qint64> &now);
    void insertNew(const std::vector<qint64> &now);

    static constexpr int pageSize = 200;
    const RegisterInfo &reg_;
    Workspace &workspace_;
    const Translator &translator_;
    PointCounts points_;
    QStringList columns_;
    Query query_;
    std::vector<qint64> rids_; // as shown
    std::size_t total_ = 0;
    mutable QCache<qint64, Record> rows_{3200}; // whatever the view scrolls away from is let go
};
