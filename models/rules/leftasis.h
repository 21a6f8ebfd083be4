// models/rules/leftasis.h - which open points are left as they are on a day
#pragma once
#include "schema/openpoint.h"
#include "schema/reader.h"
#include <QHash>

struct LeftNote {
    QString id; ///< of its record
    QString reason;
    QDate until; ///< the last day on which it counts
    QString by;
    QDateTime at;
    bool operator==(const LeftNote &) const = default;
};

/// Reads the notes once; of those whose last day has passed it knows nothing.
class LeftPoints {
public:
    LeftPoints() = default; ///< none
    LeftPoints(const Reader &reader, QDate today);
    const LeftNote *of(const OpenPoint &point) const; ///< nullptr: it is open
    bool contains(const OpenPoint &point) const { return of(point) != nullptr; }
    QStringList records() const; ///< ids of those (parts too) of which a point may be left as it is
    /// Those that are not left as they are.
    OpenPoints open(OpenPoints points) const;

private:
    QHash<QString, LeftNote> notes_;
};

/// What tells one point from all others of its record, as the note keeps it.
QString particularsOf(const OpenPoint &point);
