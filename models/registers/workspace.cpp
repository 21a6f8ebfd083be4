// models/registers/workspace.cpp
#include "registers/workspace.h"
#include "registers/vocabulary.h"

std::span<const Term> termsOf(Colour)
{
    static constexpr Term terms[] = {
        {"blue", QT_TRANSLATE_NOOP("Vocabulary", "Blue")},
        {"teal", QT_TRANSLATE_NOOP("Vocabulary", "Teal")},
        {"green", QT_TRANSLATE_NOOP("Vocabulary", "Green")},
        {"olive", QT_TRANSLATE_NOOP("Vocabulary", "Olive")},
        {"amber", QT_TRANSLATE_NOOP("Vocabulary", "Amber")},
        {"red", QT_TRANSLATE_NOOP("Vocabulary", "Red")},
        {"purple", QT_TRANSLATE_NOOP("Vocabulary", "Purple")},
        {"grey", QT_TRANSLATE_NOOP("Vocabulary", "Grey")},
    };
    static_assert(std::size(terms) == std::size_t(Colour::Grey) + 1);
    return terms;
}

namespace group {
constexpr const char *workspace = QT_TRANSLATE_NOOP("Register", "Workspace");
constexpr const char *exemptionArt = QT_TRANSLATE_NOOP("Register", "Exemption of Art. 30(5)");
constexpr const char *remarks = QT_TRANSLATE_NOOP("Register", "Remarks");
} // namespace group

const Register<WorkspaceRecord> &WorkspaceRecord::schema()
{
    using W = WorkspaceRecord;
    static const Register<W> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Workspace"),
         .singular = QT_TRANSLATE_NOOP("Register", "Workspace"),
         .purpose = QT_TRANSLATE_NOOP("Register",
                                      "What holds for this workspace as a whole: whose file it is, and what "
                                      "reports and rules depend on."),
         .prefix = "WS",
         .single = true},
        {
            field<&W::name>(
                {.key = "name",
                 .label = QT_TRANSLATE_NOOP("Register", "Name"),
                 .help = QT_TRANSLATE_NOOP("Register", "The client or group this workspace is for."),
                 .asked = Asked::Always,
                 .group = group::workspace}),
            field<&W::colour>(
                {.key = "colour",
                 .label = QT_TRANSLATE_NOOP("Register", "Colour"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "Shown with the name, so that one client's file is not taken for another's."),
                 .group = group::workspace}),
            field<&W::mainOrganisation>(
                {.key = "main_organisation",
                 .label = QT_TRANSLATE_NOOP("Register", "Main organisation"),
                 .help = QT_TRANSLATE_NOOP("Register", "The own entity that stands first in reports."),
                 .group = group::workspace}),
            field<&W::country>(
                {.key = "country",
                 .label = QT_TRANSLATE_NOOP("Register", "Country"),
                 .help = QT_TRANSLATE_NOOP("Register", "Where the main organisation is established."),
                 .group = group::workspace}),
            field<&W::region>(
                {.key = "region",
                 .label = QT_TRANSLATE_NOOP("Register", "Region"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "The federal state or region, where public holidays depend on it."),
                 .group = group::workspace}),
            field<&W::zone>({.key = "zone",
                             .label = QT_TRANSLATE_NOOP("Register", "Time zone"),
                             .help = QT_TRANSLATE_NOOP(
                                 "Register", "The zone in which days begin and end, such as Europe/Berlin."),
                             .group = group::workspace}),
            field<&W::languages>(
                {.key = "languages",
                 .label = QT_TRANSLATE_NOOP("Register", "Languages"),
                 .help = QT_TRANSLATE_NOOP("Register", "The languages in which reports are made."),
                 .group = group::workspace,
                 .terms = vocabulary::languages()}),
            field<&W::headcount>(
                {.key = "headcount",
                 .label = QT_TRANSLATE_NOOP("Register", "Number of staff"),
                 .help = QT_TRANSLATE_NOOP("Register", "How many persons the main organisation employs."),
                 .law = {Act::Gdpr, 30, 5},
                 .group = group::exemptionArt}),
            field<&W::headcountOn>({.key = "headcount_on",
                                    .label = QT_TRANSLATE_NOOP("Register", "Counted on"),
                                    .help = QT_TRANSLATE_NOOP("Register", "The day of that count."),
                                    .law = {Act::Gdpr, 30, 5},
                                    .group = group::exemptionArt}),
            field<&W::exemptionClaimed>(
                {.key = "exemption_claimed",
                 .label = QT_TRANSLATE_NOOP("Register", "Exemption relied on"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "Whether the record is left out for some processing because of Art. 30(5)."),
                 .law = {Act::Gdpr, 30, 5},
                 .group = group::exemptionArt}),
            field<&W::exemptionReason>(
                {.key = "exemption_reason",
                 .label = QT_TRANSLATE_NOOP("Register", "Reason for the exemption"),
                 .help = QT_TRANSLATE_NOOP("Register", "Why the exemption is taken to apply, and to what."),
                 .law = {Act::Gdpr, 30, 5},
                 .group = group::exemptionArt,
                 .kind = Kind::LongText}),
            field<&W::remarks>(
                {.key = "remarks",
                 .label = QT_TRANSLATE_NOOP("Register", "Remarks"),
                 .help = QT_TRANSLATE_NOOP("Register", "Whatever else should be known about this workspace."),
                 .group = group::remarks,
                 .personal = true,
                 .kind = Kind::LongText}),
            field<&W::logo>(
                {.key = "logo",
                 .label = QT_TRANSLATE_NOOP("Register", "Logo"),
                 .help = QT_TRANSLATE_NOOP("Register", "The client's logo, for the cover of reports."),
                 .group = group::workspace,
                 .kind = Kind::Blob}),
        }};
    return schema;
}
