// models/storage/finding.h - the records that a few typed words mean, whatever register they are in
#pragma once
#include "storage/source.h"

/// Of a part the record it is a part of, however deep it lies; of others themselves.
QString wholeOf(const Source &source, QString id);

struct FoundRecord {
    QString id; ///< of a part's words: the record it is a part of
    const RegisterInfo *reg; ///< of that record
    QString title; ///< its name; empty where it has none
    QString reference; ///< its number
    bool byTitle; ///< every word stands in the title; else elsewhere in it or in a part
};

/// At most that many, those whose title begins with the words first. Every word may be the beginning of one;
/// case and accents do not matter. Costs the same however many records match.
std::vector<FoundRecord> findRecords(const Source &source, const QString &typed, std::size_t most);
/// The same of records that are known by their ids; those that are gone are left out.
std::vector<FoundRecord> recordsNamed(const Source &source, const QStringList &ids);
