// models/storage/migrator.h - brings a file to the newest format; backup and integrity check are left out
// here
#pragma once
#include "storage/database.h"

int newestFormat(); ///< of this program
void migrate(Connection &db);
