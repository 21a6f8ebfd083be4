// models/registers/left_as_is.h - an open point that somebody has looked at and leaves as it is, with the
// reason and until when. Kept with the record the point is about, whatever its register.
#pragma once
#include "schema/anyrecord.h"
#include "schema/bind.h"

struct LeftAsIs : Part<AnyRecord> {
    static constexpr const char *key = "left_as_is";

    QString reason;
    QDate until; ///< the last day; then it is an open point again
    QString decidedBy;
    QDateTime decidedAt;
    QString code; ///< of the open point
    QString about; ///< the id of the part it is about; empty: the record itself
    QString fieldKey; ///< as the point has it
    QString particulars; ///< the point's arguments as JSON: about another country it is another point

    static const Register<LeftAsIs> &schema();
};
