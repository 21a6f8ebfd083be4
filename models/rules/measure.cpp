// models/rules/measure.cpp - measures that activities rely on
#include "registers/measure.h"
#include "registers/processing_activity.h"
#include "rules/points.h"
#include "rules/registerrules.h"

using M = Measure;

static void inPlaceWhereReliedOn(const M &m, const Facts &facts, OpenPoints &points)
{
    if (m.status != MeasureStatus::Planned && m.status != MeasureStatus::NoLongerUsed)
        return;
    const auto users = facts.usedBy<ProcessingActivity>();
    const auto running = std::ranges::count_if(
        users, [](const auto &user) { return user.second.processingState == ProcessingState::Running; });
    if (running > 0)
        points.push_back({.code = QStringLiteral("measure-not-in-place"),
                          .grade = Grade::Practice,
                          .field = keyOf<&M::status>(),
                          .law = {Act::Gdpr, 32, 1},
                          .message = QT_TRANSLATE_NOOP("Rules",
                                                       "The measure is recorded as not in place; running "
                                                       "processing activities that rely on it: %1."),
                          .args = {QString::number(running)}});
}

static void reviewOverdue(const M &m, const Facts &facts, OpenPoints &points)
{
    if (!m.reviewDue.isValid() || m.status == MeasureStatus::NoLongerUsed)
        return;
    points.push_back({.code = QStringLiteral("review-overdue"),
                      .grade = Grade::Practice,
                      .field = keyOf<&M::reviewDue>(),
                      .law = {Act::Gdpr, 32, 1, "d"},
                      .message = QT_TRANSLATE_NOOP("Rules", "The day of the next review has passed."),
                      .from = facts.startOfDay(m.reviewDue.addDays(1))});
}

RuleSet measureRules()
{
    return ruleSet<M>({inPlaceWhereReliedOn, reviewOverdue});
}
