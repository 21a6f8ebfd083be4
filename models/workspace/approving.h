// models/workspace/approving.h - what an approval writes down by itself
#pragma once
#include "schema/record.h"

/// The records that become approved get the next version number, the day and the name, unless the change says
/// them itself. What comes approved from elsewhere (a file, a template) keeps the day and the name it brings,
/// or none: nobody here knows them.
void writeApproval(ChangeSet &changes, QDate today, const QString &actor);
/// The change with which a new version of an approved record begins.
Change newVersion(const RegisterInfo &reg, const QString &id, const Row &approved);
