// models/storage/query.h - which records of a register, in which order
#pragma once
#include <QString>
#include <QVariantList>
#include <vector>

struct Filter {
    QString field; ///< key; of a list field one value is enough
    QVariantList anyOf = {}; ///< codes, ids, texts, bools; empty with `unset` false keeps every record
    bool unset = false; ///< no value (together with anyOf: or no value)
    bool operator==(const Filter &) const = default;
};

struct Query {
    QString search = {}; ///< words; each may be the beginning of one; case and accents do not matter
    std::vector<Filter> filters = {}; ///< all must hold
    QString sortBy = {}; ///< key; empty: in order of creation. References are ordered by title
    Qt::SortOrder order = Qt::AscendingOrder; ///< unset values come last either way
};
