// models/workspace/openpoints.cpp - the table of open points kept in step with the records
#include "rules/rulebook.h"
#include "storage/openpointtable.h"
#include "storage/workspacefile.h"
#include "workspace/workspace.h"
#include <QDebug>
#include <QSet>
#include <algorithm>

static QString program()
{
    return QStringLiteral(CUSTOS_VERSION);
}

OpenPoints Workspace::pointsOf(const RegisterInfo &reg, const Record &record) const
{
    return check(source(), reg, record, now());
}

OpenPoints Workspace::allPoints(const QDateTime &clock) const
{
    OpenPoints points;
    for (const RegisterInfo *reg : source().registers())
        for (const Record &record : source().all(*reg))
            std::ranges::move(check(source(), *reg, record, clock), std::back_inserter(points));
    return points;
}

OpenPoints Workspace::recheck(const QDateTime &at) const
{
    OpenPoints points = allPoints(at.toTimeZone(zone()));
    std::erase_if(points, [&](const OpenPoint &p) { return !p.holdsAt(at); });
    return points;
}

bool Workspace::pointsAreCurrent() const
{
    return OpenPointTable(file_->db()).isCurrent(ledger_->info().entries, program());
}

void Workspace::recheckAll()
{
    const OpenPoints points = allPoints(now());
    Transaction transaction(file_->db());
    OpenPointTable table(file_->db());
    table.clear();
    table.add(points);
    table.setCurrent(ledger_->info().entries, program());
    transaction.commit();
}

/// The records of the set, those they point to and those that point to them, and of all these the parents and
/// parts: all a rule can have looked at.
static QSet<QString> touched(const Source &source, const ChangeSet &changes)
{
    QSet<QString> out;
    const auto add = [&](const QStringList &ids) { out.unite(QSet<QString>(ids.begin(), ids.end())); };
    for (const Change &change : changes) {
        out.insert(change.id);
        add(source.partIds(change.id));
        add(source.usedBy(change.id));
        for (const std::optional<Row> *row : {&change.before, &change.after})
            for (std::size_t i = 0; *row && i < change.reg->fields.size(); ++i)
                if (change.reg->fields[i].reference)
                    add((*row)->at(qsizetype(i)).toStringList());
    }
    const QSet<QString> direct = out;
    for (const QString &id : direct)
        if (const std::optional<QString> parent = source.parentOf(id))
            out.insert(*parent);
    // A rule of a part looks at its siblings, and at those the activity links to.
    const QSet<QString> records = out;
    for (const QString &id : records)
        add(source.partIds(id));
    return out;
}

void Workspace::recheckTouched(const ChangeSet &changes)
{
    // The answers of the workspace itself (zone, country, headcount) can turn any rule.
    const bool everything = std::ranges::any_of(changes, [](const Change &c) { return c.reg->single; });
    try {
        if (everything) {
            recheckAll();
            return;
        }
        Transaction transaction(file_->db());
        OpenPointTable table(file_->db());
        for (const QString &id : touched(source(), changes)) {
            table.forget(id);
            const RegisterInfo *reg = source().registerOf(id);
            if (const auto record = reg ? source().record(*reg, id) : std::nullopt)
                table.add(pointsOf(*reg, *record));
        }
        table.setCurrent(ledger_->info().entries, program());
        transaction.commit();
    } catch (
        const Error &e) { // the change is saved; until the next opening points are computed when asked for
        qWarning() << e.what();
    }
}

OpenPoints Workspace::openPoints(const QDateTime &at) const
{
    return pointsAreCurrent() ? OpenPointTable(file_->db()).at(at) : recheck(at);
}

OpenPoints Workspace::openPointsOf(const QString &id, const QDateTime &at) const
{
    const QStringList ids = QStringList{id} + source().partIds(id);
    if (pointsAreCurrent())
        return OpenPointTable(file_->db()).of(ids, at);
    OpenPoints points = recheck(at);
    std::erase_if(points, [&](const OpenPoint &p) { return !ids.contains(p.record); });
    return points;
}

QMap<QString, int> Workspace::openPointCounts(const QDateTime &at) const
{
    return OpenPointTable(file_->db()).countsByRegister(at);
}

QMap<QString, int> Workspace::openPointCounts(const RegisterInfo &reg, const QDateTime &at) const
{
    return OpenPointTable(file_->db()).countsByRecord(QLatin1String(reg.key), at);
}

/// The dated rules speak of the same moments in whatever zone they are written.
static QStringList comparable(const OpenPoints &points)
{
    QStringList out;
    for (const OpenPoint &p : points) {
        const auto moment = [](const std::optional<QDateTime> &m) {
            return m ? QString::number(m->toMSecsSinceEpoch()) : QString();
        };
        out << QStringList{p.record,
                           p.reg,
                           p.code,
                           p.field,
                           codeOf(p.grade),
                           citation(p.law),
                           p.args.join(u'\x1f'),
                           moment(p.from),
                           moment(p.until)}
                   .join(u'\x1e');
    }
    out.sort();
    return out;
}

Verification Workspace::verify(const QString &rememberedHead) const
{
    Verification result = ledger_->verify(rememberedHead);
    try {
        if (!pointsAreCurrent())
            return result; // a file only read: made again at the next opening for writing
        const QStringList stored = comparable(OpenPointTable(file_->db()).all()),
                          made = comparable(allPoints(now()));
        QStringList odd;
        std::ranges::set_symmetric_difference(stored, made, std::back_inserter(odd));
        QSet<QString> differing;
        for (const QString &point : std::as_const(odd))
            differing.insert(point.section(u'\x1e', 0, 1));
        QStringList sorted(differing.begin(), differing.end());
        sorted.sort();
        for (const QString &point : sorted)
            result.problems.push_back({QStringLiteral("open-points-differ"),
                                       point.section(u'\x1e', 1, 1),
                                       point.section(u'\x1e', 0, 0),
                                       {}});
    } catch (const Error &e) {
        result.problems.push_back({QStringLiteral("integrity"), {}, {}, e.details()});
    }
    return result;
}
