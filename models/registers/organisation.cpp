// models/registers/organisation.cpp
#include "registers/organisation.h"

std::span<const Term> termsOf(OrganisationRole)
{
    static constexpr Term terms[] = {
        {"controller", QT_TRANSLATE_NOOP("Vocabulary", "Controller")},
        {"joint_controller", QT_TRANSLATE_NOOP("Vocabulary", "Joint controller")},
        {"processor", QT_TRANSLATE_NOOP("Vocabulary", "Processor")},
        {"recipient", QT_TRANSLATE_NOOP("Vocabulary", "Recipient")},
    };
    static_assert(std::size(terms) == std::size_t(OrganisationRole::Recipient) + 1);
    return terms;
}

const Register<Organisation> &Organisation::schema()
{
    using O = Organisation;
    static const Register<O> schema{
        {.key = key, .title = QT_TRANSLATE_NOOP("Register", "Organisations"), .prefix = "OR"},
        {
            field<&O::name>({.key = "name",
                             .label = QT_TRANSLATE_NOOP("Register", "Name"),
                             .law = {Act::Gdpr, 30, 1, "a"},
                             .asked = Asked::Always}),
            field<&O::roles>({.key = "roles", .label = QT_TRANSLATE_NOOP("Register", "Roles")}),
            field<&O::parentCompany>(
                {.key = "parent_company", .label = QT_TRANSLATE_NOOP("Register", "Parent company")}),
        }};
    return schema;
}
