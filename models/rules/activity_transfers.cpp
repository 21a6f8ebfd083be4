// models/rules/activity_transfers.cpp - Art. 30(1)(e) against what the links of an activity show
#include "registers/system.h"
#include "rules/activityrules.h"
#include "rules/parties.h"
#include "rules/points.h"

using A = ProcessingActivity;

static bool isListed(const A &a, const QString &country)
{
    return std::ranges::any_of(a.thirdCountries, [&](const Country &c) { return c.code == country; });
}

/// Those in whose data centre or cloud the systems of the activity run.
static std::vector<Ref<Organisation>> hosts(const A &a, const Facts &facts)
{
    std::vector<Ref<Organisation>> out;
    for (const Ref<System> &ref : a.systems)
        if (const std::optional<System> system = facts.linked(ref))
            out.push_back(system->hostingOrganisation);
    return out;
}

static void outsideParties(const A &a, const Facts &facts, OpenPoints &points)
{
    std::vector<QString> said;
    for (const auto &refs :
         {a.processors, a.thirdParties, a.authorities, a.jointControllers, hosts(a, facts)})
        for (const Party &party : linkedParties(refs, facts.reader())) {
            const QString country = party.organisation.country.code;
            if (!isOutsideEea(party.organisation) || isListed(a, country) || contains(said, party.id))
                continue;
            said.push_back(party.id);
            points.push_back(
                {.code = QStringLiteral("third-country-not-listed"),
                 .grade = Grade::Guidance,
                 .field = keyOf<&A::thirdCountries>(),
                 .law = {.act = Act::EdpbTransfers, .note = QT_TRANSLATE_NOOP("Law", "section 2")},
                 .message = QT_TRANSLATE_NOOP("Rules",
                                              "%1 has its seat outside the EEA (%2), a country that is not "
                                              "among the third countries recorded. "
                                              "Either data go there, or the reason why not is worth a note."),
                 .args = {titleArgument(party.id), countryArgument(country)}});
        }
}

static void outsidePlaces(const A &a, const Facts &facts, OpenPoints &points)
{
    std::vector<QString> said;
    const auto look = [&](const std::vector<Country> &countries) {
        for (const Country &c : countries)
            if (!isEea(c.code) && !isListed(a, c.code) && !contains(said, c.code)) {
                said.push_back(c.code);
                points.push_back(
                    {.code = QStringLiteral("location-not-listed"),
                     .grade = Grade::Guidance,
                     .field = keyOf<&A::thirdCountries>(),
                     .law = {.act = Act::EdpbTransfers, .note = QT_TRANSLATE_NOOP("Law", "section 2")},
                     .message = QT_TRANSLATE_NOOP("Rules",
                                                  "Data lie outside the EEA (%1), in a country that is not "
                                                  "among the third countries recorded."),
                     .args = {countryArgument(c.code)}});
            }
    };
    look(a.locationCountries);
    for (const Ref<System> &ref : a.systems)
        if (const std::optional<System> system = facts.linked(ref))
            look(system->locationCountries);
}

static void noEeaStateListed(const A &a, const Facts &, OpenPoints &points)
{
    for (const Country &c : a.thirdCountries)
        if (isEea(c.code))
            points.push_back({.code = QStringLiteral("third-country-in-eea"),
                              .grade = Grade::Practice,
                              .field = keyOf<&A::thirdCountries>(),
                              .law = {Act::Gdpr, 44},
                              .message = QT_TRANSLATE_NOOP(
                                  "Rules", "%1 belongs to the EEA and is listed as a third country."),
                              .args = {countryArgument(c.code)}});
}

static void residualCaseExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    if (!a.residualCase && !a.thirdCountries.empty())
        points.push_back({.code = QStringLiteral("residual-case-not-stated"),
                          .grade = Grade::Practice,
                          .field = keyOf<&A::residualCase>(),
                          .law = {.act = Act::Gdpr, .article = 49, .paragraph = 1, .subparagraph = 2},
                          .message = QT_TRANSLATE_NOOP(
                              "Rules",
                              "Third countries are recorded. It is not stated whether a transfer rests on "
                              "compelling legitimate "
                              "interests; only then the record has to document the safeguards.")});
    if (a.residualCase != true)
        return;
    if (a.residualSafeguards.isEmpty())
        points.push_back(
            {.code = QStringLiteral("residual-safeguards-missing"),
             .grade = Grade::Law,
             .field = keyOf<&A::residualSafeguards>(),
             .law = {Act::Gdpr, 30, 1, "e"},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "A transfer rests on compelling legitimate interests; the record has to document the "
                 "suitable safeguards, and does not.")});
    for (const Party &party : linkedParties(a.controllers, facts.reader()))
        if (party.organisation.ownership == Ownership::Public)
            points.push_back(
                {.code = QStringLiteral("residual-case-public-authority"),
                 .grade = Grade::Law,
                 .field = keyOf<&A::residualCase>(),
                 .law = {Act::Gdpr, 49, 3},
                 .message = QT_TRANSLATE_NOOP("Rules",
                                              "%1 is a public authority; for what it does in exercise of its "
                                              "powers such a transfer is not open."),
                 .args = {titleArgument(party.id)}});
}

std::vector<ActivityRule> activityTransferRules()
{
    return {outsideParties, outsidePlaces, noEeaStateListed, residualCaseExamined};
}
