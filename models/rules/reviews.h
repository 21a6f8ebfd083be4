// models/rules/reviews.h - days that follow from a date and a period
#pragma once
#include <QDate>
#include <QString>

/// Years, months, weeks and days of an ISO 8601 duration added in that order; invalid where one of the two is
/// missing.
QDate plusPeriod(QDate start, const QString &period);
QDate lastDay(
    const QString &partialDate); ///< of "2026", "2026-03" or "2026-03-31"; invalid where it is no date
