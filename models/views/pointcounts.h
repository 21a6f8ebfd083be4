// models/views/pointcounts.h - how many open points each record has, its parts' among them; what is left as
// it is does not count
#pragma once
#include "workspace/workspace.h"
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

class PointCounts final : public QObject {
    Q_OBJECT
public:
    explicit PointCounts(Workspace &workspace, QObject *parent = nullptr);
    PointCount of(const QString &record) const { return counts().value(record); }
    const QHash<QString, PointCount> &counts() const; ///< by record; read once after each change

signals:
    void changed();

private:
    Workspace &workspace_;
    mutable std::optional<QHash<QString, PointCount>> counts_;
};

/// The record a point belongs to in a list: for a point of a part the record it is a part of.
QString ownerOf(const OpenPoint &point, const Source &source);
