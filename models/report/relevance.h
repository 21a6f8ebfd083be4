// models/report/relevance.h - which empty fields a reader misses
#pragma once
#include "schema/record.h"

namespace report {
/// False where another answer makes the field moot ("End" while the processing runs) or where it is a mere
/// remark: then it is not printed as "not recorded".
bool isMissed(const RegisterInfo &reg, const Row &row, const FieldInfo &field);
} // namespace report
