// models/rules/vagueness.h - words that name no end: "as needed", "solange erforderlich"
#pragma once
#include <QString>

/// Whether a criterion for erasure says nothing a person could work out a date from. A criterion that names
/// an event
/// ("until the contract ends") or a provision ("as long as required by section 5 of the Act") is none of
/// these.
bool isVaguePeriod(const QString &criterion);
