// models/registers/saved_filter.h - what somebody looks for again and again in a list, under a name. Data of
// the workspace and not of the desk: it may hold a record's words, and whoever opens the file next has it
// too.
#pragma once
#include "schema/bind.h"

struct SavedFilter : Head {
    static constexpr const char *key = "saved_filter";

    QString name;
    QString list; ///< key of the register whose list it filters
    QString search; ///< the words in the search field
    QString filters; ///< JSON, see views/savedfilters.h

    static const Register<SavedFilter> &schema();
};
