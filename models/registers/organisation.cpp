// models/registers/organisation.cpp
#include "registers/organisation.h"
#include "registers/vocabulary.h"

std::span<const Term> termsOf(OrganisationRole)
{
    static constexpr Term terms[] = {
        {"own_entity", QT_TRANSLATE_NOOP("Vocabulary", "Own entity")},
        {"group_company", QT_TRANSLATE_NOOP("Vocabulary", "Group company")},
        {"processor", QT_TRANSLATE_NOOP("Vocabulary", "Processor")},
        {"joint_controller", QT_TRANSLATE_NOOP("Vocabulary", "Joint controller")},
        {"recipient", QT_TRANSLATE_NOOP("Vocabulary", "Recipient")},
        {"client", QT_TRANSLATE_NOOP("Vocabulary", "Client")},
        {"authority", QT_TRANSLATE_NOOP("Vocabulary", "Authority")},
    };
    static_assert(std::size(terms) == std::size_t(OrganisationRole::Authority) + 1);
    return terms;
}

std::span<const Term> termsOf(Ownership)
{
    static constexpr Term terms[] = {
        {"private", QT_TRANSLATE_NOOP("Vocabulary", "Private")},
        {"public", QT_TRANSLATE_NOOP("Vocabulary", "Public authority or body")},
    };
    static_assert(std::size(terms) == std::size_t(Ownership::Public) + 1);
    return terms;
}

std::span<const Term> termsOf(AppliedLaw)
{
    static constexpr Term terms[] = {
        {"gdpr", QT_TRANSLATE_NOOP("Vocabulary", "GDPR")},
        {"uk_gdpr", QT_TRANSLATE_NOOP("Vocabulary", "UK GDPR")},
        {"swiss_fadp", QT_TRANSLATE_NOOP("Vocabulary", "Swiss FADP")},
        {"other", QT_TRANSLATE_NOOP("Vocabulary", "Other law")},
    };
    static_assert(std::size(terms) == std::size_t(AppliedLaw::Other) + 1);
    return terms;
}

std::span<const Term> termsOf(DpoDuty)
{
    static constexpr Term terms[] = {
        {"art37_1_a", QT_TRANSLATE_NOOP("Vocabulary", "Public authority or body")},
        {"art37_1_b",
         QT_TRANSLATE_NOOP("Vocabulary",
                           "Core activities: regular and systematic monitoring on a large scale")},
        {"art37_1_c",
         QT_TRANSLATE_NOOP("Vocabulary",
                           "Core activities: special categories or criminal data on a large scale")},
        {"national_law", QT_TRANSLATE_NOOP("Vocabulary", "Demanded by national law")},
    };
    static_assert(std::size(terms) == std::size_t(DpoDuty::NationalLaw) + 1);
    return terms;
}

namespace group {
constexpr const char *identity = QT_TRANSLATE_NOOP("Register", "Identity");
constexpr const char *contact = QT_TRANSLATE_NOOP("Register", "Contact");
constexpr const char *dataProtectionOfficer = QT_TRANSLATE_NOOP("Register", "Data protection officer");
constexpr const char *representative = QT_TRANSLATE_NOOP("Register", "Representative in the Union");
constexpr const char *supervisoryAuthority = QT_TRANSLATE_NOOP("Register", "Supervisory authority");
constexpr const char *remarks = QT_TRANSLATE_NOOP("Register", "Remarks");
} // namespace group

const Register<Organisation> &Organisation::schema()
{
    using O = Organisation;
    static const Register<O> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Organisations"),
         .singular = QT_TRANSLATE_NOOP("Register", "Organisation"),
         .purpose = QT_TRANSLATE_NOOP("Register",
                                      "Own entities, group companies, processors, recipients and "
                                      "authorities: everyone the record of processing activities names."),
         .prefix = "OR"},
        {
            field<&O::name>(
                {.key = "name",
                 .label = QT_TRANSLATE_NOOP("Register", "Name"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "The name by which this organisation is known here and in reports."),
                 .law = {Act::Gdpr, 30, 1, "a"},
                 .asked = Asked::Always,
                 .group = group::identity}),
            field<&O::roles>(
                {.key = "roles",
                 .label = QT_TRANSLATE_NOOP("Register", "Roles"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "What this organisation is to the controller; several may apply."),
                 .group = group::identity}),
            field<&O::legalName>(
                {.key = "legal_name",
                 .label = QT_TRANSLATE_NOOP("Register", "Legal name"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "The full name as it stands in the commercial or public register."),
                 .law = {Act::Gdpr, 30, 1, "a"},
                 .group = group::identity}),
            field<&O::registerNumber>(
                {.key = "register_number",
                 .label = QT_TRANSLATE_NOOP("Register", "Register number"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "The register and the number under which the organisation is entered."),
                 .group = group::identity}),
            field<&O::country>({.key = "country",
                                .label = QT_TRANSLATE_NOOP("Register", "Country"),
                                .help = QT_TRANSLATE_NOOP("Register", "Where the organisation has its seat."),
                                .group = group::identity}),
            field<&O::region>(
                {.key = "region",
                 .label = QT_TRANSLATE_NOOP("Register", "Region"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "The federal state or region, where authorities or public holidays depend on it."),
                 .group = group::identity}),
            field<&O::ownership>(
                {.key = "ownership",
                 .label = QT_TRANSLATE_NOOP("Register", "Public or private"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "Public authorities and bodies have duties of their own, among "
                                           "them a data protection officer."),
                 .law = {Act::Gdpr, 37, 1, "a"},
                 .group = group::identity}),
            field<&O::mainEstablishment>(
                {.key = "main_establishment",
                 .label = QT_TRANSLATE_NOOP("Register", "Main establishment in the EEA"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "Whether the decisions on purposes and means are taken here; it "
                                           "decides which authority leads."),
                 .law = {Act::Gdpr, 4, 16},
                 .group = group::identity}),
            field<&O::appliedLaw>(
                {.key = "applied_law",
                 .label = QT_TRANSLATE_NOOP("Register", "Law it is checked against"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "Only records under the GDPR are checked; others are kept as they are."),
                 .law = {Act::Gdpr, 3},
                 .group = group::identity}),
            field<&O::parentOrganisation>(
                {.key = "parent_organisation",
                 .label = QT_TRANSLATE_NOOP("Register", "Parent organisation"),
                 .help =
                     QT_TRANSLATE_NOOP("Register", "The organisation that controls this one in the group."),
                 .law = {Act::Gdpr, 4, 19},
                 .group = group::identity}),
            field<&O::staff>({.key = "staff",
                              .label = QT_TRANSLATE_NOOP("Register", "Number of staff"),
                              .help = QT_TRANSLATE_NOOP("Register",
                                                        "How many persons the organisation employs; below "
                                                        "250 the exemption of Art. 30(5) may come in."),
                              .law = {Act::Gdpr, 30, 5},
                              .group = group::identity}),
            field<&O::address>({.key = "address",
                                .label = QT_TRANSLATE_NOOP("Register", "Address"),
                                .help = QT_TRANSLATE_NOOP("Register", "The postal address."),
                                .law = {Act::Gdpr, 30, 1, "a"},
                                .group = group::contact,
                                .kind = Kind::LongText}),
            field<&O::email>({.key = "email",
                              .label = QT_TRANSLATE_NOOP("Register", "E-mail"),
                              .help = QT_TRANSLATE_NOOP(
                                  "Register", "An address that is read, for data protection matters."),
                              .law = {Act::Gdpr, 30, 1, "a"},
                              .group = group::contact,
                              .kind = Kind::Email}),
            field<&O::phone>({.key = "phone",
                              .label = QT_TRANSLATE_NOOP("Register", "Telephone"),
                              .help = QT_TRANSLATE_NOOP("Register", "The number with country code."),
                              .law = {Act::Gdpr, 30, 1, "a"},
                              .group = group::contact}),
            field<&O::website>({.key = "website",
                                .label = QT_TRANSLATE_NOOP("Register", "Website"),
                                .help = QT_TRANSLATE_NOOP("Register", "The address of the public website."),
                                .group = group::contact,
                                .kind = Kind::Url}),
            field<&O::contactPerson>(
                {.key = "contact_person",
                 .label = QT_TRANSLATE_NOOP("Register", "Contact person"),
                 .help = QT_TRANSLATE_NOOP("Register", "Who answers for this organisation, with the role."),
                 .group = group::contact,
                 .personal = true}),
            field<&O::dpoDesignated>(
                {.key = "dpo_designated",
                 .label = QT_TRANSLATE_NOOP("Register", "Data protection officer designated"),
                 .help = QT_TRANSLATE_NOOP("Register", "Yes or no; where no, the reason belongs beneath it."),
                 .law = {Act::Gdpr, 37, 1},
                 .asked = Asked::WhereApplicable,
                 .group = group::dataProtectionOfficer}),
            field<&O::dpoReason>(
                {.key = "dpo_reason",
                 .label = QT_TRANSLATE_NOOP("Register", "Why, or why not"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "The reason why an officer is designated or is not, so that it can be shown later."),
                 .law = {Act::Gdpr, 24, 1},
                 .group = group::dataProtectionOfficer,
                 .kind = Kind::LongText}),
            field<&O::dpoDuty>({.key = "dpo_duty",
                                .label = QT_TRANSLATE_NOOP("Register", "Cases that demand an officer"),
                                .help = QT_TRANSLATE_NOOP("Register",
                                                          "Which cases of Art. 37(1) or of national law "
                                                          "apply; where none does, say so with the reason."),
                                .law = {Act::Gdpr, 37, 1},
                                .group = group::dataProtectionOfficer}),
            field<&O::dpoName>(
                {.key = "dpo_name",
                 .label = QT_TRANSLATE_NOOP("Register", "Name of the officer"),
                 .help = QT_TRANSLATE_NOOP("Register", "The person, or the team and its lead."),
                 .law = {Act::Gdpr, 30, 1, "a"},
                 .group = group::dataProtectionOfficer,
                 .personal = true}),
            field<&O::dpoEmail>(
                {.key = "dpo_email",
                 .label = QT_TRANSLATE_NOOP("Register", "E-mail of the officer"),
                 .help = QT_TRANSLATE_NOOP("Register", "The address published for data subjects."),
                 .law = {Act::Gdpr, 30, 1, "a"},
                 .group = group::dataProtectionOfficer,
                 .personal = true,
                 .kind = Kind::Email}),
            field<&O::dpoPhone>({.key = "dpo_phone",
                                 .label = QT_TRANSLATE_NOOP("Register", "Telephone of the officer"),
                                 .help = QT_TRANSLATE_NOOP("Register", "The number with country code."),
                                 .law = {Act::Gdpr, 30, 1, "a"},
                                 .group = group::dataProtectionOfficer,
                                 .personal = true}),
            field<&O::dpoAddress>(
                {.key = "dpo_address",
                 .label = QT_TRANSLATE_NOOP("Register", "Address of the officer"),
                 .help = QT_TRANSLATE_NOOP("Register", "Where it differs from that of the organisation."),
                 .law = {Act::Gdpr, 30, 1, "a"},
                 .group = group::dataProtectionOfficer,
                 .personal = true,
                 .kind = Kind::LongText}),
            field<&O::dpoOrganisation>(
                {.key = "dpo_organisation",
                 .label = QT_TRANSLATE_NOOP("Register", "External officer from"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "The organisation that provides the officer under a service contract."),
                 .law = {Act::Gdpr, 37, 6},
                 .group = group::dataProtectionOfficer}),
            field<&O::dpoPublished>({.key = "dpo_published",
                                     .label = QT_TRANSLATE_NOOP("Register", "Contact details published"),
                                     .help = QT_TRANSLATE_NOOP(
                                         "Register", "Whether data subjects find how to reach the officer."),
                                     .law = {Act::Gdpr, 37, 7},
                                     .group = group::dataProtectionOfficer}),
            field<&O::dpoNotifiedOn>(
                {.key = "dpo_notified_on",
                 .label = QT_TRANSLATE_NOOP("Register", "Authority told on"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "The day on which the contact details were communicated to the supervisory authority."),
                 .law = {Act::Gdpr, 37, 7},
                 .group = group::dataProtectionOfficer}),
            field<&O::dpoNoticeReference>(
                {.key = "dpo_notice_reference",
                 .label = QT_TRANSLATE_NOOP("Register", "Reference of the notice"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "The authority's reference or the place where the notice is kept."),
                 .law = {Act::Gdpr, 37, 7},
                 .group = group::dataProtectionOfficer}),
            field<&O::representativeDesignated>(
                {.key = "representative_designated",
                 .label = QT_TRANSLATE_NOOP("Register", "Representative designated"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "Asked of controllers and processors outside the EEA to whom the "
                                           "GDPR applies by Art. 3(2)."),
                 .law = {Act::Gdpr, 27, 1},
                 .asked = Asked::WhereApplicable,
                 .group = group::representative}),
            field<&O::representativeReason>(
                {.key = "representative_reason",
                 .label = QT_TRANSLATE_NOOP("Register", "Why, or why not"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "The reason why a representative is designated or is not."),
                 .law = {Act::Gdpr, 27, 2},
                 .group = group::representative,
                 .kind = Kind::LongText}),
            field<&O::representativeName>(
                {.key = "representative_name",
                 .label = QT_TRANSLATE_NOOP("Register", "Name of the representative"),
                 .help = QT_TRANSLATE_NOOP("Register", "The person or organisation designated in writing."),
                 .law = {Act::Gdpr, 30, 1, "a"},
                 .group = group::representative,
                 .personal = true}),
            field<&O::representativeEmail>(
                {.key = "representative_email",
                 .label = QT_TRANSLATE_NOOP("Register", "E-mail of the representative"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "Where authorities and data subjects reach the representative."),
                 .law = {Act::Gdpr, 30, 1, "a"},
                 .group = group::representative,
                 .personal = true,
                 .kind = Kind::Email}),
            field<&O::representativePhone>(
                {.key = "representative_phone",
                 .label = QT_TRANSLATE_NOOP("Register", "Telephone of the representative"),
                 .help = QT_TRANSLATE_NOOP("Register", "The number with country code."),
                 .law = {Act::Gdpr, 30, 1, "a"},
                 .group = group::representative,
                 .personal = true}),
            field<&O::representativeAddress>(
                {.key = "representative_address",
                 .label = QT_TRANSLATE_NOOP("Register", "Address of the representative"),
                 .help = QT_TRANSLATE_NOOP("Register", "It lies in a Member State where data subjects are."),
                 .law = {Act::Gdpr, 27, 3},
                 .group = group::representative,
                 .personal = true,
                 .kind = Kind::LongText}),
            field<&O::representativeCountry>(
                {.key = "representative_country",
                 .label = QT_TRANSLATE_NOOP("Register", "Country of the representative"),
                 .help =
                     QT_TRANSLATE_NOOP("Register", "One of the Member States where the data subjects are."),
                 .law = {Act::Gdpr, 27, 3},
                 .group = group::representative}),
            field<&O::representativeMandateOn>(
                {.key = "representative_mandate_on",
                 .label = QT_TRANSLATE_NOOP("Register", "Mandate of"),
                 .help = QT_TRANSLATE_NOOP("Register", "The day of the written mandate."),
                 .law = {Act::Gdpr, 27, 1},
                 .group = group::representative}),
            field<&O::representativeMandateReference>(
                {.key = "representative_mandate_reference",
                 .label = QT_TRANSLATE_NOOP("Register", "Reference of the mandate"),
                 .help = QT_TRANSLATE_NOOP("Register", "Where the written mandate is kept."),
                 .law = {Act::Gdpr, 27, 4},
                 .group = group::representative}),
            field<&O::competentAuthority>(
                {.key = "competent_authority",
                 .label = QT_TRANSLATE_NOOP("Register", "Competent authority"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "The authority of the main or only establishment; in Germany that "
                                           "of the federal state. A name with (?) was not confirmed at its "
                                           "source."),
                 .law = {Act::Gdpr, 55},
                 .group = group::supervisoryAuthority,
                 .terms = vocabulary::supervisoryAuthorities()}),
            field<&O::authorityNote>(
                {.key = "authority_note",
                 .label = QT_TRANSLATE_NOOP("Register", "Remark on the authority"),
                 .help =
                     QT_TRANSLATE_NOOP("Register", "For example a second authority, or why this one leads."),
                 .law = {Act::Gdpr, 56},
                 .group = group::supervisoryAuthority}),
            field<&O::remarks>({.key = "remarks",
                                .label = QT_TRANSLATE_NOOP("Register", "Remarks"),
                                .help = QT_TRANSLATE_NOOP("Register", "Whatever else should be known."),
                                .group = group::remarks,
                                .personal = true,
                                .kind = Kind::LongText}),
        }};
    return schema;
}
