// models/report/scope.h - what the record of each controller holds: its activities, and every record these
// name
#pragma once
#include "report/snapshot.h"
#include <QSet>
#include <functional>

namespace report {
struct Scope { ///< one part of the document
    const Record *controller = nullptr; ///< nullptr: activities that name no own entity as controller
    QString prefix = {}; ///< of the anchors of this part
    std::vector<const Record *> activities = {};
    QSet<QString> linked = {}; ///< ids of the activities and of what they name

    QString anchor() const { return prefix + QStringLiteral("cover"); }
};

/// Measures, systems and organisations stand once in a document, whichever part names them.
struct Annex {
    const RegisterInfo *reg;
    std::vector<const Record *> records;
};

struct Scopes {
    std::vector<Scope> parts;
    std::vector<Annex> annexes = {}; ///< in the order of the catalogue
    QHash<QString, QStringList> namedBy = {}; ///< the records of the document that name a record, by its id

    /// Where a record stands, as seen from `part`: its own page there, its cover, the annex; else nowhere.
    QString anchor(const QString &id, const Scope &part) const;
    /// The part in which an activity of several controllers is described in full: the first.
    const Scope &home(const QString &activity) const;

private:
    friend class Gathering;
    QHash<QString, QString> covers_; // anchors, by the controller's id
    QHash<QString, std::size_t> homes_; // places of parts, by the activity's id
    QSet<QString> inAnnex_;
};

/// One part for each own entity, the main one first, and one for what is left over; or the one asked for.
/// `holds`, where given, says of each activity whether it is in; what no activity names falls out with it.
/// \throws Error where `organisation` is none
Scopes scopesOf(const Snapshot &records, const QString &organisation,
                const std::function<bool(const Record &)> &holds = {});
} // namespace report
