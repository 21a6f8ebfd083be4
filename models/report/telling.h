// models/report/telling.h - what the edition of a report tells, for those who choose what goes into it
#pragma once
#include "schema/fieldpath.h"

/// Whether the edition holds the field and, where it links to records, names that record: else a selection by
/// it would tell what the edition leaves out. `linked`: its id; empty: those that link to nothing are asked
/// for, which tells of all that it does not name. \throws Error (unknown edition)
bool isTold(const Reader &reader, const QString &edition, const RegisterInfo &reg, const FieldPath &path,
            const QString &linked);
