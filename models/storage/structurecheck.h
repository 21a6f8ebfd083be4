// models/storage/structurecheck.h - the engine's own look at the whole file
#pragma once
#include "storage/database.h"

/// What PRAGMA integrity_check or quick_check says, the index apart from everything else.
struct StructureCheck {
    StructureCheck(Connection &db, const char *pragma);
    QString damage; ///< the first complaint; empty: none
    bool indexDamaged = false;
};
