// models/storage/openpointtable.h - open points as derived data: stored so that lists can count them
#pragma once
#include "schema/openpoint.h"
#include "storage/database.h"
#include <QMap>

/// As the table has it: UTC with milliseconds, so that texts compare like moments.
QString writtenMoment(const QDateTime &moment);

class OpenPointTable {
public:
    explicit OpenPointTable(Connection &db)
        : db_(db)
    {
    }
    /// Whether the table stands for this entry number and this program.
    bool isCurrent(qint64 entry, const QString &program) const;
    void setCurrent(qint64 entry, const QString &program);

    void clear();
    void forget(const QString &record);
    void forgetRemoved(); ///< the points of records that are gone
    void add(const OpenPoints &points);

    /// Dated ones included; looked up at once, however many there are.
    bool holdsMoreThan(qint64 points) const;
    OpenPoints all() const; ///< dated ones included, whether they hold now or not
    OpenPoints at(const QDateTime &moment) const;
    OpenPoints of(const QStringList &records, const QDateTime &moment) const;
    QMap<QString, int> countsByRegister(const QDateTime &moment) const;
    QMap<QString, int> countsByRecord(const QString &reg, const QDateTime &moment) const;

private:
    OpenPoints read(const QByteArray &where, const QVariantList &values) const;
    Connection &db_;
};
