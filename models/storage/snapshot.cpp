// models/storage/snapshot.cpp
#include "storage/snapshot.h"
#include <QDebug>

Snapshot::Snapshot(const Connection &db)
    : db_(db)
    , own_(!db.inTransaction())
{
    if (own_)
        db_.query("BEGIN").step();
}

Snapshot::~Snapshot()
{
    if (!own_ || !db_.inTransaction())
        return;
    try {
        db_.query("COMMIT").step();
    } catch (const Error &e) {
        qWarning() << e.what();
    }
}
