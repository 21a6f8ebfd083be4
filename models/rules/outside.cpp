// models/rules/outside.cpp
#include "rules/outside.h"
#include "rules/parties.h"
#include "rules/points.h"

static bool isListed(const OutsideFacts &of, const QString &country)
{
    return std::ranges::any_of(of.listed, [&](const Country &c) { return c.code == country; });
}

/// Those in whose data centre or cloud the systems run.
static std::vector<Ref<Organisation>> hosts(const OutsideFacts &of, const Facts &facts)
{
    std::vector<Ref<Organisation>> out;
    for (const Ref<System> &ref : of.systems)
        if (const std::optional<System> system = facts.linked(ref))
            out.push_back(system->hostingOrganisation);
    return out;
}

void outsideParties(const OutsideFacts &of, const Facts &facts, OpenPoints &points)
{
    std::vector<QString> said;
    for (const auto &refs : {of.parties, hosts(of, facts)})
        for (const Party &party : linkedParties(refs, facts.reader())) {
            const QString country = party.organisation.country.code;
            if (!isOutsideEea(party.organisation) || isListed(of, country) || contains(said, party.id))
                continue;
            said.push_back(party.id);
            points.push_back(
                {.code = QStringLiteral("third-country-not-listed"),
                 .grade = Grade::Guidance,
                 .field = of.field,
                 .law = {.act = Act::EdpbTransfers, .note = QT_TRANSLATE_NOOP("Law", "section 2")},
                 .message = QT_TRANSLATE_NOOP("Rules",
                                              "%1 has its seat outside the EEA (%2), a country that is not "
                                              "among the third countries recorded. "
                                              "Either data go there, or the reason why not is worth a note."),
                 .args = {titleArgument(party.id), countryArgument(country)}});
        }
}

void outsidePlaces(const OutsideFacts &of, const Facts &facts, OpenPoints &points)
{
    std::vector<QString> said;
    const auto look = [&](const std::vector<Country> &countries) {
        for (const Country &c : countries)
            if (!isEea(c.code) && !isListed(of, c.code) && !contains(said, c.code)) {
                said.push_back(c.code);
                points.push_back(
                    {.code = QStringLiteral("location-not-listed"),
                     .grade = Grade::Guidance,
                     .field = of.field,
                     .law = {.act = Act::EdpbTransfers, .note = QT_TRANSLATE_NOOP("Law", "section 2")},
                     .message = QT_TRANSLATE_NOOP("Rules",
                                                  "Data lie outside the EEA (%1), in a country that is not "
                                                  "among the third countries recorded."),
                     .args = {countryArgument(c.code)}});
            }
    };
    look(of.places);
    for (const Ref<System> &ref : of.systems)
        if (const std::optional<System> system = facts.linked(ref))
            look(system->locationCountries);
}

void noEeaStateListed(const OutsideFacts &of, OpenPoints &points)
{
    for (const Country &c : of.listed)
        if (isEea(c.code))
            points.push_back({.code = QStringLiteral("third-country-in-eea"),
                              .grade = Grade::Practice,
                              .field = of.field,
                              .law = {Act::Gdpr, 44},
                              .message = QT_TRANSLATE_NOOP(
                                  "Rules", "%1 belongs to the EEA and is listed as a third country."),
                              .args = {countryArgument(c.code)}});
}
