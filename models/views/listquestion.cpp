// models/views/listquestion.cpp
#include "views/listquestion.h"
#include "views/tablecolumns.h"
#include <algorithm>

using Counts = QHash<qint64, PointCount>;

static void keepOpen(std::vector<qint64> &rids, const QVariantList &grades, const Counts &counts)
{
    const auto asked = [&](Grade grade) {
        return grades.isEmpty() || grades.contains(QVariant(codeOf(grade)));
    };
    std::erase_if(rids, [&](qint64 rid) {
        const PointCount count = counts.value(rid);
        const bool pressing = count.pressing > 0 && grades.contains(QVariant(pressingCode));
        return !(pressing || (count.law > 0 && asked(Grade::Law))
                 || (count.guidance > 0 && asked(Grade::Guidance))
                 || (count.practice > 0 && asked(Grade::Practice)));
    });
}

/// The firmest and most first when descending.
static void orderByPoints(std::vector<qint64> &rids, Qt::SortOrder order, const Counts &counts)
{
    const auto weight = [&](qint64 rid) {
        const PointCount count = counts.value(rid);
        return std::tuple(count.law, count.guidance, count.practice);
    };
    const bool ascending = order == Qt::AscendingOrder;
    std::ranges::stable_sort(
        rids, [&](qint64 a, qint64 b) { return ascending ? weight(a) < weight(b) : weight(b) < weight(a); });
}

static std::vector<qint64> groundOf(const ListQuestion &question, const Source &source)
{
    Query stored = question.query;
    stored.search.clear();
    std::erase_if(stored.filters, [](const Filter &f) { return f.field == openPointsColumn; });
    const bool byPoints = stored.sortBy == openPointsColumn;
    if (byPoints)
        stored.sortBy.clear();
    std::vector<qint64> out = source.rids(*question.reg, stored);
    if (!byPoints && stored.filters.size() == question.query.filters.size())
        return out;
    const Counts counts = pointCounts(source, question.points);
    for (const Filter &filter : question.query.filters)
        if (filter.field == openPointsColumn)
            keepOpen(out, filter.anyOf, counts);
    if (byPoints)
        orderByPoints(out, question.query.order, counts);
    return out;
}

ListAnswer answerTo(const ListQuestion &question, const Source &source)
{
    ListAnswer out{{}, question.ground, std::size_t(source.count(*question.reg))};
    if (!out.ground)
        out.ground = std::make_shared<const std::vector<qint64>>(groundOf(question, source));
    out.rids = question.query.search.isEmpty()
        ? *out.ground
        : keptOf(*out.ground, source.found(*question.reg, question.query.search));
    return out;
}
