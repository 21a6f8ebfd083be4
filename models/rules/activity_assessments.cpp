// models/rules/activity_assessments.cpp - impact assessment (Art. 35) and the exemption of Art. 30(5)
#include "registers/workspace.h"
#include "rules/activityrules.h"
#include "rules/exemption.h"
#include "rules/exemptionpoint.h"
#include "rules/parties.h"
#include "rules/points.h"

using A = ProcessingActivity;

static bool isConsidered(const FieldState &state)
{
    return state.applies == Applies::DoesNotApply;
}

static void screened(const A &a, const Facts &facts, OpenPoints &points)
{
    if (!a.dpiaCases.empty() || !a.dpiaCriteria.empty() || a.dpiaList || a.dpiaNeeded || a.dpiaDone == true
        || isConsidered(facts.state<&A::dpiaCases>()) || isConsidered(facts.state<&A::dpiaCriteria>()))
        return;
    points.push_back(
        {.code = QStringLiteral("dpia-not-screened"),
         .grade = Grade::Practice,
         .field = keyOf<&A::dpiaNeeded>(),
         .law = {Act::Gdpr, 35, 1},
         .message = QT_TRANSLATE_NOOP(
             "Rules",
             "Nothing shows that anybody looked at whether a data protection impact assessment is "
             "needed.")});
}

/// Art. 35(5) and (10) can make one unnecessary in spite of Art. 35(3).
static bool isDeclined(const A &a)
{
    return a.dpiaList == DpiaList::Exempt || (a.dpiaNeeded == false && !a.dpiaReason.isEmpty());
}

static void declinedInSpiteOfACase(OpenPoints &points)
{
    points.push_back({.code = QStringLiteral("dpia-declined"),
                      .grade = Grade::Practice,
                      .field = keyOf<&A::dpiaNeeded>(),
                      .law = {Act::Gdpr, 35, 3},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "A case of Art. 35(3) is recorded, and also that no data protection impact "
                          "assessment is needed. Only Art. 35(5) and (10) provide for that; the reason has "
                          "to carry it.")});
}

static void demandedByLaw(const A &a, OpenPoints &points)
{
    const auto point = [](const Law &law, const char *message) {
        return OpenPoint{.code = QStringLiteral("dpia-missing"),
                         .grade = Grade::Law,
                         .field = keyOf<&A::dpiaDone>(),
                         .law = law,
                         .message = message};
    };
    if (!a.dpiaCases.empty() && !isDeclined(a))
        points.push_back(
            point({Act::Gdpr, 35, 3},
                  QT_TRANSLATE_NOOP("Rules",
                                    "A case of Art. 35(3) is recorded, and no data protection impact "
                                    "assessment that was done.")));
    else if (a.dpiaList == DpiaList::Required)
        points.push_back(
            point({Act::Gdpr, 35, 4},
                  QT_TRANSLATE_NOOP("Rules",
                                    "The processing is recorded as standing on the authority's list, and no "
                                    "data protection impact assessment as done.")));
    else if (a.dpiaNeeded == true)
        points.push_back(
            point({Act::Gdpr, 35, 1},
                  QT_TRANSLATE_NOOP("Rules",
                                    "A data protection impact assessment is recorded as needed, and none as "
                                    "done.")));
}

static void suggestedByCriteria(const A &a, OpenPoints &points)
{
    const bool decided = a.dpiaNeeded == false && !a.dpiaReason.isEmpty();
    if (a.dpiaCriteria.size() < 2 || decided || a.dpiaNeeded == true)
        return;
    points.push_back({.code = QStringLiteral("dpia-criteria"),
                      .grade = Grade::Guidance,
                      .field = keyOf<&A::dpiaDone>(),
                      .law = {.act = Act::Wp248, .note = QT_TRANSLATE_NOOP("Law", "section III.B")},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "%1 of the nine criteria are recorded. Two or more normally mean a data protection "
                          "impact assessment; none is recorded, and no reason why none is needed."),
                      .args = {QString::number(a.dpiaCriteria.size())}});
}

static void impactAssessment(const A &a, const Facts &, OpenPoints &points)
{
    if (a.dpiaDone == true || a.processingState == ProcessingState::EndedErased)
        return;
    if (!a.dpiaCases.empty() && isDeclined(a))
        declinedInSpiteOfACase(points);
    if (a.dpiaList == DpiaList::Exempt)
        return;
    const std::size_t before = points.size();
    demandedByLaw(a, points);
    if (points.size() == before)
        suggestedByCriteria(a, points);
}

/// A high risk (Art. 35(1)) that stands beside "no risk" leaves the question open.
static bool showsHighRisk(const A &a)
{
    return !a.dpiaCases.empty() || a.dpiaNeeded == true || a.dpiaList == DpiaList::Required;
}

static void riskIsPlausible(const A &a, const Facts &, OpenPoints &points)
{
    if (a.likelyRisk == false && showsHighRisk(a))
        points.push_back({.code = QStringLiteral("risk-contradicted"),
                          .grade = Grade::Practice,
                          .field = keyOf<&A::likelyRisk>(),
                          .law = {Act::Gdpr, 30, 5},
                          .message = QT_TRANSLATE_NOOP(
                              "Rules",
                              "Said not to be likely to result in a risk, while a case for a data protection "
                              "impact assessment is recorded, which means a high one.")});
}

static ExemptionFacts exemptionFacts(const A &a, const Facts &facts, const Party &controller,
                                     const std::optional<WorkspaceRecord> &workspace)
{
    const std::vector<DataCategory> data = facts.parts<DataCategory>();
    return {.staff = staffOf(controller, workspace),
            .occasional = a.occasional,
            .likelyRisk = a.likelyRisk == false && showsHighRisk(a) ? std::nullopt : a.likelyRisk,
            .specialOrCriminal = isSpecialOrCriminal(data),
            .staffOrCustomerData = isStaffOrCustomerData(data)};
}

static void exemption(const A &a, const Facts &facts, OpenPoints &points)
{
    const std::optional<WorkspaceRecord> workspace = facts.single<WorkspaceRecord>();
    const bool claimed = workspace && workspace->exemptionClaimed == true;
    for (const Party &party : linkedParties(a.controllers, facts.reader()))
        if (isCheckedLaw(party.organisation))
            sayExemption(art30_5(exemptionFacts(a, facts, party, workspace), facts.clock().date()), claimed,
                         party, keyOf<&A::occasional>(), points);
}

static void occasionalIsPlausible(const A &a, const Facts &facts, OpenPoints &points)
{
    if (a.occasional != true || isStaffOrCustomerData(facts.parts<DataCategory>()) != true)
        return;
    points.push_back({.code = QStringLiteral("occasional-contradicted"),
                      .grade = Grade::Guidance,
                      .field = keyOf<&A::occasional>(),
                      .law = {.act = Act::WpArt30},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "Recorded as occasional, while the data are about staff or customers. Such "
                          "processing is never occasional.")});
}

std::vector<ActivityRule> activityAssessmentRules()
{
    return {screened, impactAssessment, exemption, occasionalIsPlausible, riskIsPlausible};
}
