// models/registers/system.cpp
#include "registers/system.h"
#include "registers/vocabulary.h"

namespace group {
constexpr const char *system = QT_TRANSLATE_NOOP("Register", "System");
constexpr const char *location = QT_TRANSLATE_NOOP("Register", "Location");
constexpr const char *security = QT_TRANSLATE_NOOP("Register", "Security");
constexpr const char *remarks = QT_TRANSLATE_NOOP("Register", "Remarks");
} // namespace group

const Register<System> &System::schema()
{
    using S = System;
    static const Register<S> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Systems"),
         .singular = QT_TRANSLATE_NOOP("Register", "System"),
         .purpose = QT_TRANSLATE_NOOP(
             "Register", "Applications, devices and filing systems in which personal data are kept."),
         .prefix = "SY"},
        {
            field<&S::name>({.key = "name",
                             .label = QT_TRANSLATE_NOOP("Register", "Name"),
                             .help = QT_TRANSLATE_NOOP("Register", "The name by which people here call it."),
                             .asked = Asked::Always,
                             .group = group::system}),
            field<&S::kind>({.key = "kind",
                             .label = QT_TRANSLATE_NOOP("Register", "Kind"),
                             .help = QT_TRANSLATE_NOOP("Register", "What sort of system it is."),
                             .group = group::system,
                             .terms = vocabulary::systemKinds()}),
            field<&S::description>({.key = "description",
                                    .label = QT_TRANSLATE_NOOP("Register", "Description"),
                                    .help = QT_TRANSLATE_NOOP("Register", "What it is used for."),
                                    .group = group::system,
                                    .kind = Kind::LongText}),
            field<&S::owner>({.key = "owner",
                              .label = QT_TRANSLATE_NOOP("Register", "Owner"),
                              .help = QT_TRANSLATE_NOOP("Register", "Who answers for the system."),
                              .group = group::system,
                              .personal = true}),
            field<&S::provider>({.key = "provider",
                                 .label = QT_TRANSLATE_NOOP("Register", "Provider"),
                                 .help = QT_TRANSLATE_NOOP("Register", "Who supplies or maintains it."),
                                 .group = group::system}),
            field<&S::hostingOrganisation>(
                {.key = "hosting_organisation",
                 .label = QT_TRANSLATE_NOOP("Register", "Hosted by"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "The organisation in whose data centre or cloud the data lie."),
                 .law = {Act::Gdpr, 28, 1},
                 .group = group::location}),
            field<&S::locationCountries>(
                {.key = "location_countries",
                 .label = QT_TRANSLATE_NOOP("Register", "Countries of storage"),
                 .help =
                     QT_TRANSLATE_NOOP("Register", "Every country in which the data lie, copies included."),
                 .law = {Act::Gdpr, 30, 1, "e"},
                 .group = group::location}),
            field<&S::location>({.key = "location",
                                 .label = QT_TRANSLATE_NOOP("Register", "Place"),
                                 .help = QT_TRANSLATE_NOOP(
                                     "Register", "The data centre, region of the cloud, building or room."),
                                 .group = group::location}),
            field<&S::measures>(
                {.key = "measures",
                 .label = QT_TRANSLATE_NOOP("Register", "Measures"),
                 .help = QT_TRANSLATE_NOOP("Register", "The measures that protect this system."),
                 .law = {Act::Gdpr, 32, 1},
                 .group = group::security}),
            field<&S::remarks>({.key = "remarks",
                                .label = QT_TRANSLATE_NOOP("Register", "Remarks"),
                                .help = QT_TRANSLATE_NOOP("Register", "Whatever else should be known."),
                                .group = group::remarks,
                                .personal = true,
                                .kind = Kind::LongText}),
        }};
    return schema;
}
