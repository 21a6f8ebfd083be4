// models/storage/pointsums.cpp
#include "storage/pointsums.h"
#include "storage/jsonlist.h"
#include "storage/openpointtable.h"

static std::vector<PointSum> summed(Statement s)
{
    std::vector<PointSum> out;
    while (s.step())
        out.push_back({s.value(0).toLongLong(), s.value(1).toString(), s.value(2).toString(),
                       s.value(3).toInt(), s.value(4).toInt(), s.value(5).toInt(), s.value(6).toInt(),
                       s.value(7).toString().split(QChar(0x1f), Qt::SkipEmptyParts)});
    return out;
}

// Pressing as in views/pointcounts.h; a test compares the two.
static const QByteArray counts = "sum(grade = 'law') AS law, sum(grade = 'guidance') AS guidance, "
                                 "sum(grade = 'practice') AS practice, "
                                 "sum(grade = 'law' OR instr(code, 'overdue') > 0) AS pressing";
static const QByteArray holding = "(begins IS NULL OR begins <= ?1) AND (ends IS NULL OR ends > ?1) "
                                  "AND open_point.record NOT IN (SELECT value FROM json_each(?2))";

std::vector<PointSum> pointSums(const Source &source, const QDateTime &moment, const QStringList &except)
{
    // First by the record a point names, in the order of the index; only then is its owner looked for.
    return summed(source.connection().query(
        "SELECT coalesce(whole.rid, one.rid) AS owner, coalesce(whole.id, one.id), "
        "coalesce(whole.register, one.register), sum(law), sum(guidance), sum(practice), sum(pressing), '' "
        "FROM (SELECT open_point.record AS named, "
            + counts + " FROM open_point WHERE " + holding
            + " GROUP BY open_point.record) JOIN record AS one ON one.id = named "
              "LEFT JOIN record AS whole ON whole.id = one.parent GROUP BY owner",
        {writtenMoment(moment), jsonList(except)}));
}

std::vector<PointSum> pointSums(const Source &source, const QDateTime &moment, const QStringList &except,
                                const QStringList &ids)
{
    return summed(source.connection().query(
        "WITH asked (owner, id) AS (SELECT value, value FROM json_each(?3) UNION ALL "
        "SELECT record.parent, record.id FROM json_each(?3) JOIN record ON record.parent = value) "
        "SELECT record.rid, record.id, record.register, "
            + counts
            + ", group_concat(CASE WHEN open_point.record = owner THEN open_point.field END, char(31)) "
              "FROM asked CROSS JOIN record ON record.id = owner "
              "CROSS JOIN open_point ON open_point.record = asked.id WHERE "
            + holding + " GROUP BY record.rid",
        {writtenMoment(moment), jsonList(except), jsonList(ids)}));
}
