// models/schema/anyrecord.h - parts that any record can have, whatever its register: attachments
#pragma once
#include "schema/reader.h"

/// In place of a register as the parent of such a part: Part<AnyRecord>.
struct AnyRecord {
    static constexpr const char *key = "*";
};

bool belongsToAny(const RegisterInfo &reg);
/// The registers whose records can be parts of any record; partsOf() does not name them.
std::vector<const RegisterInfo *> partsOfAny(Catalogue registers);
/// The register of a part's parent; nullptr where `reg` holds no parts, or the parent is not there.
const RegisterInfo *parentRegister(const Reader &reader, const RegisterInfo &reg, const QString &parent);
