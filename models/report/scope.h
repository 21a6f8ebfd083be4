// models/report/scope.h - what the record of one controller holds: its activities, and every record these
// name
#pragma once
#include "report/snapshot.h"
#include <QSet>
#include <functional>

namespace report {
struct Scope {
    struct Annex {
        const RegisterInfo *reg;
        std::vector<const Record *> records;
    };
    const Record *controller = nullptr; ///< nullptr: activities that name no own entity as controller
    QString prefix = {}; ///< of the anchors of this part
    std::vector<const Record *> activities = {};
    std::vector<Annex> annexes = {}; ///< in the order of the catalogue
    QSet<QString> linked = {}; ///< ids that have a place in this part

    QString anchor(const QString &id) const { return linked.contains(id) ? prefix + id : QString(); }
    QString anchor() const { return prefix + QStringLiteral("cover"); }
};

/// One scope for each own entity, the main one first, and one for what is left over; or the one asked for.
/// `holds`, where given, says of each activity whether it is in; what no activity names falls out with it.
/// \throws Error where `organisation` is none
std::vector<Scope> scopesOf(const Snapshot &records, const QString &organisation,
                            const std::function<bool(const Record &)> &holds = {});
} // namespace report
