// models/report/kind.h - which record of Art. 30 a report is: that of a controller or that of a processor,
// and the words in which the two differ
#pragma once
#include "report/report.h"

namespace report {
struct Wording { // QT_TRANSLATE_NOOP("Report", ...)
    const char *title; ///< of the document and of its covers
    const char *law; ///< beneath the title of one record
    const char *laws; ///< beneath the title where there are several
    const char *running; ///< in the head of the pages
    const char *entity; ///< "Controller"
    const char *unnamed; ///< title of the part without one
    const char *unnamedSentence;
    const char *entries; ///< "%n processing activity(ies)"
    const char *none; ///< nothing is recorded
    const char *selection; ///< "Not the whole record: ... %1"
    const char *nothingSelected; ///< why there is nothing to print
    const char *elsewhere; ///< where the same is described: "... in the record of %1."
    const char *annexes; ///< beneath the title of an annex
    const char *dataName; ///< of the attachment; not translated
};

struct RecordKind : ReportKind {
    Wording words;

    bool isOfProcessors() const; ///< Art. 30(2), else Art. 30(1)
    QStringList entitiesOf(const Record &entry) const; ///< ids of those in whose records it stands
};

/// \throws Error where there is no such kind
const RecordKind &recordKind(const QString &key);
} // namespace report
