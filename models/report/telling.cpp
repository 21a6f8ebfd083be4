// models/report/telling.cpp
#include "report/telling.h"
#include "report/snapshot.h"
#include <algorithm>

/// Records that link only to what the edition does not name look like those that link to nothing.
static bool hidesLinks(const Reader &reader, const report::Snapshot &shown, const RegisterInfo &home,
                       const FieldInfo &field)
{
    return std::ranges::any_of(reader.all(home), [&](const Record &record) {
        return std::ranges::any_of(
            valueOf(home, record.row, field.key).toStringList(),
            [&](const QString &id) { return !id.isEmpty() && shown.title(id).isEmpty(); });
    });
}

bool isTold(const Reader &reader, const QString &edition, const RegisterInfo &reg, const FieldPath &path,
            const QString &linked)
{
    const report::Edition of(edition);
    if (of.isInternal())
        return true;
    if (!of.holds(path.home(reg), *path.field))
        return false;
    if (!path.field->reference)
        return true;
    const report::Snapshot shown(reader, of);
    return linked.isEmpty() ? !hidesLinks(reader, shown, path.home(reg), *path.field)
                            : !shown.title(linked).isEmpty();
}
