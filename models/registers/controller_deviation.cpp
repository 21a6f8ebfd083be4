// models/registers/controller_deviation.cpp
#include "registers/controller_deviation.h"

const Register<ControllerDeviation> &ControllerDeviation::schema()
{
    using C = ControllerDeviation;
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Deviation");
    static const Register<C> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Deviations of single controllers"),
         .singular = QT_TRANSLATE_NOOP("Register", "Deviation of a controller"),
         .purpose = QT_TRANSLATE_NOOP("Register",
                                      "What one of several controllers does differently from the others."),
         .parent = ProcessingActivity::key},
        {
            field<&C::organisation>(
                {.key = "organisation",
                 .label = QT_TRANSLATE_NOOP("Register", "Controller"),
                 .help = QT_TRANSLATE_NOOP("Register", "Which of the controllers of this activity."),
                 .asked = Asked::Always,
                 .group = group}),
            field<&C::deviation>(
                {.key = "deviation",
                 .label = QT_TRANSLATE_NOOP("Register", "What differs"),
                 .help = QT_TRANSLATE_NOOP("Register", "What this controller does differently, and why."),
                 .asked = Asked::Always,
                 .group = group,
                 .kind = Kind::LongText}),
        }};
    return schema;
}
