// models/views/tablecolumns.h - which columns a list of a register has, and which it shows unless told
// otherwise
#pragma once
#include "schema/field.h"
#include <QStringList>

class Translator;

/// Key of the column that counts open points; no field has such a key.
inline constexpr QLatin1String openPointsColumn("#open");

/// Every column a user can choose: the fields in order of declaration with the open points among them.
QStringList allColumns(const RegisterInfo &reg);
/// Reference, name, then what tells records apart at a glance: the states, the open points, the first
/// references the law asks for, the next date.
QStringList defaultColumns(const RegisterInfo &reg);
/// Above the column: the label, or fewer words where a narrow column would cut it.
QString columnHead(const FieldInfo &field, const Translator &translator);
/// Fields worth a filter: choices, flags, countries, references.
std::vector<const FieldInfo *> filterFields(const RegisterInfo &reg);
/// What names a record in its register: `name`, else its first text.
const FieldInfo *nameField(const RegisterInfo &reg);
/// Choices that say how far a record or its processing has come: their key is "state" or ends in it.
bool isState(const FieldInfo &field);
