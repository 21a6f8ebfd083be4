// models/rules/workspace.cpp - what the workspace itself has to say
#include "registers/workspace.h"
#include "rules/points.h"
#include "rules/registerrules.h"

using W = WorkspaceRecord;

static void zoneKnown(const W &w, const Facts &, OpenPoints &points)
{
    if (w.zone.isEmpty() || QTimeZone(w.zone.toUtf8()).isValid())
        return;
    points.push_back(
        {.code = QStringLiteral("zone-unknown"),
         .grade = Grade::Practice,
         .field = keyOf<&W::zone>(),
         .message = QT_TRANSLATE_NOOP(
             "Rules", "This time zone is not known, so days are counted in UTC. Europe/Berlin is one.")});
}

static void mainOrganisationChosen(const W &w, const Facts &, OpenPoints &points)
{
    if (w.mainOrganisation.id.isEmpty())
        points.push_back(
            {.code = QStringLiteral("main-organisation-missing"),
             .grade = Grade::Practice,
             .field = keyOf<&W::mainOrganisation>(),
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "No main organisation is chosen; reports would not know whose name stands first.")});
}

static void exemptionExplained(const W &w, const Facts &, OpenPoints &points)
{
    if (w.exemptionClaimed == true && w.exemptionReason.isEmpty())
        points.push_back(
            {.code = QStringLiteral("exemption-reason-missing"),
             .grade = Grade::Practice,
             .field = keyOf<&W::exemptionReason>(),
             .law = {Act::Gdpr, 30, 5},
             .message = QT_TRANSLATE_NOOP(
                 "Rules", "The exemption of Art. 30(5) is relied on, and the reason is not recorded.")});
}

RuleSet workspaceRules()
{
    return ruleSet<W>({zoneKnown, mainOrganisationChosen, exemptionExplained});
}
