// models/registers/saved_filter.cpp
#include "registers/saved_filter.h"

const Register<SavedFilter> &SavedFilter::schema()
{
    using F = SavedFilter;
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Saved filter");
    static const Register<F> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Saved filters"),
         .singular = QT_TRANSLATE_NOOP("Register", "Saved filter"),
         .purpose =
             QT_TRANSLATE_NOOP("Register", "What is looked for again and again in a list, under a name."),
         .prefix = "SF"},
        {
            field<&F::name>({.key = "name",
                             .label = QT_TRANSLATE_NOOP("Register", "Name"),
                             .help = QT_TRANSLATE_NOOP("Register", "What the filter is called."),
                             .asked = Asked::Always,
                             .group = group}),
            field<&F::list>({.key = "list",
                             .label = QT_TRANSLATE_NOOP("Register", "List"),
                             .help = QT_TRANSLATE_NOOP("Register", "The list it belongs to."),
                             .group = group}),
            field<&F::search>({.key = "search",
                               .label = QT_TRANSLATE_NOOP("Register", "Words"),
                               .help = QT_TRANSLATE_NOOP("Register", "The words that are searched for."),
                               .group = group}),
            field<&F::filters>({.key = "filters",
                                .label = QT_TRANSLATE_NOOP("Register", "Conditions"),
                                .help = QT_TRANSLATE_NOOP("Register", "The values a record must have."),
                                .group = group,
                                .kind = Kind::LongText}),
        }};
    return schema;
}
