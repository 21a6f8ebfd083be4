// models/rules/processing_activity.cpp - what the law, guidance and good practice ask of one activity
#include "registers/purpose.h"
#include "rules/registerrules.h"
#include <algorithm>

using A = ProcessingActivity;
template <auto M>
static QString keyOf()
{
    return QLatin1String(A::schema().key<M>());
}

static void purposeRecorded(const A &, const Facts &facts, OpenPoints &points)
{
    if (!facts.parts<Purpose>().empty())
        return;
    points.push_back({.code = QStringLiteral("purpose-missing"),
                      .grade = Grade::Law,
                      .field = {},
                      .law = {Act::Gdpr, 30, 1, "b"},
                      .message = QT_TRANSLATE_NOOP("Rules", "No purpose is recorded.")});
}

static void art9Condition(const A &a, const Facts &, OpenPoints &points)
{
    if (!a.specialCategories) // not stated is a point of its own, never a silent "no"
        points.push_back(
            {.code = QStringLiteral("special-categories-not-stated"),
             .grade = Grade::Guidance,
             .field = keyOf<&A::specialCategories>(),
             .law = {Act::Gdpr, 9, 1},
             .message = QT_TRANSLATE_NOOP(
                 "Rules", "It is not stated whether special categories of data are processed.")});
    else if (*a.specialCategories && a.art9Conditions.empty())
        points.push_back({.code = QStringLiteral("art9-condition-missing"),
                          .grade = Grade::Law,
                          .field = keyOf<&A::art9Conditions>(),
                          .law = {Act::Gdpr, 9, 2},
                          .message = QT_TRANSLATE_NOOP(
                              "Rules", "Special categories need a condition under Article 9(2).")});
}

static void reviewOverdue(const A &a, const Facts &facts, OpenPoints &points)
{
    if (!a.reviewDue.isValid())
        return;
    points.push_back({.code = QStringLiteral("review-overdue"),
                      .grade = Grade::Practice,
                      .field = keyOf<&A::reviewDue>(),
                      .message = QT_TRANSLATE_NOOP("Rules", "The review is overdue."),
                      .from = facts.startOfDay(a.reviewDue.addDays(1))});
}

static void controllerHasRole(const A &a, const Facts &facts, OpenPoints &points)
{
    const std::optional<Organisation> controller = facts.linked(a.controller);
    if (!controller
        || std::ranges::find(controller->roles, OrganisationRole::Processor) == controller->roles.end()
        || controller->roles.size() > 1)
        return;
    points.push_back(
        {.code = QStringLiteral("controller-is-processor"),
         .grade = Grade::Guidance,
         .field = keyOf<&A::controller>(),
         .law = {Act::Gdpr, 4},
         .message = QT_TRANSLATE_NOOP("Rules", "The controller is recorded as a processor only.")});
}

RuleSet processingActivityRules()
{
    return ruleSet<A>({purposeRecorded, art9Condition, reviewOverdue, controllerHasRole});
}
