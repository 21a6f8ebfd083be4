// models/report/names.h - names that stand in the free text of a document: to be looked at before somebody
// else gets it
#pragma once
#include "report/report.h"
#include "report/scope.h"

namespace report {
/// The free texts of what `scopes` holds that contain, as whole words, a value of a field marked personal,
/// the surname in it, or the name of a record that the edition leaves out or does not name. `everything` is
/// the workspace as it is. Nothing for the internal edition.
std::vector<NameInText> namesInTexts(const Reader &everything, const Snapshot &records,
                                     const Edition &edition, const Scopes &scopes);
} // namespace report
