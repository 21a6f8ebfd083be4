// models/schema/fieldpath.cpp
#include "schema/fieldpath.h"
#include <algorithm>

std::optional<FieldPath> fieldPath(Catalogue registers, const RegisterInfo &reg, const QString &text)
{
    FieldPath path;
    QString key = text;
    if (const qsizetype dot = text.indexOf(u'.'); dot > 0) {
        const std::vector<const RegisterInfo *> parts = partsOf(registers, reg);
        const auto part = std::ranges::find_if(
            parts, [&](const RegisterInfo *p) { return text.left(dot) == QLatin1String(p->key); });
        if (part == parts.end())
            return std::nullopt;
        path.part = *part;
        key = text.mid(dot + 1);
    }
    path.field = path.home(reg).find(key);
    return path.field ? std::optional(path) : std::nullopt;
}
