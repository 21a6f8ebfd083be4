// models/schema/fieldpath.h - a field as people write it on a command line: "name", or "purpose.bases" for
// one of a part
#pragma once
#include "schema/reader.h"

struct FieldPath {
    const RegisterInfo *part = nullptr; ///< whose field it is, where it is of a part
    const FieldInfo *field = nullptr;

    const RegisterInfo &home(const RegisterInfo &reg) const { return part ? *part : reg; }
};

/// nullopt: `reg` has no such field or part
std::optional<FieldPath> fieldPath(Catalogue registers, const RegisterInfo &reg, const QString &text);
