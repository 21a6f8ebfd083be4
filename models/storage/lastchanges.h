// models/storage/lastchanges.h - who changed each record of a register last, read from the change history
#pragma once
#include "schema/field.h"
#include "schema/lastchange.h"

class Connection;

/// The newest entry that touched each record of a register or a part that is still there. \throws
/// StorageError
LastChanges lastChanges(const Connection &db, const RegisterInfo &reg);
