// models/report/telling.cpp
#include "report/telling.h"
#include "report/snapshot.h"

bool isTold(const Reader &reader, const QString &edition, const RegisterInfo &reg, const FieldPath &path,
            const QString &linked)
{
    const report::Edition of(edition);
    if (of.isInternal())
        return true;
    if (!of.holds(path.home(reg), *path.field))
        return false;
    return linked.isEmpty() || !report::Snapshot(reader, of).title(linked).isEmpty();
}
