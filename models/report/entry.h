// models/report/entry.h - what an entry of either record says besides the points of the law: the line beneath
// its title, and everything that has no place of its own
#pragma once
#include "report/sections.h"

namespace report {
/// "Human resources  ·  Running since March 2026  ·  record: Draft  ·  next review 1 May 2027"
QString beneathTitle(const Sheet &sheet, const Record &entry, const Sources &from);

/// What stands elsewhere in the entry.
struct Told {
    std::vector<QLatin1String> groups, fields;
};
/// "Further particulars" by group, then quietly what is not recorded, then the open points. Where the entry
/// is described in full in another part, a link to it.
void addParticulars(Section &section, const Sheet &sheet, const Record &entry, const Sources &from,
                    const Told &told);
/// The controllers or processors of an entry: that of this part first, then the others.
Texts entitiesOf(const Sheet &sheet, const Record &entry, const FieldInfo &field);
} // namespace report
