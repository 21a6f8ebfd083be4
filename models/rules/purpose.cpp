// models/rules/purpose.cpp - what is asked of one purpose and its legal bases
#include "registers/purpose.h"
#include "registers/data_category.h"
#include "rules/exemption.h"
#include "rules/points.h"
#include "rules/registerrules.h"

using P = Purpose;

static void basisRecorded(const P &p, const Facts &, OpenPoints &points)
{
    if (!p.bases.empty())
        return;
    points.push_back({.code = QStringLiteral("basis-missing"),
                      .grade = Grade::Law,
                      .field = keyOf<&P::bases>(),
                      .law = {Act::Gdpr, 5, 2},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "No legal basis of Art. 6(1) is recorded. Art. 30 does not ask for it, but the "
                          "controller has to be able to show one.")});
}

static void provisionNamed(const P &p, const Facts &, OpenPoints &points)
{
    if (!p.provision.isEmpty()
        || (!contains(p.bases, LegalBasis::LegalObligation) && !contains(p.bases, LegalBasis::PublicTask)))
        return;
    points.push_back({.code = QStringLiteral("provision-missing"),
                      .grade = Grade::Practice,
                      .field = keyOf<&P::provision>(),
                      .law = {Act::Gdpr, 6, 3},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "A legal obligation or a public task is recorded as the basis, but not the law "
                          "that lays it down.")});
}

static bool asksForProvision(const P &p)
{
    return std::ranges::any_of(p.art9Conditions, [](Art9Condition c) {
        return c == Art9Condition::EmploymentLaw || c == Art9Condition::PublicInterest
            || c == Art9Condition::PublicHealth || c == Art9Condition::Archiving;
    });
}

static void art9ProvisionNamed(const P &p, const Facts &, OpenPoints &points)
{
    if (!p.art9Provision.isEmpty())
        return;
    const auto add = [&](const Law &law, const char *message) {
        points.push_back({.code = QStringLiteral("art9-provision-missing"),
                          .grade = Grade::Practice,
                          .field = keyOf<&P::art9Provision>(),
                          .law = law,
                          .message = message});
    };
    if (asksForProvision(p))
        add({Act::Gdpr, 9, 2},
            QT_TRANSLATE_NOOP("Rules",
                              "The condition recorded for special categories rests on a law, which is not "
                              "named."));
    else if (contains(p.art9Conditions, Art9Condition::HealthCare))
        add({Act::Gdpr, 9, 2, "h"},
            QT_TRANSLATE_NOOP("Rules",
                              "Health or social care rests on a law or on a contract with a health "
                              "professional; neither is named."));
}

static bool holdsSpecialData(const P &p, const Facts &facts)
{
    return std::ranges::any_of(facts.partsOf<DataCategory>(p.parent.id),
                               [](const DataCategory &d) { return isSpecial(d) == true; });
}

/// Where no purpose has a condition, the activity says so once.
static void conditionForThisPurpose(const P &p, const Facts &facts, OpenPoints &points)
{
    const std::vector<P> purposes = facts.partsOf<P>(p.parent.id);
    if (!p.art9Conditions.empty() || contains(p.bases, LegalBasis::Consent)
        || std::ranges::all_of(purposes, [](const P &other) { return other.art9Conditions.empty(); })
        || !holdsSpecialData(p, facts))
        return;
    points.push_back({.code = QStringLiteral("art9-condition-of-purpose"),
                      .grade = Grade::Practice,
                      .field = keyOf<&P::art9Conditions>(),
                      .law = {Act::Gdpr, 9, 2},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "Special categories are recorded for the activity. Another purpose has a condition "
                          "of Art. 9(2), this one has none; where it uses those data, it needs one.")});
}

static void interestNamed(const P &p, const Facts &, OpenPoints &points)
{
    if (!contains(p.bases, LegalBasis::LegitimateInterests) || !p.legitimateInterest.isEmpty())
        return;
    points.push_back({.code = QStringLiteral("legitimate-interest-missing"),
                      .grade = Grade::Law,
                      .field = keyOf<&P::legitimateInterest>(),
                      .law = {Act::Gdpr, 13, 1, "d"},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "Legitimate interests are recorded as the basis, but not which interest is "
                          "pursued. Data subjects have to be told.")});
}

static void consentIsExplicit(const P &p, const Facts &facts, OpenPoints &points)
{
    const bool consent = contains(p.bases, LegalBasis::Consent);
    if (contains(p.art9Conditions, Art9Condition::ExplicitConsent) && !p.bases.empty() && !consent) {
        points.push_back({.code = QStringLiteral("explicit-consent-without-consent"),
                          .grade = Grade::Practice,
                          .field = keyOf<&P::bases>(),
                          .law = {Act::Gdpr, 6, 1, "a"},
                          .message = QT_TRANSLATE_NOOP(
                              "Rules",
                              "Explicit consent is recorded for special categories, while the legal bases "
                              "do not include consent.")});
        return;
    }
    if (!consent || !p.art9Conditions.empty() || !holdsSpecialData(p, facts))
        return;
    points.push_back({.code = QStringLiteral("consent-not-explicit"),
                      .grade = Grade::Guidance,
                      .field = keyOf<&P::art9Conditions>(),
                      .law = {.act = Act::EdpbConsent, .note = QT_TRANSLATE_NOOP("Law", "section 4")},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "Consent is recorded as the basis, and the activity holds special categories. For "
                          "these consent has to be explicit, or another condition has to be recorded.")});
}

static void art10ProvisionNamed(const P &p, const Facts &, OpenPoints &points)
{
    if (p.art10 != true || !p.art10Provision.isEmpty())
        return;
    points.push_back({.code = QStringLiteral("art10-provision-missing"),
                      .grade = Grade::Practice,
                      .field = keyOf<&P::art10Provision>(),
                      .law = {Act::Gdpr, 10},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "Data on convictions and offences are said to be allowed by law; the law is not "
                          "named.")});
}

RuleSet purposeRules()
{
    return ruleSet<P>({basisRecorded, provisionNamed, art9ProvisionNamed, conditionForThisPurpose,
                       interestNamed, consentIsExplicit, art10ProvisionNamed});
}
