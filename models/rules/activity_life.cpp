// models/rules/activity_life.cpp - review, end and erasure, the same for what is done as a controller and
// for clients
#include "rules/activityrules.h"
#include "rules/life.h"
#include "rules/points.h"
#include "rules/reviews.h"
#include "schema/values.h"

template <class A>
static bool hasEnded(const A &a)
{
    return a.processingState == ProcessingState::EndedDataHeld
        || a.processingState == ProcessingState::EndedErased;
}

template <class A>
static void reviewOverdue(const A &a, const Facts &facts, OpenPoints &points)
{
    if (a.processingState == ProcessingState::EndedErased)
        return;
    const QDate due = a.reviewDue.isValid() ? a.reviewDue : plusPeriod(a.lastReview, a.reviewCycle.iso);
    if (due.isValid())
        points.push_back({.code = QStringLiteral("review-overdue"),
                          .grade = Grade::Practice,
                          .field = keyOf<&A::reviewDue>(),
                          .law = {Act::Gdpr, 24, 1},
                          .message = QT_TRANSLATE_NOOP("Rules", "The day of the next review has passed."),
                          .from = facts.startOfDay(due.addDays(1))});
}

template <class A>
static void endReached(const A &a, const Facts &facts, OpenPoints &points)
{
    if (hasEnded(a) || a.endDate.text.isEmpty())
        return;
    points.push_back(
        {.code = QStringLiteral("end-passed"),
         .grade = Grade::Practice,
         .field = keyOf<&A::processingState>(),
         .message = QT_TRANSLATE_NOOP(
             "Rules", "The end recorded has passed, while the processing is not recorded as ended."),
         .from = facts.startOfDay(lastDay(a.endDate.text).addDays(1))});
}

template <class A>
static void dataHeldAfterTheEnd(const A &a, const Facts &facts, OpenPoints &points)
{
    if (a.processingState != ProcessingState::EndedDataHeld)
        return;
    const auto add = [&](const char *code, const char *message, const std::optional<QDateTime> &from) {
        points.push_back({.code = QLatin1String(code),
                          .grade = Grade::Practice,
                          .field = keyOf<&A::erasurePlanned>(),
                          .law = {Act::Gdpr, 5, 1, "e"},
                          .message = message,
                          .from = from});
    };
    if (a.erasurePlanned.isValid())
        add("erasure-overdue",
            QT_TRANSLATE_NOOP(
                "Rules",
                "The day by which the remaining data were to be erased has passed, and they are still held."),
            facts.startOfDay(a.erasurePlanned.addDays(1)));
    else
        add("erasure-date-missing",
            QT_TRANSLATE_NOOP("Rules",
                              "The processing has ended and data are still held; no day is recorded by which "
                              "they are erased."),
            std::nullopt);
}

static void endedStillLinked(const ProcessingActivity &a, const Facts &facts, OpenPoints &points)
{
    if (!hasEnded(a))
        return;
    const auto users =
        facts.usedBy<ProcessingActivity>(); // those that have ended themselves only tell of the past
    for (const auto &[id, user] : users)
        if (!hasEnded(user))
            points.push_back(
                {.code = QStringLiteral("ended-still-linked"),
                 .grade = Grade::Practice,
                 .field = keyOf<&ProcessingActivity::processingState>(),
                 .message = QT_TRANSLATE_NOOP(
                     "Rules", "The processing has ended, and “%1”, which has not, still points to it."),
                 .args = {titleArgument(id)}});
    if (a.processingState == ProcessingState::EndedErased && (!a.systems.empty() || !a.processors.empty()))
        points.push_back(
            {.code = QStringLiteral("erased-still-linked"),
             .grade = Grade::Practice,
             .field = keyOf<&ProcessingActivity::processingState>(),
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "The data are recorded as erased, while systems or processors that hold them are still "
                 "linked.")});
}

std::vector<ActivityRule> activityLifeRules()
{
    return {reviewOverdue<ProcessingActivity>, endReached<ProcessingActivity>,
            dataHeldAfterTheEnd<ProcessingActivity>, endedStillLinked};
}

std::vector<ProcessorRule> processorLifeRules()
{
    return {reviewOverdue<ProcessorActivity>, endReached<ProcessorActivity>,
            dataHeldAfterTheEnd<ProcessorActivity>};
}
