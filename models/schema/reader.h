// models/schema/reader.h - the reading side as rules, reports and exports see it; storage implements it
// twice: for now and for the workspace as recorded on a day
#pragma once
#include "schema/record.h"

using Catalogue = std::span<const RegisterInfo *const>;

class Reader {
public:
    virtual ~Reader() = default;
    virtual Catalogue registers() const = 0;
    virtual std::vector<Record> all(const RegisterInfo &reg) const = 0; ///< in order of creation
    virtual std::vector<Record> parts(const RegisterInfo &part,
                                      const QString &parent) const = 0; ///< in their order
    virtual std::optional<Row> find(const RegisterInfo &reg, const QString &id) const = 0;
    virtual QStringList usedBy(const QString &id) const = 0; ///< records that point to it
    virtual const RegisterInfo *registerOf(const QString &id) const = 0; ///< nullptr: no such record
    virtual QString title(const QString &id) const = 0; ///< name, else reference, else the id
};

/// The register of that key. \throws Error where this program knows none
const RegisterInfo &registerNamed(Catalogue registers, QStringView key);
/// The registers whose records are parts of `reg`, in the order of the catalogue.
std::vector<const RegisterInfo *> partsOf(Catalogue registers, const RegisterInfo &reg);
