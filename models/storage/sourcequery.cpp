// models/storage/sourcequery.cpp - searching, filtering and ordering without reading the wide rows
#include "schema/anyrecord.h"
#include "storage/gathered.h"
#include "storage/jsonlist.h"
#include "storage/search.h"
#include "storage/source.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

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
    if (f.kind == Kind::Integer || f.kind == Kind::Flag || f.kind == Kind::Date)
        return columnOf(f);
    if (f.kind == Kind::Decimal)
        return "CAST(" + columnOf(f) + " AS REAL)";
    return "folded(" + columnOf(f) + ")";
}

/// The rows, with `place` of each where that is asked for too. The narrow index of a register is gone through
/// where that has all that is asked for, for the rows themselves are wide; `record` is joined only where
/// needed.
QByteArray from(Connection &db, const RegisterInfo &reg, const Clauses &clauses, const QByteArray &place = {})
{
    const QByteArray asked = place + clauses.where(), index = QByteArray(reg.key) + "_listed";
    QSet<QString> narrow;
    Statement columns = db.query("SELECT name FROM pragma_index_info(?)", {QString::fromLatin1(index)});
    while (columns.step())
        narrow << columns.value(0).toString();
    bool enough = !narrow.isEmpty();
    narrow << QStringLiteral("rid");
    static const QRegularExpression own(QStringLiteral("\\bown\\.([a-z0-9_]+)"));
    for (auto used = own.globalMatch(QString::fromLatin1(asked)); enough && used.hasNext();)
        enough = narrow.contains(used.next().captured(1));
    return QByteArray(" FROM ") + reg.key + " AS own" + (enough ? " INDEXED BY " + index : QByteArray())
        + (asked.contains("record.") ? " JOIN record ON record.rid = own.rid" : "") + clauses.where();
}

using Rids = std::vector<qint64>; // each once, ascending, but for the answer

/// `what` of the rows `sql` goes through.
Rids gathered(Connection &db, const QByteArray &what, const QByteArray &sql, const QVariantList &values)
{
    return fromGathered(db.first("SELECT gathered(" + what + ")" + sql, values).toByteArray());
}

Rids without(const Rids &all, const Rids &those)
{
    Rids out;
    std::ranges::set_difference(all, those, std::back_inserter(out));
    return out;
}

bool pointsToItsOwn(const RegisterInfo &reg)
{
    return std::ranges::any_of(reg.fields, [&](const FieldInfo &f) {
        const QLatin1String to(f.reference);
        return f.home == Home::Link && (to == QLatin1String(reg.key) || to == QLatin1String(AnyRecord::key));
    });
}

/// Which of the register's records a word finds: in their own texts, in the names of records they point to,
/// and in the texts of their parts. Most that is found belongs to the register itself; only for the others is
/// it looked up where they lead.
Rids found(Connection &db, const RegisterInfo &reg, const Rids &own, const QString &word)
{
    const QString key = QString::fromLatin1(reg.key);
    const Rids hits = gathered(db, "rowid", " FROM search WHERE search MATCH ?", {word});
    Rids out;
    std::ranges::set_intersection(hits, own, std::back_inserter(out));
    const auto add = [&](const QByteArray &lookUp, const Rids &of) {
        if (of.empty())
            return;
        const Rids more = gathered(db, "found.rid", lookUp, {jsonList(of), key});
        out.insert(out.end(), more.begin(), more.end());
    };
    const Rids others = without(hits, own);
    add(" FROM json_each(?) AS hit JOIN record AS part ON part.rid = hit.value "
        "JOIN record AS found ON found.id = part.parent WHERE found.register = ?",
        others);
    if (!others.empty() || pointsToItsOwn(reg)) {
        const Rids named =
            gathered(db, "rowid", " FROM search WHERE search MATCH ?", {QStringLiteral("title : ") + word});
        add(" FROM json_each(?) AS hit JOIN record AS named ON named.rid = hit.value "
            "JOIN link ON link.to_id = named.id JOIN record AS found ON found.id = link.from_id "
            "WHERE found.register = ?",
            pointsToItsOwn(reg) ? named : without(named, own));
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Rids foundByAll(Connection &db, const RegisterInfo &reg, const Rids &own, const QStringList &words)
{
    Rids out = own;
    for (const QString &word : words) {
        const Rids these = found(db, reg, own, word);
        Rids both;
        std::ranges::set_intersection(out, these, std::back_inserter(both));
        out = std::move(both);
    }
    return out;
}

Rids ordered(Connection &db, const RegisterInfo &reg, const Clauses &clauses, const QByteArray &key,
             Qt::SortOrder order)
{
    Statement s =
        db.query("SELECT own.rid, " + key + " AS place" + from(db, reg, clauses, key) + " ORDER BY place"
                     + (order == Qt::AscendingOrder ? " ASC" : " DESC") + " NULLS LAST, own.rid",
                 clauses.values());
    Rids out;
    while (s.step())
        out.push_back(s.value(0).toLongLong());
    return out;
}

} // namespace

std::vector<qint64> Source::found(const RegisterInfo &reg, const QString &typed) const
{
    return foundByAll(db_, reg, rids(reg), searchWords(typed));
}

std::vector<qint64> keptOf(std::vector<qint64> rids, const std::vector<qint64> &found)
{
    std::erase_if(rids, [&](qint64 rid) { return !std::ranges::binary_search(found, rid); });
    return rids;
}

std::vector<qint64> Source::rids(const RegisterInfo &reg, const Query &query) const
{
    Clauses clauses;
    for (const Filter &filter : query.filters)
        clauses.filter(reg, filter);
    const FieldInfo *sorted = reg.find(query.sortBy);
    Rids out;
    if (sorted)
        out = ordered(db_, reg, clauses, orderKey(*sorted, registers_), query.order);
    else
        out = gathered(db_, "own.rid", from(db_, reg, clauses), clauses.values());
    if (!sorted && query.order == Qt::DescendingOrder)
        std::ranges::reverse(out);
    return searchWords(query.search).isEmpty() ? out : keptOf(std::move(out), found(reg, query.search));
}
