// models/rules/reviews.cpp
#include "rules/reviews.h"
#include "schema/values.h"
#include <QRegularExpression>

QDate plusPeriod(QDate start, const QString &period)
{
    static const QRegularExpression shape(
        QStringLiteral("^P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T.*)?$"));
    const QRegularExpressionMatch match = shape.match(period);
    if (!start.isValid() || !match.hasMatch())
        return {};
    return start.addYears(match.captured(1).toInt())
        .addMonths(match.captured(2).toInt())
        .addDays(7 * match.captured(3).toInt() + match.captured(4).toInt());
}

QDate lastDay(const QString &partialDate)
{
    const QDate first = firstDay(partialDate);
    if (!first.isValid() || partialDate.size() == 10)
        return first;
    return partialDate.size() == 4 ? QDate(first.year(), 12, 31) : first.addMonths(1).addDays(-1);
}
