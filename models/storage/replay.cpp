// models/storage/replay.cpp
#include "storage/replay.h"
#include "storage/payload.h"

void Replay::apply(const ChainRow &row, bool eraseEntry)
{
    if (!row.payload.isValid()) {
        if (eraseEntry)
            blank.remove(row.record);
        else
            blank.insert(row.record);
        records.remove(row.record);
        return;
    }
    const Payload payload = Payload::parse(row.payload.toString());
    if (!payload.after) {
        records.remove(row.record);
        return;
    }
    registers.insert(row.record, row.reg);
    QJsonObject &record = records[row.record];
    for (auto it = payload.after->begin(); it != payload.after->end(); ++it) {
        if (it->isNull())
            record.remove(it.key());
        else
            record.insert(it.key(), it.value());
    }
}
