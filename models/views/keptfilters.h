// models/views/keptfilters.h - filters as lines that may lie outside a workspace: keys, codes and ids, never
// a record's text
#pragma once
#include "schema/reader.h"
#include "storage/query.h"

/// "record_state=draft|in_review"; what is free text is left out.
QStringList keptFilters(const std::vector<Filter> &filters);
/// Fields the register does not have and records that are no longer there are left out.
std::vector<Filter> filtersFrom(const QStringList &kept, const RegisterInfo &reg, const Reader &reader);
