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

/// A seat is not a transfer: with a reason why none takes place it is only worth a look.
static const char *aboutSeat(const QString &country, bool explained)
{
    if (country.size() != 2) // no ISO code: an organisation such as EPO
        return QT_TRANSLATE_NOOP("Rules",
                                 "%1 is an international organisation (%2) that is not among those recorded. "
                                 "Either data go there, or the reason why not is worth a note.");
    if (explained)
        return QT_TRANSLATE_NOOP("Rules",
                                 "%1 has its seat outside the EEA (%2), while transfers are said not to take "
                                 "place. Whether the reason covers this recipient is worth a look.");
    return QT_TRANSLATE_NOOP("Rules",
                             "%1 has its seat outside the EEA (%2), a country that is not among the third "
                             "countries recorded. Either data go there, or the reason why not is worth a "
                             "note.");
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
                 .grade = of.noneExplained ? Grade::Practice : Grade::Guidance,
                 .field = of.field,
                 .law = {.act = Act::EdpbTransfers, .note = QT_TRANSLATE_NOOP("Law", "section 2")},
                 .message = aboutSeat(country, of.noneExplained),
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

void residualCaseDocumented(const ResidualCase &of, OpenPoints &points)
{
    const auto add = [&](const char *code, Grade grade, const QString &field, const Law &law,
                         const char *message) {
        points.push_back(
            {.code = QLatin1String(code), .grade = grade, .field = field, .law = law, .message = message});
    };
    if (!of.stated && of.countriesNamed)
        add("residual-case-not-stated", Grade::Practice, of.field,
            {.act = Act::Gdpr, .article = 49, .paragraph = 1, .subparagraph = 2},
            QT_TRANSLATE_NOOP("Rules",
                              "Third countries are recorded. It is not stated whether a transfer rests on "
                              "compelling legitimate interests; only then the record has to document "
                              "assessment and safeguards."));
    if (of.stated != true)
        return;
    if (!of.countriesNamed)
        add("residual-country-missing", Grade::Law, of.countriesField, of.item,
            QT_TRANSLATE_NOOP("Rules",
                              "A transfer rests on compelling legitimate interests, and the third country or "
                              "international organisation is not named."));
    if (!of.assessed)
        add("residual-assessment-missing", Grade::Law, of.assessmentField, {Act::Gdpr, 49, 6},
            QT_TRANSLATE_NOOP("Rules",
                              "A transfer rests on compelling legitimate interests; the record has to "
                              "document the assessment of its circumstances, and does not."));
    if (!of.safeguarded)
        add("residual-safeguards-missing", Grade::Law, of.safeguardsField, of.item,
            QT_TRANSLATE_NOOP("Rules",
                              "A transfer rests on compelling legitimate interests; the record has to "
                              "document the suitable safeguards, and does not."));
}
