// models/exchange/taking.h - the values of one record of a file: checked, resolved, and marked with their
// origin
#pragma once
#include "exchange/matching.h"
#include "schema/errors.h"

/// A value that cannot be taken.
struct WrongValue : Error {
    WrongValue(const QString &key, const QString &message)
        : Error(message)
        , field(key)
    {
    }
    QString field;
};

/// Fills `after` from `before` and the file. \throws WrongValue
void takeValues(Planned &record, Matching &matching);

/// What is known of the record that a value belongs to: itself, or the one that it is a part of.
struct HeadOrigin {
    bool inFile = false; ///< the file says itself where the record comes from
    bool imported = false; ///< it is marked as imported and not confirmed, so its values need no mark
};
HeadOrigin headOrigin(const RegisterInfo &reg, const Row &row, const SourceRecord *source);

/// Marks what the import brings as such, unless the file says itself where it comes from.
void markOrigin(Planned &record, const HeadOrigin &head, const QString &source);
