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

/// What stands behind the outcome, in the words of Art. 30(5).
static QString reasonsArgument(const Exemption &exemption)
{
    static constexpr std::pair<const char *, const char *> grounds[] = {
        {"headcount", QT_TRANSLATE_NOOP("Rules", "250 staff or more")},
        {"risk", QT_TRANSLATE_NOOP("Rules", "a risk to data subjects is likely")},
        {"not_occasional", QT_TRANSLATE_NOOP("Rules", "the processing is not occasional")},
        {"staff_or_customer_data", QT_TRANSLATE_NOOP("Rules", "the data are about staff or customers")},
        {"special_or_criminal",
         QT_TRANSLATE_NOOP("Rules", "special categories or criminal data are among it")},
    };
    static constexpr std::pair<const char *, const char *> questions[] = {
        {"headcount", QT_TRANSLATE_NOOP("Rules", "number of staff")},
        {"risk", QT_TRANSLATE_NOOP("Rules", "whether a risk is likely")},
        {"occasional", QT_TRANSLATE_NOOP("Rules", "whether the processing is occasional")},
        {"subjects", QT_TRANSLATE_NOOP("Rules", "whose data they are")},
        {"special_or_criminal",
         QT_TRANSLATE_NOOP("Rules", "whether special categories or criminal data are among it")},
    };
    std::vector<const char *> phrases;
    const auto add = [&](const auto &words) {
        for (const auto &[code, phrase] : words)
            if (exemption.reasons.contains(QLatin1String(code)))
                phrases.push_back(phrase);
    };
    exemption.outcome == Exemption::Outcome::NotExempt ? add(grounds) : add(questions);
    return phrasesArgument(phrases);
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
                          .args = {titleArgument(party.id), reasonsArgument(exemption)}});
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
                "cover this processing of %1: %2."));
    else if (claimed)
        add("exemption-unclear",
            QT_TRANSLATE_NOOP(
                "Rules",
                "The exemption for fewer than 250 staff is relied on; whether it covers this processing of "
                "%1 cannot be said until these are recorded without contradiction: %2."));
}
