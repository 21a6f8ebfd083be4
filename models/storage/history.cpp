// models/storage/history.cpp
#include "storage/history.h"
#include "storage/payload.h"
#include <QJsonArray>
#include <QJsonDocument>

static std::pair<QByteArray, QVariantList> where(const HistoryFilter &filter)
{
    QList<QByteArray> clauses;
    QVariantList values;
    if (!filter.reg.isEmpty()) {
        clauses << "seq IN (SELECT seq FROM entry_change WHERE register = ?)";
        values << filter.reg;
    }
    if (!filter.record.isEmpty() && filter.brief) {
        clauses << "seq IN (SELECT seq FROM entry_change WHERE record = ? UNION SELECT seq FROM entry_change "
                   "WHERE record IN (SELECT id FROM record WHERE parent = ?))";
        values << filter.record << filter.record;
    } else if (!filter.record.isEmpty()) {
        // A part names its parent when it is added and when it is removed, and the table while it is there.
        clauses
            << "seq IN (SELECT seq FROM entry_change WHERE record = ?1 UNION "
               "SELECT seq FROM entry_change WHERE record IN (SELECT id FROM record WHERE parent = ?1) UNION "
               "SELECT seq FROM entry_change WHERE payload ->> '$.before.parent' = ?1 OR payload ->> "
               "'$.after.parent' = ?1)";
        if (!filter.reg.isEmpty())
            clauses.last().replace("?1", "?2");
        values << filter.record;
    }
    return {clauses.isEmpty() ? QByteArray() : " WHERE " + clauses.join(" AND "), values};
}

qint64 History::count(const HistoryFilter &filter) const
{
    const auto [clause, values] = where(filter);
    return db_.first("SELECT count(*) FROM entry" + clause, values).toLongLong();
}

std::vector<HistoryChange> History::changes(qint64 seq) const
{
    std::vector<HistoryChange> out;
    Statement s =
        db_.query("SELECT register, record, payload FROM entry_change WHERE seq = ? ORDER BY n", {seq});
    while (s.step()) {
        const bool erased = !s.value(2).isValid();
        const Payload payload = erased ? Payload{} : Payload::parse(s.value(2).toString());
        out.push_back({s.value(0).toString(), s.value(1).toString(), payload.before, payload.after, erased});
    }
    return out;
}

std::vector<HistoryEntry> History::entries(const HistoryFilter &filter) const
{
    auto [clause, values] = where(filter);
    qint64 offset = filter.offset;
    if (clause.isEmpty() && !filter.newestFirst
        && offset > 0) { // numbered from 1 without gaps: none is stepped over
        clause = " WHERE seq > " + QByteArray::number(offset);
        offset = 0;
    }
    const QByteArray page = " ORDER BY seq" + QByteArray(filter.newestFirst ? " DESC" : "") + " LIMIT "
        + QByteArray::number(filter.limit) + " OFFSET " + QByteArray::number(offset);
    std::vector<HistoryEntry> out;
    Statement s = db_.query("SELECT seq, id, at, actor, reason_code, reason_args, undoes, hash FROM entry"
                                + clause + page,
                            values);
    while (s.step()) {
        const QStringList args =
            QJsonDocument::fromJson(s.value(5).toString().toUtf8()).toVariant().toStringList();
        out.push_back({s.value(0).toLongLong(), s.value(1).toString(),
                       QDateTime::fromString(s.value(2).toString(), Qt::ISODateWithMs), s.value(3).toString(),
                       Reason(s.value(4).toString(), args),
                       s.value(6).isValid() ? std::optional(s.value(6).toLongLong()) : std::nullopt,
                       QString::fromLatin1(s.value(7).toByteArray().toHex())});
    }
    if (filter.brief)
        return out;
    for (HistoryEntry &entry : out)
        entry.changes = changes(entry.seq);
    return out;
}
