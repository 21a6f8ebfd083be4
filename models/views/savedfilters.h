// models/views/savedfilters.h - filters of a list that are kept in the workspace under a name
#pragma once
#include "schema/reader.h"
#include "storage/query.h"

struct NamedFilter {
    QString id; ///< of its record; empty: not kept yet
    QString name;
    QString search;
    std::vector<Filter> filters = {};

    bool isSame(const NamedFilter &other) const; ///< it finds the same, whatever it is called
    bool isEmpty() const { return search.isEmpty() && filters.empty(); }
};

/// Of that list, by name. Fields the register no longer has and records that are gone are left out.
std::vector<NamedFilter> savedFilters(const Reader &reader, const RegisterInfo &reg);
/// Under the name of one that is kept already it takes that one's place. Reason code: "filter_kept".
Change keeping(const Reader &reader, const RegisterInfo &reg, const NamedFilter &filter);
Change forgetting(const Reader &reader, const NamedFilter &filter); ///< reason code: "filter_forgotten"
