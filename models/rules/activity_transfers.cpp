// models/rules/activity_transfers.cpp - Art. 30(1)(e) against what the links of an activity show
#include "rules/activityrules.h"
#include "rules/outside.h"
#include "rules/parties.h"
#include "rules/points.h"

using A = ProcessingActivity;

static OutsideFacts outsideFacts(const A &a)
{
    std::vector<Ref<Organisation>> parties;
    for (const auto &refs : {a.processors, a.thirdParties, a.authorities, a.jointControllers})
        parties.insert(parties.end(), refs.begin(), refs.end());
    return {.field = keyOf<&A::thirdCountries>(),
            .listed = a.thirdCountries,
            .parties = parties,
            .systems = a.systems,
            .places = a.locationCountries};
}

static void countriesListed(const A &a, const Facts &facts, OpenPoints &points)
{
    const OutsideFacts of = outsideFacts(a);
    outsideParties(of, facts, points);
    outsidePlaces(of, facts, points);
    noEeaStateListed(of, points);
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
    return {countriesListed, residualCaseExamined};
}
