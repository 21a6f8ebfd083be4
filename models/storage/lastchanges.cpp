// models/storage/lastchanges.cpp
#include "storage/lastchanges.h"
#include "storage/database.h"

LastChanges lastChanges(const Connection &db, const RegisterInfo &reg)
{
    LastChanges out;
    Statement s = db.query("SELECT c.record, e.at, e.actor FROM (SELECT coalesce(r.parent, r.id) AS record, "
                           "max(c.seq) AS seq FROM entry_change c JOIN record r ON r.id = c.record "
                           "WHERE r.register = ?1 OR r.parent IN (SELECT id FROM record WHERE register = ?1) "
                           "GROUP BY 1) c JOIN entry e ON e.seq = c.seq",
                           {QLatin1String(reg.key)});
    while (s.step())
        out.insert(s.value(0).toString(),
                   {QDateTime::fromString(s.value(1).toString(), Qt::ISODateWithMs), s.value(2).toString()});
    return out;
}
