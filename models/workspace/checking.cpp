// models/workspace/checking.cpp
#include "workspace/checking.h"
#include "rules/rulebook.h"
#include "storage/fileprobe.h"
#include "storage/openpointtable.h"
#include "storage/snapshot.h"
#include "workspace/reading.h"
#include <QSet>
#include <algorithm>

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

void compareOpenPoints(Connection &db, const Source &source, const QDateTime &now, Verification &result)
{
    const QStringList stored = comparable(OpenPointTable(db).all()), made = comparable(checkAll(source, now));
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
}

Verification checkFile(const Reading &reading, const QDateTime &now, const Ledger::Watch &watch)
{
    Connection &db = reading.source().connection();
    const Snapshot moment(db);
    const Ledger ledger(db, reading.source().registers(), Desk{});
    Verification result = ledger.verify({}, watch);
    if (OpenPointTable(db).isCurrent(result.entries, QStringLiteral(CUSTOS_VERSION)))
        compareOpenPoints(db, reading.source(), now, result);
    return result;
}

bool isIndexDamaged(const Reading &reading, const QString &path)
{
    return probe::demandStructure(reading.source().connection(), path);
}
