// models/exchange/selection.h - `--filter FIELD=VALUE` and `--record ID`: which records a document holds
#pragma once
#include "schema/errors.h"
#include "schema/exportjson.h"
#include "schema/fieldpath.h"

class Translator;

/// A filter or record that cannot be understood: no such field, code or record.
struct SelectionError : Error {
    using Error::Error;
};

/// One `--filter`, understood.
struct FieldFilter : FieldPath {
    qsizetype at = -1; ///< of the field in its row
    QString value; ///< of a reference: the id; empty: unset
};
/// \throws SelectionError
std::vector<FieldFilter> filtersOf(const Reader &reader, const RegisterInfo &reg, const QStringList &filters);

/// Of `reg`: the records that pass every filter and, where `records` is not empty, are named there by id or
/// reference number. Their parts are held with them; of other registers nothing is. A filter is the field's
/// key, "part.field" for a field of a part, "=", and the value as JSON has it: a code, true or false, an id
/// (or reference number or name) of a linked record, a date or its beginning ("2026", "2026-03"); a list
/// holds it; nothing after "=" means unset. \throws SelectionError
Holds selection(const Reader &reader, const RegisterInfo &reg, const QStringList &filters,
                const QStringList &records = {});

/// The same for people: "State of the processing: Running; PA-0001". \throws SelectionError
QString selectionInWords(const Reader &reader, const RegisterInfo &reg, const QStringList &filters,
                         const QStringList &records, const Translator &translator);
