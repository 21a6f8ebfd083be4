// models/storage/sourcequery.cpp - searching, filtering and ordering, all in one statement
#include "schema/anyrecord.h"
#include "storage/jsonlist.h"
#include "storage/search.h"
#include "storage/source.h"

namespace {

QByteArray columnOf(const FieldInfo &f)
{
    return (f.home == Home::Record ? QByteArrayLiteral("record.") : QByteArrayLiteral("own.")) + f.key;
}

/// Where its values stand: a subquery's FROM with a column `value`.
QByteArray valuesOf(const FieldInfo &f)
{
    if (f.home == Home::Link)
        return QByteArray("(SELECT to_id AS value FROM link WHERE from_id = record.id AND field = '") + f.key
            + "')";
    return "json_each(" + columnOf(f) + ")";
}

class Clauses {
public:
    void search(const RegisterInfo &reg, const QString &typed)
    {
        for (const QString &word : searchWords(typed)) {
            // Its own texts, the names of the records it points to, and the texts of its parts.
            where_ << "own.rid IN (SELECT rowid FROM search WHERE search MATCH ? "
                      "UNION SELECT user.rid FROM search JOIN record AS named ON named.rid = search.rowid "
                      "JOIN link ON link.to_id = named.id JOIN record AS user ON user.id = link.from_id "
                      "WHERE search MATCH ? AND user.register = ? "
                      "UNION SELECT whole.rid FROM search JOIN record AS part ON part.rid = search.rowid "
                      "JOIN record AS whole ON whole.id = part.parent WHERE search MATCH ? AND "
                      "whole.register = ?)";
            const QString key = QString::fromLatin1(reg.key);
            values_ << word << (QStringLiteral("title : ") + word) << key << word << key;
        }
    }

    void filter(const RegisterInfo &reg, const Filter &filter)
    {
        const FieldInfo *f = reg.find(filter.field);
        if (!f)
            throw StorageError(QCoreApplication::translate("Storage", "There is no field “%1” to filter by.")
                                   .arg(filter.field));
        const bool several = f->isList() || f->home == Home::Link;
        QList<QByteArray> any;
        if (!filter.anyOf.isEmpty()) {
            any << (several ? "EXISTS (SELECT 1 FROM " + valuesOf(*f)
                            + " AS one WHERE one.value IN (SELECT value FROM json_each(?)))"
                            : columnOf(*f) + " IN (SELECT value FROM json_each(?))");
            values_ << jsonList(filter.anyOf);
        }
        if (filter.unset)
            any << (f->home == Home::Link ? "NOT EXISTS (SELECT 1 FROM " + valuesOf(*f) + ")"
                                          : columnOf(*f) + " IS NULL");
        if (!any.isEmpty())
            where_ << "(" + any.join(" OR ") + ")";
    }

    QByteArray where() const { return where_.isEmpty() ? QByteArray() : " WHERE " + where_.join(" AND "); }
    const QVariantList &values() const { return values_; }

private:
    QList<QByteArray> where_;
    QVariantList values_;
};

QByteArray titleOrder(const FieldInfo &f, Catalogue registers)
{
    if (QLatin1String(f.reference) == QLatin1String(AnyRecord::key))
        return columnOf(f); // records of several registers have no order among themselves
    const RegisterInfo &target = registerNamed(registers, QString::fromLatin1(f.reference));
    const bool named = target.indexOf(QLatin1String("name")) >= 0;
    const QByteArray shown = named ? "folded(target.name)" : "r.id";
    const QByteArray from = QByteArray(" JOIN ") + target.key + " AS target ON target.rid = r.rid ";
    if (f.home == Home::Record)
        return "(SELECT " + shown + " FROM record AS r" + from + "WHERE r.id = record.parent)";
    return "(SELECT " + shown + " FROM link JOIN record AS r ON r.id = link.to_id" + from
        + "WHERE link.from_id = record.id AND link.field = '" + f.key + "' ORDER BY link.position LIMIT 1)";
}

QByteArray termOrder(const FieldInfo &f) // terms stand in the order of their list, free entries after them
{
    const QByteArray column = columnOf(f);
    const QByteArray code = f.isList() ? column + " ->> 0" : column;
    QByteArray out = "CASE " + code;
    int place = 0;
    for (const Term &term : f.terms)
        out += QByteArray(" WHEN '") + term.code + "' THEN " + QByteArray::number(place++);
    return out + " ELSE folded(" + code + ") END";
}

QByteArray orderKey(const FieldInfo &f, Catalogue registers)
{
    if (f.reference)
        return titleOrder(f, registers);
    if (!f.terms.empty())
        return termOrder(f);
    if (f.kind == Kind::Integer || f.kind == Kind::Flag)
        return columnOf(f);
    if (f.kind == Kind::Decimal)
        return "CAST(" + columnOf(f) + " AS REAL)";
    return "folded(" + columnOf(f) + ")";
}

} // namespace

std::vector<qint64> Source::rids(const RegisterInfo &reg, const Query &query) const
{
    Clauses clauses;
    clauses.search(reg, query.search);
    for (const Filter &filter : query.filters)
        clauses.filter(reg, filter);
    QByteArray sql = QByteArray("SELECT own.rid");
    const FieldInfo *sorted = reg.find(query.sortBy);
    if (sorted)
        sql += ", " + orderKey(*sorted, registers_) + " AS place";
    sql += QByteArray(" FROM ") + reg.key + " AS own JOIN record USING (rid)" + clauses.where();
    const QByteArray direction = query.order == Qt::AscendingOrder ? " ASC" : " DESC";
    sql +=
        sorted ? " ORDER BY place IS NULL, place" + direction + ", own.rid" : " ORDER BY own.rid" + direction;

    std::vector<qint64> out;
    Statement s = db_.query(sql, clauses.values());
    while (s.step())
        out.push_back(s.value(0).toLongLong());
    return out;
}
