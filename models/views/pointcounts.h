// models/views/pointcounts.h - how many open points each record has, its parts' among them; what is left as
// it is does not count
#pragma once
#include "workspace/workspace.h"
#include <QCache>
#include <QHash>

class Translator;

struct PointCount {
    int law = 0, guidance = 0, practice = 0;
    int pressing = 0; ///< of all of these
    QStringList fields = {}; ///< of the record itself

    int all() const { return law + guidance + practice; }
    std::optional<Grade> worst() const;
};
/// Where the law asks for something, or a day has passed: what the navigation counts in red.
bool isPressing(const OpenPoint &point);
/// A value of a filter by openPointsColumn beside the codes of the grades.
inline constexpr QLatin1String pressingCode("pressing");

/// "1 law", "2 guidance", "3 practice": the firmest grade and how many of it; empty where nothing is open.
QString shownCount(const PointCount &count, const Translator &translator);

/// How open points are counted away from the window: `workspace` is asked on its own thread, the counting may
/// then be done on any.
struct PointCounting {
    explicit PointCounting(const Workspace &workspace);
    QDateTime at;
    bool fromTable; ///< false: the file is only read, and its table is not that of this program
};
/// By row id of the record; those of every register. \throws StorageError
QHash<qint64, PointCount> pointCounts(const Source &source, const PointCounting &how);

struct RoomCounts {
    QHash<QString, int> pressing; ///< by key of the register: records with something pressing
    int open = 0; ///< points, of all records
};
RoomCounts roomCounts(const Source &source, const PointCounting &how); ///< \throws StorageError

/// Of the records that are looked at: read when they are asked for, and again after each change.
class PointCounts final : public QObject {
    Q_OBJECT
public:
    explicit PointCounts(Workspace &workspace, QObject *parent = nullptr);
    PointCount of(const QString &record) const;
    void read(const QStringList &records) const; ///< in one statement, before each of them is asked for

signals:
    void changed();

private:
    Workspace &workspace_;
    mutable QCache<QString, PointCount> counts_{3200};
};

/// The record a point belongs to in a list: for a point of a part the record it is a part of.
QString ownerOf(const OpenPoint &point, const Source &source);
