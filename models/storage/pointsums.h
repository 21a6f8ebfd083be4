// models/storage/pointsums.h - how many open points records have, counted where they lie: a list asks for
// thousands of records, and reading every point would take seconds
#pragma once
#include "storage/source.h"
#include <QDateTime>

struct PointSum {
    qint64 rid;
    QString id; ///< of the record; the points of its parts count for it
    QString reg; ///< of that record
    int law = 0, guidance = 0, practice = 0;
    int pressing = 0; ///< of all of these: the law asks, or a day has passed
    QStringList fields = {}; ///< of the record itself, where it was asked for by id
};

/// Those that hold at the moment; records without any are not named. The points of the records `except`
/// (which may be parts) do not count. \throws StorageError
std::vector<PointSum> pointSums(const Source &source, const QDateTime &moment, const QStringList &except);
/// The same of these records alone; costs what they cost, however many others there are.
std::vector<PointSum> pointSums(const Source &source, const QDateTime &moment, const QStringList &except,
                                const QStringList &ids);
