// models/views/openpointsmodel.h - what is open: in the whole workspace, or in one record and its parts. Many
// points are read, searched and ordered in a job: the window goes on, the newest question wins, and what was
// shown stays until it is answered.
#pragma once
#include "views/pointlines.h"
#include <QAbstractTableModel>
#include <QPointer>

class Job;

class OpenPointsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using enum PointLine::Column;
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the record to open: for a point of a part the record it is a part of
        PartRole, ///< id of the part, empty for a point of the record itself
        FieldRole, ///< key
        GradeRole, ///< code; leftCode where it is left as it is
    };

    /// `record`: only its points, read in the call itself; there one column says all about a point that is
    /// left as it is.
    OpenPointsModel(Workspace &workspace, const Translator &translator, const QString &record = {},
                    QObject *parent = nullptr);
    void setRecord(const QString &record);
    void setShown(const QStringList &codes, const QString &search); ///< see PointChoice
    void sort(int column, Qt::SortOrder order) override;
    /// So few points are answered in the call itself: a job would take longer.
    void setAnsweredAtOnce(int points) { answeredAtOnce_ = points; }
    bool isKnown() const { return list_.ground != nullptr; } ///< the points were read, at least once
    /// Another list is on its way; counted() says it is here.
    bool isAsking() const { return !job_.isNull(); }

    OpenPoints points() const; ///< as shown
    const PointLine *at(const QModelIndex &index) const; ///< null where there is none
    QString words(const OpenPoint &point) const; ///< the message in the language of the window
    QString leftWords(const OpenPoint &point) const; ///< of one that is shown; empty: it is open
    int open() const { return list_.ground ? list_.ground->open : 0; } ///< of all, those not left as they are
    int all() const { return list_.ground ? int(list_.ground->all.size()) : 0; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(list_.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void counted(); ///< the answer is shown
    void failed(const Error &error); ///< the list stays as it was

private:
    void reread();
    void choose(const PointChoice &choice);
    void askOrFail();
    void ask();
    bool areMany(const PointQuestion &question) const;
    void askInJob(const PointQuestion &question);
    PointAnswer ownAnswer() const;
    void take(PointAnswer answer);
    QVariant shown(const PointLine &line, int column) const;
    QVariant toolTip(const PointLine &line, int column) const;

    Workspace &workspace_;
    const Translator &translator_;
    bool all_;
    QString record_;
    PointChoice choice_;
    PointList list_;
    bool fresh_ = false; // nothing has changed since its ground was read
    int answeredAtOnce_ = 1500;
    QPointer<Job> job_;
};
