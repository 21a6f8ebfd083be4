// models/report/edition.h - for whom a document is: decides once which records, fields, values and remarks it
// holds
#pragma once
#include "schema/record.h"
#include <QHash>
#include <span>

namespace report {
/// How much of an organisation a document tells.
enum class Identified {
    InFull, ///< own entities, joint controllers, clients and whom these designated: Art. 30 asks for them
    ByAddress,
    ByCountry ///< not by name: it is one of a category of recipients
};

/// Fields that other editions than the internal one hold.
struct HeldFields {
    const char *reg;
    const char *fields; ///< separated by blanks
    bool strict, authority, open;
};
std::span<const HeldFields> heldFields();

class Edition {
public:
    /// \throws Error naming the editions there are
    explicit Edition(const QString &key);
    const QString &key() const { return key_; }

    bool isInternal() const { return kind_ == Kind::Internal; }
    bool isStrict() const { return kind_ == Kind::AuthorityStrict; } ///< the letters of Art. 30 alone
    bool isPublic() const { return kind_ == Kind::Public; }

    /// Records for the data protection officer only are in the internal edition alone.
    bool holds(const RegisterInfo &reg, const Record &record) const;
    /// Fields are named one by one: what nobody decided on is in the internal edition alone.
    bool holds(const RegisterInfo &reg, const FieldInfo &field) const;
    /// What this edition tells of organisations that Art. 30 does not ask for by name.
    Identified others() const;
    bool holds(const FieldInfo &ofOrganisation, Identified how) const;
    /// Of what is known about a value: outside the internal edition only whether it applies.
    FieldState held(const FieldState &state) const;

    bool holdsRemarks() const { return isInternal(); } ///< what is not recorded, whose, and where named
    bool holdsOpenPoints() const { return isInternal(); }
    bool holdsFingerprint() const { return isInternal(); }
    bool holdsLastChanges() const { return isInternal() || kind_ == Kind::Authority; } ///< the day
    bool holdsWhoChanged() const { return isInternal(); }
    bool holdsLogo() const { return !isStrict(); }
    bool holdsColours() const { return isInternal() || isPublic(); }
    bool attachesData() const { return !isPublic(); }

private:
    enum class Kind { Internal, Authority, AuthorityStrict, Public };
    bool isListed(const RegisterInfo &reg, const FieldInfo &field) const;

    QString key_;
    Kind kind_;
    mutable QHash<const FieldInfo *, bool> listed_; // asked for every value of every record
};
} // namespace report
