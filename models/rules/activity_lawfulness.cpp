// models/rules/activity_lawfulness.cpp - consent, legitimate interests, special data, automated decisions
#include "rules/activityrules.h"
#include "rules/exemption.h"
#include "rules/parties.h"
#include "rules/points.h"

using A = ProcessingActivity;

static bool restsOn(const std::vector<Purpose> &purposes, LegalBasis basis)
{
    return std::ranges::any_of(purposes, [=](const Purpose &p) { return contains(p.bases, basis); });
}

static bool hasCondition(const std::vector<Purpose> &purposes, Art9Condition condition)
{
    return std::ranges::any_of(purposes,
                               [=](const Purpose &p) { return contains(p.art9Conditions, condition); });
}

static bool holdsSpecialData(const Facts &facts)
{
    return std::ranges::any_of(facts.parts<DataCategory>(),
                               [](const DataCategory &d) { return isSpecial(d) == true; });
}

static bool holdsCriminalData(const Facts &facts)
{
    return std::ranges::any_of(facts.parts<DataCategory>(),
                               [](const DataCategory &d) { return isCriminal(d) == true; });
}

static void consentRecorded(const A &a, const Facts &facts, OpenPoints &points)
{
    const std::vector<Purpose> purposes = facts.parts<Purpose>();
    if (!a.consentRecord.isEmpty()
        || (!restsOn(purposes, LegalBasis::Consent) && !hasCondition(purposes, Art9Condition::ExplicitConsent)
            && !contains(a.automatedGround, AutomatedGround::ExplicitConsent)))
        return;
    points.push_back({.code = QStringLiteral("consent-record-missing"),
                      .grade = Grade::Law,
                      .field = keyOf<&A::consentRecord>(),
                      .law = {Act::Gdpr, 7, 1},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "A purpose or an automated decision rests on consent, but it is not recorded where "
                          "each consent can be shown.")});
}

static void interestsWeighed(const A &a, const Facts &facts, OpenPoints &points)
{
    if (a.liaDone == true || a.liaNeeded == false
        || !restsOn(facts.parts<Purpose>(), LegalBasis::LegitimateInterests))
        return;
    points.push_back({.code = QStringLiteral("lia-missing"),
                      .grade = Grade::Practice,
                      .field = keyOf<&A::liaDone>(),
                      .law = {Act::Gdpr, 6, 1, "f"},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "A purpose rests on legitimate interests. No written weighing of the interests is "
                          "recorded; it is the usual way to show that they prevail.")});
}

static void authoritiesAndInterests(const A &a, const Facts &facts, OpenPoints &points)
{
    if (!restsOn(facts.parts<Purpose>(), LegalBasis::LegitimateInterests))
        return;
    for (const Party &party : linkedParties(a.controllers, facts.reader()))
        if (party.organisation.ownership == Ownership::Public)
            points.push_back(
                {.code = QStringLiteral("public-authority-legitimate-interests"),
                 .grade = Grade::Practice,
                 .field = partKey<&Purpose::bases>(),
                 .law = {.act = Act::Gdpr, .article = 6, .paragraph = 1, .subparagraph = 2},
                 .message = QT_TRANSLATE_NOOP("Rules",
                                              "%1 is a public authority, and a purpose rests on legitimate "
                                              "interests. For processing in "
                                              "performance of its tasks this basis is not open."),
                 .args = {titleArgument(party.id)}});
}

static void art9Condition(const A &, const Facts &facts, OpenPoints &points)
{
    const std::vector<Purpose> purposes = facts.parts<Purpose>();
    const bool recorded =
        std::ranges::any_of(purposes, [](const Purpose &p) { return !p.art9Conditions.empty(); });
    const bool special = holdsSpecialData(facts);
    if (special && !recorded)
        points.push_back(
            {.code = QStringLiteral("art9-condition-missing"),
             .grade = Grade::Law,
             .field = partKey<&Purpose::art9Conditions>(),
             .law = {Act::Gdpr, 9, 2},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "Special categories of data are recorded, and no condition of Art. 9(2) that allows "
                 "them is recorded with any purpose.")});
    if (!special && recorded && !facts.parts<DataCategory>().empty())
        points.push_back(
            {.code = QStringLiteral("art9-condition-without-data"),
             .grade = Grade::Practice,
             .field = partKey<&DataCategory::specialCategory>(),
             .law = {Act::Gdpr, 9, 2},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "A condition of Art. 9(2) is recorded, but none of the categories of data is stated to "
                 "be special.")});
}

static void criminalDataAllowed(const A &, const Facts &facts, OpenPoints &points)
{
    if (!holdsCriminalData(facts)
        || std::ranges::any_of(facts.parts<Purpose>(), [](const Purpose &p) { return p.art10 == true; }))
        return;
    points.push_back({.code = QStringLiteral("art10-missing"),
                      .grade = Grade::Law,
                      .field = partKey<&Purpose::art10>(),
                      .law = {Act::Gdpr, 10},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "Data on convictions or offences are recorded, and with no purpose is it stated "
                          "that official authority or a law allows them.")});
}

static void identificationNumber(const A &, const Facts &facts, OpenPoints &points)
{
    const bool used = std::ranges::any_of(facts.parts<DataCategory>(),
                                          [](const DataCategory &d) { return d.nationalId == true; });
    const bool named = std::ranges::any_of(
        facts.parts<Purpose>(), [](const Purpose &p) { return !p.identificationProvision.isEmpty(); });
    if (used && !named)
        points.push_back({.code = QStringLiteral("national-id-provision-missing"),
                          .grade = Grade::Practice,
                          .field = partKey<&Purpose::identificationProvision>(),
                          .law = {Act::Gdpr, 87},
                          .message = QT_TRANSLATE_NOOP(
                              "Rules",
                              "A national identification number is recorded; the national law that sets the "
                              "conditions for it is not named.")});
}

static void automatedDecisions(const A &a, const Facts &facts, OpenPoints &points)
{
    if (a.automatedDecisions != true)
        return;
    if (a.automatedGround.empty())
        points.push_back(
            {.code = QStringLiteral("automated-ground-missing"),
             .grade = Grade::Law,
             .field = keyOf<&A::automatedGround>(),
             .law = {Act::Gdpr, 22, 2},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "Decisions are taken by automated means alone, and none of the grounds that allow it "
                 "is recorded.")});
    const bool byLawAlone = a.automatedGround == std::vector{AutomatedGround::Law};
    if (a.automatedNote.isEmpty() && !byLawAlone)
        points.push_back(
            {.code = QStringLiteral("automated-safeguards-missing"),
             .grade = Grade::Law,
             .field = keyOf<&A::automatedNote>(),
             .law = {Act::Gdpr, 22, 3},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "It is not recorded how a person can have an automated decision reviewed by a human.")});
    const std::vector<Purpose> purposes = facts.parts<Purpose>();
    if (holdsSpecialData(facts) && !hasCondition(purposes, Art9Condition::ExplicitConsent)
        && !hasCondition(purposes, Art9Condition::PublicInterest))
        points.push_back(
            {.code = QStringLiteral("automated-special-data"),
             .grade = Grade::Law,
             .field = keyOf<&A::automatedDecisions>(),
             .law = {Act::Gdpr, 22, 4},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "Automated decisions and special categories are recorded together. That asks for explicit "
                 "consent or substantial public interest, and neither is recorded.")});
}

std::vector<ActivityRule> activityLawfulnessRules()
{
    return {consentRecorded,     interestsWeighed,     authoritiesAndInterests, art9Condition,
            criminalDataAllowed, identificationNumber, automatedDecisions};
}
