// models/rules/controller_deviation.cpp - what one controller does differently must be about a controller
#include "registers/controller_deviation.h"
#include "rules/points.h"
#include "rules/registerrules.h"

using C = ControllerDeviation;

static void isAboutAController(const C &c, const Facts &facts, OpenPoints &points)
{
    const std::optional<ProcessingActivity> activity = facts.linked(c.parent);
    if (!activity || c.organisation.id.isEmpty() || contains(activity->controllers, c.organisation))
        return;
    points.push_back(
        {.code = QStringLiteral("deviation-not-of-a-controller"),
         .grade = Grade::Practice,
         .field = keyOf<&C::organisation>(),
         .law = {Act::Gdpr, 30, 1, "a"},
         .message = QT_TRANSLATE_NOOP(
             "Rules", "A deviation of %1 is recorded, which is not among the controllers of this activity."),
         .args = {titleArgument(c.organisation.id)}});
}

RuleSet controllerDeviationRules()
{
    return ruleSet<C>({isAboutAController});
}
