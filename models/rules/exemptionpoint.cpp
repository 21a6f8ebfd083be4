// models/rules/exemptionpoint.cpp
#include "rules/exemptionpoint.h"
#include "rules/points.h"

std::optional<qint64> staffOf(const Party &party, const std::optional<WorkspaceRecord> &workspace)
{
    std::optional<qint64> staff = party.organisation.staff;
    if (!staff && workspace && workspace->mainOrganisation.id == party.id)
        staff = workspace->headcount;
    return staff;
}

void sayExemption(const Exemption &exemption, bool claimed, const Party &party, const QString &field,
                  OpenPoints &points)
{
    const auto add = [&](const char *code, const char *message) {
        points.push_back({.code = QLatin1String(code),
                          .grade = Grade::Practice,
                          .field = field,
                          .law = {Act::Gdpr, 30, 5},
                          .message = message,
                          .args = {titleArgument(party.id)}});
    };
    if (exemption.outcome == Exemption::Outcome::Exempt)
        add("exemption-applies",
            QT_TRANSLATE_NOOP(
                "Rules",
                "By the answers recorded %1 need not keep a record of this processing. Keeping it does no "
                "harm, and the other duties remain."));
    else if (claimed && exemption.outcome == Exemption::Outcome::NotExempt)
        add("exemption-excluded",
            QT_TRANSLATE_NOOP(
                "Rules",
                "The exemption for fewer than 250 staff is relied on; by the answers recorded it does not "
                "cover this processing of %1."));
    else if (claimed)
        add("exemption-unclear",
            QT_TRANSLATE_NOOP(
                "Rules",
                "The exemption for fewer than 250 staff is relied on; whether it covers this processing of "
                "%1 cannot be said until number of staff, regularity, risk and kind of data are "
                "recorded."));
}
