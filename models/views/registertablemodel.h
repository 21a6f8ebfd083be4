// models/views/registertablemodel.h - one model for every register; it keeps row ids in the order asked for
// and reads the rows a page at a time. Of a long list the order is asked for in a job: the window goes on,
// the newest question wins, and what was shown stays until it is answered.
#pragma once
#include "views/listquestion.h"
#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>

class Job;

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
    bool isAsking() const
    {
        return !job_.isNull();
    } ///< another order is on its way; counted() says it is here
    /// Lists of so few records are answered in the call itself: a job would take longer.
    void setAnsweredAtOnce(std::size_t records) { answeredAtOnce_ = records; }
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
    void counted(); ///< the answer is shown; rowCount() or total() may be another
    void failed(const Error &error); ///< the list stays as it was

private:
    const Record *record(qint64 rid, int row) const;
    QVariant fieldData(const FieldInfo &field, const Record &record, int role) const;
    void follow(const ChangeSet &changes);
    void showOwn(const ChangeSet &changes);
    void showAdded(const QString &id);
    void hideRemoved(qint64 rid);
    void ask();
    void askInJob(const ListQuestion &question);
    void take(ListAnswer answer);
    void keep(std::vector<Record> read) const;
    void show(std::vector<qint64> now);
    void everythingMayDiffer();
    struct Middle { ///< what two orders have in common at both ends
        std::size_t before, after;
    };
    void removeMissing(const std::vector<qint64> &now, Middle middle);
    void reorder(const std::vector<qint64> &now, Middle middle);
    void insertNew(const std::vector<qint64> &now, Middle middle);

    static constexpr int pageSize = 64; // a little more than a tall window shows
    const RegisterInfo &reg_;
    Workspace &workspace_;
    const Translator &translator_;
    PointCounts points_;
    QStringList columns_;
    Query query_;
    std::vector<qint64> rids_; // as shown
    std::size_t total_ = 0, answeredAtOnce_ = 1500;
    ListGround ground_; // of query_, as long as nothing changes but what is searched for
    QPointer<Job> job_;
    mutable QCache<qint64, Record> rows_{3200}; // whatever the view scrolls away from is let go
};
