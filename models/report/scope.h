// models/report/scope.h - what the record of each own entity holds: its entries, and every record these name
#pragma once
#include "report/kind.h"
#include "report/snapshot.h"
#include <QSet>

namespace report {
struct Scope { ///< one part of the document
    const Record *entity = nullptr; ///< the controller or processor; nullptr: entries that name no own entity
    QString prefix = {}; ///< of the anchors of this part
    std::vector<const Record *> entries = {};
    QSet<QString> linked = {}; ///< ids of the entries and of what they name

    QString anchor() const { return prefix + QStringLiteral("cover"); }
};

/// Measures, systems and organisations stand once in a document, whichever part names them.
struct Annex {
    const RegisterInfo *reg;
    std::vector<const Record *> records;
};

struct Scopes {
    explicit Scopes(const RecordKind &ofKind)
        : kind(ofKind)
    {
    }
    const RecordKind &kind;
    std::vector<Scope> parts = {};
    std::vector<Annex> annexes = {}; ///< in the order of the catalogue
    QHash<QString, QStringList> namedBy = {}; ///< the records of the document that name a record, by its id

    /// Where a record stands, as seen from `part`: its own page there, its cover, the annex, the list of
    /// clients; else nowhere.
    QString anchor(const QString &id, const Scope &part) const;
    /// The part in which an entry of several entities is described in full: the first.
    const Scope &home(const QString &entry) const;

private:
    friend class Gathering;
    QHash<QString, QString> covers_; // anchors, by the entity's id
    QHash<QString, std::size_t> homes_; // places of parts, by the entry's id
    QSet<QString> inAnnex_, clients_;
};

inline constexpr QLatin1String clientsAnchor("clients"); ///< of the list of clients

/// One part for each own entity, the main one first, and one for what is left over; or the one asked for.
/// `holds`, where given, says of each entry whether it is in; what no entry names falls out with it.
/// \throws Error where `organisation` is none
Scopes scopesOf(const Snapshot &records, const RecordKind &kind, const QString &organisation,
                const std::function<bool(const Record &)> &holds = {});
} // namespace report
