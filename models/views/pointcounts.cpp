// models/views/pointcounts.cpp
#include "views/pointcounts.h"
#include "rules/leftasis.h"
#include "rules/rulebook.h"
#include "schema/translator.h"
#include "storage/openpointtable.h"
#include "storage/pointsums.h"
#include <algorithm>

std::optional<Grade> PointCount::worst() const
{
    return law > 0     ? std::optional(Grade::Law)
        : guidance > 0 ? std::optional(Grade::Guidance)
        : practice > 0 ? std::optional(Grade::Practice)
                       : std::nullopt;
}

bool isPressing(const OpenPoint &point)
{
    return point.grade == Grade::Law || point.code.contains(QLatin1String("overdue"));
}

QString shownCount(const PointCount &count, const Translator &t)
{
    const std::optional<Grade> worst = count.worst();
    if (!worst)
        return {};
    switch (*worst) {
    case Grade::Law:
        return t.text("Views", QT_TRANSLATE_N_NOOP("Views", "%n law"), count.law);
    case Grade::Guidance:
        return t.text("Views", QT_TRANSLATE_N_NOOP("Views", "%n guidance"), count.guidance);
    case Grade::Practice:
        return t.text("Views", QT_TRANSLATE_N_NOOP("Views", "%n practice"), count.practice);
    }
    return {};
}

QString ownerOf(const OpenPoint &point, const Source &source)
{
    return source.parentOf(point.record).value_or(point.record);
}

static void add(PointCount &count, const OpenPoint &point)
{
    ++(point.grade == Grade::Law            ? count.law
           : point.grade == Grade::Guidance ? count.guidance
                                            : count.practice);
    count.pressing += isPressing(point) ? 1 : 0;
}

static PointCount countOf(const PointSum &sum)
{
    return {sum.law, sum.guidance, sum.practice, sum.pressing, sum.fields};
}

PointCounting::PointCounting(const Workspace &workspace)
    : at(workspace.now())
    , fromTable(!workspace.isReadOnly() || workspace.openPointsAreCurrent())
{
}

namespace {
struct Owner {
    QString id, reg;
    qint64 rid;
};

/// What the sums leave out: all where the table does not stand for this program, else those of the records
/// of which some are left as they are.
OpenPoints singlePoints(const Source &source, const PointCounting &how, const LeftPoints &left)
{
    OpenPoints points = how.fromTable ? OpenPointTable(source.connection()).of(left.records(), how.at)
                                      : checkAll(source, how.at);
    std::erase_if(points, [&](const OpenPoint &point) { return !point.holdsAt(how.at); });
    return left.open(std::move(points));
}

std::optional<Owner> ownerIn(const Source &source, const OpenPoint &point)
{
    const QString id = ownerOf(point, source);
    const RegisterInfo *reg = source.registerOf(id);
    const std::optional<Record> record = reg ? source.record(*reg, id) : std::nullopt;
    return record ? std::optional(Owner{id, QLatin1String(reg->key), record->rid}) : std::nullopt;
}

struct Counted {
    QString reg;
    PointCount count;
};

QHash<qint64, Counted> counted(const Source &source, const PointCounting &how)
{
    const LeftPoints left(source, how.at.date());
    QHash<qint64, Counted> out;
    if (how.fromTable)
        for (const PointSum &sum : pointSums(source, how.at, left.records()))
            out.insert(sum.rid, {sum.reg, countOf(sum)});
    QHash<QString, std::optional<Owner>> owners;
    for (const OpenPoint &point : singlePoints(source, how, left)) {
        if (!owners.contains(point.record))
            owners.insert(point.record, ownerIn(source, point));
        if (const std::optional<Owner> owner = owners.value(point.record)) {
            Counted &record = out[owner->rid];
            record.reg = owner->reg;
            add(record.count, point);
        }
    }
    return out;
}
} // namespace

QHash<qint64, PointCount> pointCounts(const Source &source, const PointCounting &how)
{
    const QHash<qint64, Counted> all = counted(source, how);
    QHash<qint64, PointCount> out;
    out.reserve(all.size());
    for (auto it = all.begin(); it != all.end(); ++it)
        out.insert(it.key(), it->count);
    return out;
}

RoomCounts roomCounts(const Source &source, const PointCounting &how)
{
    RoomCounts out;
    for (const Counted &record : counted(source, how)) {
        out.open += record.count.all();
        if (record.count.pressing > 0)
            ++out.pressing[record.reg];
    }
    return out;
}

PointCounts::PointCounts(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , workspace_(workspace)
{
    const auto forget = [this] {
        counts_.clear();
        emit changed();
    };
    connect(&workspace, &Workspace::changed, this, forget);
    connect(&workspace, &Workspace::openPointsChanged, this, forget);
}

PointCount PointCounts::of(const QString &record) const
{
    if (!counts_.contains(record))
        read({record});
    const PointCount *known = counts_.object(record);
    return known ? *known : PointCount();
}

void PointCounts::read(const QStringList &records) const
{
    const Source &source = workspace_.source();
    const PointCounting how(workspace_);
    const LeftPoints left(source, how.at.date());
    const QStringList noted = left.records();
    QHash<QString, PointCount> found;
    if (how.fromTable)
        for (const PointSum &sum : pointSums(source, how.at, noted, records))
            found.insert(sum.id, countOf(sum));
    for (const QString &id : records) {
        const QStringList parts = noted.isEmpty() ? QStringList() : source.partIds(id);
        const auto isNoted = [&](const QString &one) { return noted.contains(one); };
        if (how.fromTable && !isNoted(id) && std::ranges::none_of(parts, isNoted))
            continue;
        for (const OpenPoint &point : left.open(workspace_.openPointsOf(id, how.at))) {
            if (how.fromTable && !isNoted(point.record))
                continue; // in the sums
            PointCount &count = found[id];
            add(count, point);
            if (point.record == id)
                count.fields << point.field;
        }
    }
    for (const QString &id : records)
        counts_.insert(id, new PointCount(found.value(id)));
}
