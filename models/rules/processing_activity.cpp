// models/rules/processing_activity.cpp - what the law, guidance and good practice ask of one activity
#include "registers/data_category.h"
#include "registers/purpose.h"
#include "rules/registerrules.h"

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

RuleSet processingActivityRules()
{
    return ruleSet<A>({purposeRecorded, reviewOverdue});
}
