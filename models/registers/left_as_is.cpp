// models/registers/left_as_is.cpp
#include "registers/left_as_is.h"

const Register<LeftAsIs> &LeftAsIs::schema()
{
    using L = LeftAsIs;
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Left as it is");
    static const Register<L> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Open points left as they are"),
         .singular = QT_TRANSLATE_NOOP("Register", "Open point left as it is"),
         .purpose = QT_TRANSLATE_NOOP(
             "Register",
             "Open points that somebody has looked at and leaves as they are for a time, and why."),
         .parent = AnyRecord::key},
        {
            field<&L::reason>({.key = "reason",
                               .label = QT_TRANSLATE_NOOP("Register", "Reason"),
                               .help = QT_TRANSLATE_NOOP("Register", "Why it is left as it is."),
                               .asked = Asked::Always,
                               .group = group,
                               .kind = Kind::LongText}),
            field<&L::until>(
                {.key = "until",
                 .label = QT_TRANSLATE_NOOP("Register", "Until"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "The last day; from the next one on it is an open point again."),
                 .asked = Asked::Always,
                 .group = group}),
            field<&L::decidedBy>({.key = "decided_by",
                                  .label = QT_TRANSLATE_NOOP("Register", "Decided by"),
                                  .help = QT_TRANSLATE_NOOP("Register", "Who leaves it as it is."),
                                  .group = group,
                                  .personal = true}),
            field<&L::decidedAt>({.key = "decided_at",
                                  .label = QT_TRANSLATE_NOOP("Register", "Decided on"),
                                  .help = QT_TRANSLATE_NOOP("Register", "When that was."),
                                  .group = group}),
            field<&L::code>({.key = "code",
                             .label = QT_TRANSLATE_NOOP("Register", "Open point"),
                             .help = QT_TRANSLATE_NOOP("Register", "The code of the open point."),
                             .asked = Asked::Always,
                             .group = group}),
            field<&L::about>({.key = "about",
                              .label = QT_TRANSLATE_NOOP("Register", "About"),
                              .help = QT_TRANSLATE_NOOP("Register", "The part of the record it is about."),
                              .group = group}),
            field<&L::fieldKey>({.key = "field",
                                 .label = QT_TRANSLATE_NOOP("Register", "Field"),
                                 .help = QT_TRANSLATE_NOOP("Register", "The field it is about."),
                                 .group = group}),
            field<&L::particulars>(
                {.key = "particulars",
                 .label = QT_TRANSLATE_NOOP("Register", "Particulars"),
                 .help =
                     QT_TRANSLATE_NOOP("Register", "What tells it from the same point about something else."),
                 .group = group}),
        }};
    return schema;
}
