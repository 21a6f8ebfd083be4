// models/schema/display.h - a value in words, the same in table, form, history, report and sheet
#pragma once
#include "schema/record.h"
#include <functional>

class Translator;

using TitleOf = std::function<QString(const QString &id)>; ///< how a linked record is called

/// One entry per element of a list field; empty where the value is unset.
QStringList shownValues(const FieldInfo &field, const QVariant &value, const Translator &t,
                        const TitleOf &title);
/// The same joined with ", ".
QString shownValue(const FieldInfo &field, const QVariant &value, const Translator &t, const TitleOf &title);
/// "Does not apply: all systems in the EEA", "Not possible yet: ... (until 1 May 2027)"; empty where the
/// state says nothing of the kind.
QString shownState(const FieldState &state, const Translator &t);
