// models/storage/structurecheck.cpp
#include "storage/structurecheck.h"

StructureCheck::StructureCheck(Connection &db, const char *pragma)
{
    Statement complaints = db.query("PRAGMA " + QByteArray(pragma) + "(100)");
    while (complaints.step()) {
        const QString complaint = complaints.value(0).toString();
        if (complaint.contains(QLatin1String("FTS5 table")))
            indexDamaged = true;
        else if (complaint != QLatin1String("ok") && damage.isEmpty())
            damage = complaint;
    }
}
