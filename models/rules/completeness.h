// models/rules/completeness.h - "9 of 11 Art. 30 items": a count of what was examined, never a score
#pragma once
#include "schema/reader.h"

struct Completeness {
    int examined = 0, total = 0;
    bool operator==(const Completeness &) const = default;
};

struct Art30Item {
    const char *label; ///< QT_TRANSLATE_NOOP("Rules", ...)
    Law law;
    bool examined = false; ///< recorded, or said with a reason not to apply or not to be possible yet
};

/// The items of Art. 30(1) for one processing activity, or those of Art. 30(2) for processing for clients, in
/// the order of the law; the safeguards only where a
/// transfer rests on Art. 49(1) second subparagraph. Empty where its controllers are under a law that is not
/// checked.
std::vector<Art30Item> art30Items(const Reader &reader, const Record &activity, const QDateTime &clock);

/// Of a processing activity and of processing for clients their Art. 30 items; of any other record the fields
/// that are asked for.
Completeness completeness(const Reader &reader, const RegisterInfo &reg, const Record &record,
                          const QDateTime &clock);
