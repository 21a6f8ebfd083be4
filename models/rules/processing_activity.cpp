// models/rules/processing_activity.cpp - what Art. 30(1) asks of one activity
#include "rules/activityrules.h"
#include "rules/items.h"
#include "rules/parties.h"
#include "rules/points.h"
#include "rules/registerrules.h"

using A = ProcessingActivity;

static void purposeRecorded(const A &, const Facts &facts, OpenPoints &points)
{
    if (!facts.parts<Purpose>().empty())
        return;
    points.push_back({.code = QStringLiteral("purpose-missing"),
                      .grade = Grade::Law,
                      .field = partKey<&Purpose::name>(),
                      .law = {Act::Gdpr, 30, 1, "b"},
                      .message = QT_TRANSLATE_NOOP("Rules",
                                                   "No purpose is recorded. Everything else, from the legal "
                                                   "basis to the retention, hangs on it.")});
}

static void dataRecorded(const A &, const Facts &facts, OpenPoints &points)
{
    if (!facts.parts<DataCategory>().empty())
        return;
    points.push_back(
        {.code = QStringLiteral("data-category-missing"),
         .grade = Grade::Law,
         .field = partKey<&DataCategory::category>(),
         .law = {Act::Gdpr, 30, 1, "c"},
         .message = QT_TRANSLATE_NOOP(
             "Rules", "No category of data is recorded, and so neither data subjects nor retention.")});
}

static void controllersAreOwnEntities(const A &a, const Facts &facts, OpenPoints &points)
{
    for (const Party &party : linkedParties(a.controllers, facts.reader()))
        if (!isOwnEntity(party.organisation)) {
            askContact(party, keyOf<&A::controllers>(), {Act::Gdpr, 30, 1, "a"}, points);
            points.push_back(
                {.code = QStringLiteral("controller-not-own-entity"),
                 .grade = Grade::Practice,
                 .field = keyOf<&A::controllers>(),
                 .law = {Act::Gdpr, 4, 7},
                 .message = QT_TRANSLATE_NOOP("Rules",
                                              "%1 is recorded as controller here, but not as an own entity; "
                                              "its representative and its data protection officer are "
                                              "therefore not looked at."),
                 .args = {titleArgument(party.id)}});
        }
}

static void jointControllersExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    askItem(keyOf<&A::jointControllers>(), {Act::Gdpr, 30, 1, "a"}, !a.jointControllers.empty(),
            facts.state<&A::jointControllers>(), facts, points);
    for (const Party &party : linkedParties(a.jointControllers, facts.reader()))
        if (!hasContact(party.organisation))
            points.push_back({.code = QStringLiteral("joint-controller-contact-missing"),
                              .grade = Grade::Law,
                              .field = keyOf<&A::jointControllers>(),
                              .law = {Act::Gdpr, 30, 1, "a"},
                              .message = QT_TRANSLATE_NOOP("Rules",
                                                           "No contact details of the joint controller %1 "
                                                           "are recorded; the record has to hold them."),
                              .args = {titleArgument(party.id)}});
}

static void jointArrangementRecorded(const A &a, const Facts &, OpenPoints &points)
{
    if (a.jointControllers.empty())
        return;
    if (a.jointArrangement.isEmpty())
        points.push_back(
            {.code = QStringLiteral("joint-arrangement-missing"),
             .grade = Grade::Law,
             .field = keyOf<&A::jointArrangement>(),
             .law = {Act::Gdpr, 26, 1},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "There are joint controllers, but no arrangement that says who of them does what.")});
    if (a.jointEssence.isEmpty())
        points.push_back(
            {.code = QStringLiteral("joint-essence-missing"),
             .grade = Grade::Practice,
             .field = keyOf<&A::jointEssence>(),
             .law = {Act::Gdpr, 26, 2},
             .message = QT_TRANSLATE_NOOP(
                 "Rules", "It is not recorded where data subjects find the essence of the arrangement.")});
}

static void recipientsExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    askItem(keyOf<&A::recipientCategories>(), {Act::Gdpr, 30, 1, "d"}, recipientsRecorded(a, facts),
            facts.state<&A::recipientCategories>(), facts, points);
}

static void thirdCountriesExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    askItem(keyOf<&A::thirdCountries>(), {Act::Gdpr, 30, 1, "e"}, !a.thirdCountries.empty(),
            facts.state<&A::thirdCountries>(), facts, points);
}

static void measuresExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    askItem(keyOf<&A::measures>(), {Act::Gdpr, 30, 1, "g"}, measuresRecorded(a, facts),
            facts.state<&A::measures>(), facts, points);
}

bool recipientsRecorded(const A &a, const Facts &facts)
{
    return isRecorded(!a.recipientCategories.empty(),
                      !a.recipientsInside.empty() || !a.processors.empty() || !a.thirdParties.empty()
                          || !a.authorityCategories.empty() || !a.authorities.empty(),
                      facts.state<&A::recipientCategories>());
}

bool measuresRecorded(const A &a, const Facts &facts)
{
    return isRecorded(!a.measures.empty(), !a.securityNote.isEmpty(), facts.state<&A::measures>());
}

std::vector<ActivityRule> activityItemRules()
{
    return {purposeRecorded,          dataRecorded,       controllersAreOwnEntities, jointControllersExamined,
            jointArrangementRecorded, recipientsExamined, thirdCountriesExamined,    measuresExamined};
}

RuleSet processingActivityRules()
{
    std::vector<ActivityRule> all;
    for (const auto rules : {activityItemRules, activityTransferRules, activityLawfulnessRules,
                             activityAssessmentRules, activityLifeRules})
        for (const ActivityRule rule : rules())
            all.push_back(rule);
    return ruleSet<A>(std::move(all));
}
