// models/rules/organisation.cpp - what is asked of an own entity: contact, data protection officer,
// representative
#include "registers/organisation.h"
#include "rules/items.h"
#include "rules/parties.h"
#include "rules/points.h"
#include "rules/registerrules.h"

using O = Organisation;

/// The rules below look at own entities; what is known of others is the others' affair.
template <void (*Rule)(const O &, const Facts &, OpenPoints &)>
static void own(const O &o, const Facts &facts, OpenPoints &points)
{
    if (isOwnEntity(o))
        Rule(o, facts, points);
}

static void contactRecorded(const O &o, const Facts &, OpenPoints &points)
{
    if (hasContact(o))
        return;
    points.push_back(
        {.code = QStringLiteral("controller-contact-missing"),
         .grade = Grade::Law,
         .field = keyOf<&O::email>(),
         .law = {Act::Gdpr, 30, 1, "a"},
         .message = QT_TRANSLATE_NOOP(
             "Rules",
             "No address, e-mail or telephone number is recorded; the record has to hold the contact "
             "details of the controller.")});
}

static void countryRecorded(const O &o, const Facts &, OpenPoints &points)
{
    if (o.country.code.isEmpty())
        points.push_back(
            {.code = QStringLiteral("country-missing"),
             .grade = Grade::Practice,
             .field = keyOf<&O::country>(),
             .law = {Act::Gdpr, 3},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "No country is recorded; it decides which law applies, which authority is competent and "
                 "whether a representative is asked for.")});
    else if (isOutsideEea(o) && !o.appliedLaw)
        points.push_back(
            {.code = QStringLiteral("applied-law-not-stated"),
             .grade = Grade::Practice,
             .field = keyOf<&O::appliedLaw>(),
             .law = {Act::Gdpr, 3, 2},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "The seat is outside the EEA, and the law it is checked against is not stated. Until then "
                 "it is checked against the GDPR.")});
}

static void officerKnown(const O &o, const Facts &facts, OpenPoints &points)
{
    if (o.dpoDesignated || isExplained(facts.state<&O::dpoDesignated>()))
        return;
    points.push_back(
        {.code = QStringLiteral("dpo-not-stated"),
         .grade = Grade::Law,
         .field = keyOf<&O::dpoDesignated>(),
         .law = {Act::Gdpr, 30, 1, "a"},
         .message = QT_TRANSLATE_NOOP(
             "Rules",
             "It is not stated whether a data protection officer is designated; where one is, the record "
             "has to name the officer.")});
}

static void officerReachable(const O &o, const Facts &facts, OpenPoints &points)
{
    if (o.dpoDesignated != true)
        return;
    const std::optional<O> provider = facts.linked(o.dpoOrganisation);
    const bool reachable = !o.dpoEmail.isEmpty() || !o.dpoPhone.isEmpty() || !o.dpoAddress.isEmpty()
        || (provider && hasContact(*provider));
    if (o.dpoName.isEmpty())
        points.push_back(
            {.code = QStringLiteral("dpo-name-missing"),
             .grade = Grade::Law,
             .field = keyOf<&O::dpoName>(),
             .law = {Act::Gdpr, 30, 1, "a"},
             .message = QT_TRANSLATE_NOOP(
                 "Rules", "A data protection officer is designated; the record has to hold the name.")});
    if (!reachable)
        points.push_back(
            {.code = QStringLiteral("dpo-contact-missing"),
             .grade = Grade::Law,
             .field = keyOf<&O::dpoEmail>(),
             .law = {Act::Gdpr, 30, 1, "a"},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "A data protection officer is designated; the record has to hold the contact details.")});
}

static void officerMadeKnown(const O &o, const Facts &, OpenPoints &points)
{
    if (o.dpoDesignated != true)
        return;
    if (!o.dpoNotifiedOn.isValid() && o.dpoNoticeReference.isEmpty())
        points.push_back(
            {.code = QStringLiteral("dpo-not-notified"),
             .grade = Grade::Law,
             .field = keyOf<&O::dpoNotifiedOn>(),
             .law = {Act::Gdpr, 37, 7},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "It is not recorded that the supervisory authority was told the contact details of the "
                 "data protection officer.")});
    if (o.dpoPublished != true)
        points.push_back(
            {.code = QStringLiteral("dpo-not-published"),
             .grade = Grade::Law,
             .field = keyOf<&O::dpoPublished>(),
             .law = {Act::Gdpr, 37, 7},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "It is not recorded that the contact details of the data protection officer are "
                 "published.")});
}

static std::optional<OpenPoint> officerDemanded(const O &o)
{
    const auto point = [](const Law &law, const char *message) {
        return OpenPoint{.code = QStringLiteral("dpo-missing"),
                         .grade = Grade::Law,
                         .field = keyOf<&O::dpoDesignated>(),
                         .law = law,
                         .message = message};
    };
    if (o.ownership == Ownership::Public || contains(o.dpoDuty, DpoDuty::PublicBody))
        return point({Act::Gdpr, 37, 1, "a"},
                     QT_TRANSLATE_NOOP(
                         "Rules",
                         "No data protection officer is designated, while the organisation is recorded as "
                         "a public authority or body. Only courts in their judicial capacity need none."));
    if (contains(o.dpoDuty, DpoDuty::Monitoring))
        return point({Act::Gdpr, 37, 1, "b"},
                     QT_TRANSLATE_NOOP(
                         "Rules",
                         "No data protection officer is designated, while monitoring on a large scale is "
                         "recorded as a core activity."));
    if (contains(o.dpoDuty, DpoDuty::SpecialData))
        return point({Act::Gdpr, 37, 1, "c"},
                     QT_TRANSLATE_NOOP(
                         "Rules",
                         "No data protection officer is designated, while special categories or criminal "
                         "data on a large scale are recorded as a core activity."));
    if (contains(o.dpoDuty, DpoDuty::NationalLaw))
        return point(
            {Act::Gdpr, 37, 4},
            QT_TRANSLATE_NOOP("Rules",
                              "No data protection officer is designated, while national law is recorded as "
                              "demanding one."));
    return std::nullopt;
}

static void officerNeeded(const O &o, const Facts &facts, OpenPoints &points)
{
    if (o.dpoDesignated != false)
        return;
    if (const std::optional<OpenPoint> demanded = officerDemanded(o)) {
        points.push_back(*demanded);
        return;
    }
    if (!isExplained(facts.state<&O::dpoDuty>()))
        points.push_back({.code = QStringLiteral("dpo-duty-not-examined"),
                          .grade = Grade::Practice,
                          .field = keyOf<&O::dpoDuty>(),
                          .law = {Act::Gdpr, 37, 1},
                          .message = QT_TRANSLATE_NOOP(
                              "Rules",
                              "No data protection officer is designated, and nothing shows that the cases "
                              "that demand one were looked at.")});
    if (o.dpoReason.isEmpty())
        points.push_back(
            {.code = QStringLiteral("dpo-reason-missing"),
             .grade = Grade::Practice,
             .field = keyOf<&O::dpoReason>(),
             .law = {Act::Gdpr, 24, 1},
             .message = QT_TRANSLATE_NOOP(
                 "Rules", "No data protection officer is designated, and the reason is not recorded.")});
}

static void representativeKnown(const O &o, const Facts &facts, OpenPoints &points)
{
    if (!isOutsideEea(o) || o.appliedLaw != AppliedLaw::Gdpr || o.ownership == Ownership::Public
        || o.representativeDesignated || isExplained(facts.state<&O::representativeDesignated>()))
        return;
    points.push_back(
        {.code = QStringLiteral("representative-not-stated"),
         .grade = Grade::Law,
         .field = keyOf<&O::representativeDesignated>(),
         .law = {Act::Gdpr, 27, 1},
         .message = QT_TRANSLATE_NOOP(
             "Rules",
             "The seat is outside the EEA and the GDPR applies; it is not stated whether a representative "
             "in the Union is designated.")});
}

static void representativeDeclined(const O &o, const Facts &, OpenPoints &points)
{
    if (!isOutsideEea(o) || o.appliedLaw != AppliedLaw::Gdpr || o.ownership == Ownership::Public
        || o.representativeDesignated != false || !o.representativeReason.isEmpty())
        return;
    points.push_back(
        {.code = QStringLiteral("representative-missing"),
         .grade = Grade::Law,
         .field = keyOf<&O::representativeReason>(),
         .law = {Act::Gdpr, 27, 1},
         .message = QT_TRANSLATE_NOOP(
             "Rules",
             "The seat is outside the EEA and the GDPR applies; no representative is designated, and no "
             "exception is recorded.")});
}

static void representativeComplete(const O &o, const Facts &, OpenPoints &points)
{
    if (o.representativeDesignated != true)
        return;
    const bool reachable = !o.representativeEmail.isEmpty() || !o.representativePhone.isEmpty()
        || !o.representativeAddress.isEmpty();
    if (o.representativeName.isEmpty() || !reachable)
        points.push_back(
            {.code = QStringLiteral("representative-contact-missing"),
             .grade = Grade::Law,
             .field = keyOf<&O::representativeName>(),
             .law = {Act::Gdpr, 30, 1, "a"},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "A representative is designated; the record has to hold the name and the contact "
                 "details.")});
    if (!o.representativeCountry.code.isEmpty() && !isEea(o.representativeCountry.code))
        points.push_back({.code = QStringLiteral("representative-outside-eea"),
                          .grade = Grade::Law,
                          .field = keyOf<&O::representativeCountry>(),
                          .law = {Act::Gdpr, 27, 3},
                          .message = QT_TRANSLATE_NOOP(
                              "Rules",
                              "The representative is recorded outside the EEA; the place has to be a Member "
                              "State in which data subjects are.")});
}

static void authorityChosen(const O &o, const Facts &, OpenPoints &points)
{
    if (o.competentAuthority.code.isEmpty())
        points.push_back(
            {.code = QStringLiteral("authority-missing"),
             .grade = Grade::Practice,
             .field = keyOf<&O::competentAuthority>(),
             .law = {Act::Gdpr, 55},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "No competent supervisory authority is chosen; in an emergency it is needed at once.")});
    else if (o.country.code == QLatin1String("DE") && o.ownership == Ownership::Private
             && o.competentAuthority.code == QLatin1String("de"))
        points.push_back(
            {.code = QStringLiteral("authority-of-the-land"),
             .grade = Grade::Practice,
             .field = keyOf<&O::competentAuthority>(),
             .law = {Act::Bdsg, 40, 1},
             .message = QT_TRANSLATE_NOOP(
                 "Rules",
                 "The federal authority is chosen; a private organisation in Germany answers to the "
                 "authority of its federal state, with few exceptions.")});
}

RuleSet organisationRules()
{
    return ruleSet<O>({own<contactRecorded>, own<countryRecorded>, own<officerKnown>, own<officerReachable>,
                       own<officerMadeKnown>, own<officerNeeded>, own<representativeKnown>,
                       own<representativeDeclined>, own<representativeComplete>, own<authorityChosen>});
}
