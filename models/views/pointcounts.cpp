// models/views/pointcounts.cpp
#include "views/pointcounts.h"
#include "rules/leftasis.h"
#include "schema/translator.h"

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

PointCounts::PointCounts(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , workspace_(workspace)
{
    const auto forget = [this] {
        counts_.reset();
        emit changed();
    };
    connect(&workspace, &Workspace::changed, this, forget);
    connect(&workspace, &Workspace::openPointsChanged, this, forget);
}

const QHash<QString, PointCount> &PointCounts::counts() const
{
    if (counts_)
        return *counts_;
    counts_.emplace();
    const LeftPoints left(workspace_.source(), workspace_.now().date());
    for (const OpenPoint &point : left.open(workspace_.openPoints(workspace_.now()))) {
        const QString owner = ownerOf(point, workspace_.source());
        PointCount &count = (*counts_)[owner];
        ++(point.grade == Grade::Law            ? count.law
               : point.grade == Grade::Guidance ? count.guidance
                                                : count.practice);
        count.pressing += isPressing(point) ? 1 : 0;
        if (owner == point.record)
            count.fields << point.field;
    }
    return *counts_;
}
