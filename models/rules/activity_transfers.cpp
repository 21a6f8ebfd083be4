// models/rules/activity_transfers.cpp - Art. 30(1)(e) against what the links of an activity show
#include "rules/activityrules.h"
#include "rules/items.h"
#include "rules/outside.h"
#include "rules/parties.h"
#include "rules/points.h"

using A = ProcessingActivity;

static OutsideFacts outsideFacts(const A &a, const Facts &facts)
{
    std::vector<Ref<Organisation>> parties;
    for (const auto &refs : {a.processors, a.thirdParties, a.authorities, a.jointControllers})
        parties.insert(parties.end(), refs.begin(), refs.end());
    return {.field = keyOf<&A::thirdCountries>(),
            .listed = a.thirdCountries,
            .parties = parties,
            .systems = a.systems,
            .places = a.locationCountries,
            .noneExplained = isExplained(facts.state<&A::thirdCountries>())};
}

static void countriesListed(const A &a, const Facts &facts, OpenPoints &points)
{
    const OutsideFacts of = outsideFacts(a, facts);
    outsideParties(of, facts, points);
    outsidePlaces(of, facts, points);
    noEeaStateListed(of, points);
}

static void residualCaseExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    residualCaseDocumented({.field = keyOf<&A::residualCase>(),
                            .assessmentField = keyOf<&A::residualAssessment>(),
                            .safeguardsField = keyOf<&A::residualSafeguards>(),
                            .countriesField = keyOf<&A::thirdCountries>(),
                            .item = {Act::Gdpr, 30, 1, "e"},
                            .stated = a.residualCase,
                            .assessed = !a.residualAssessment.isEmpty(),
                            .safeguarded = !a.residualSafeguards.isEmpty(),
                            .countriesNamed = !a.thirdCountries.empty()},
                           points);
    if (a.residualCase != true)
        return;
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
    return {countriesListed, residualCaseExamined};
}
