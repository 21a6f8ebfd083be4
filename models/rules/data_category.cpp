// models/rules/data_category.cpp - what is asked of one category of data and its retention
#include "registers/data_category.h"
#include "rules/activityrules.h"
#include "rules/exemption.h"
#include "rules/items.h"
#include "rules/points.h"
#include "rules/registerrules.h"
#include "rules/vagueness.h"

using D = DataCategory;

bool hasRetention(const D &d)
{
    const auto has = [](const Period &period, const QString &criterion) {
        return !period.iso.isEmpty() || !criterion.isEmpty();
    };
    return has(d.retention, d.retentionCriterion) || has(d.archiveRetention, d.archiveCriterion)
        || has(d.finalRetention, d.finalCriterion);
}

static void retentionExamined(const D &d, const Facts &facts, OpenPoints &points)
{
    askItem(keyOf<&D::retention>(), {Act::Gdpr, 30, 1, "f"}, hasRetention(d), facts.state<&D::retention>(),
            facts, points);
}

static void vague(const QString &criterion, const Period &period, const QString &field, OpenPoints &points)
{
    if (!period.iso.isEmpty() || !isVaguePeriod(criterion))
        return;
    points.push_back({.code = QStringLiteral("retention-vague"),
                      .grade = Grade::Guidance,
                      .field = field,
                      .law = {.act = Act::Wp260, .note = QT_TRANSLATE_NOOP("Law", "annex, storage period")},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "%1: the words recorded do not let anybody work out when the data are erased. A "
                          "period, or an event that ends it, would."),
                      .args = {labelArgument()}});
}

static void retentionIsPrecise(const D &d, const Facts &, OpenPoints &points)
{
    vague(d.retentionCriterion, d.retention, keyOf<&D::retentionCriterion>(), points);
    vague(d.archiveCriterion, d.archiveRetention, keyOf<&D::archiveCriterion>(), points);
}

static void startNamed(const Period &period, const QString &start, const QString &field, OpenPoints &points)
{
    if (period.iso.isEmpty() || !start.isEmpty())
        return;
    points.push_back({.code = QStringLiteral("retention-start-missing"),
                      .grade = Grade::Practice,
                      .field = field,
                      .law = {.act = Act::CnilRetention},
                      .message = QT_TRANSLATE_NOOP(
                          "Rules",
                          "A period is recorded, but not the event it is counted from; without it nobody "
                          "can tell when it ends.")});
}

static void periodsHaveAStart(const D &d, const Facts &, OpenPoints &points)
{
    startNamed(d.retention, d.retentionStart, keyOf<&D::retentionStart>(), points);
    startNamed(d.archiveRetention, d.archiveStart, keyOf<&D::archiveStart>(), points);
}

static void finalArchiveHasAGround(const D &d, const Facts &, OpenPoints &points)
{
    if (d.outcome != RetentionOutcome::FinalArchive || !d.finalGround.isEmpty())
        return;
    points.push_back(
        {.code = QStringLiteral("final-archive-ground-missing"),
         .grade = Grade::Practice,
         .field = keyOf<&D::finalGround>(),
         .law = {Act::Gdpr, 89, 1},
         .message = QT_TRANSLATE_NOOP(
             "Rules", "The data go to a final archive; the provision that asks for it is not named.")});
}

static void specialStated(const D &d, const Facts &, OpenPoints &points)
{
    if (!isSpecial(d))
        points.push_back(
            {.code = QStringLiteral("special-categories-not-stated"),
             .grade = Grade::Practice,
             .field = keyOf<&D::specialCategory>(),
             .law = {Act::Gdpr, 9, 1},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "It is not stated whether these data belong to the special categories of Art. 9(1).")});
    else if (d.specialCategory == false && (!d.specialKinds.empty() || isSpecialByKind(d)))
        points.push_back({.code = QStringLiteral("special-categories-contradicted"),
                          .grade = Grade::Practice,
                          .field = keyOf<&D::specialCategory>(),
                          .law = {Act::Gdpr, 9, 1},
                          .message = QT_TRANSLATE_NOOP("Rules",
                                                       "Said to be no special category, while the kind of "
                                                       "data recorded is one that Art. 9(1) names.")});
}

static void criminalStated(const D &d, const Facts &, OpenPoints &points)
{
    if (!isCriminalByKind(d) || d.criminalData != false)
        return;
    points.push_back(
        {.code = QStringLiteral("criminal-data-contradicted"),
         .grade = Grade::Practice,
         .field = keyOf<&D::criminalData>(),
         .law = {Act::Gdpr, 10},
         .message = QT_TRANSLATE_NOOP(
             "Rules",
             "The category is convictions and offences, while such data are said not to be among it.")});
}

RuleSet dataCategoryRules()
{
    return ruleSet<D>({retentionExamined, retentionIsPrecise, periodsHaveAStart, finalArchiveHasAGround,
                       specialStated, criminalStated});
}
