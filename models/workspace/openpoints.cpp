// models/workspace/openpoints.cpp - open points from the table, or computed afresh
#include "rules/rulebook.h"
#include "storage/openpointtable.h"
#include "storage/workspacefile.h"
#include "workspace/checking.h"
#include "workspace/pointkeeper.h"
#include "workspace/workspace.h"
#include <algorithm>

OpenPoints Workspace::recheck(const QDateTime &at) const
{
    OpenPoints points = checkAll(source(), at.toTimeZone(zone()));
    std::erase_if(points, [&](const OpenPoint &p) { return !p.holdsAt(at); });
    return points;
}

bool Workspace::openPointsAreCurrent() const
{
    return keeper_->isCurrent();
}

OpenPoints Workspace::openPoints(const QDateTime &at) const
{
    return keeper_->worksInBackground() || openPointsAreCurrent() ? OpenPointTable(file_->db()).at(at)
                                                                  : recheck(at);
}

OpenPoints Workspace::pointsOf(const QStringList &ids, const QDateTime &at) const
{
    OpenPoints points;
    for (const QString &id : ids) {
        const RegisterInfo *reg = source().registerOf(id);
        if (const auto record = reg ? source().record(*reg, id) : std::nullopt)
            std::ranges::move(check(source(), *reg, *record, at.toTimeZone(zone())),
                              std::back_inserter(points));
    }
    std::erase_if(points, [&](const OpenPoint &p) { return !p.holdsAt(at); });
    return points;
}

OpenPoints Workspace::openPointsOf(const QString &id, const QDateTime &at) const
{
    const QStringList ids = QStringList{id} + source().partIds(id);
    return openPointsAreCurrent() ? OpenPointTable(file_->db()).of(ids, at) : pointsOf(ids, at);
}

QMap<QString, int> Workspace::openPointCounts(const QDateTime &at) const
{
    return OpenPointTable(file_->db()).countsByRegister(at);
}

QMap<QString, int> Workspace::openPointCounts(const RegisterInfo &reg, const QDateTime &at) const
{
    return OpenPointTable(file_->db()).countsByRecord(QLatin1String(reg.key), at);
}

Verification Workspace::verify(const QString &rememberedHead) const
{
    Verification result = ledger_->verify(rememberedHead);
    try {
        if (openPointsAreCurrent()) // else a file only read: made again at the next opening for writing
            compareOpenPoints(file_->db(), source(), now(), result);
    } catch (const Error &e) {
        result.problems.push_back({QStringLiteral("integrity"), {}, {}, e.details()});
    }
    return result;
}
