// models/rules/client.cpp - what Art. 30(2)(a) asks of each client, and the contract of Art. 28(3)
#include "registers/client.h"
#include "rules/items.h"
#include "rules/parties.h"
#include "rules/points.h"
#include "rules/registerrules.h"
#include "rules/reviews.h"

using C = Client;

static void reachable(const std::vector<Party> &parties, const QString &field, OpenPoints &points)
{
    for (const Party &party : parties)
        if (!hasContact(party.organisation))
            points.push_back(
                {.code = QStringLiteral("client-contact-missing"),
                 .grade = Grade::Law,
                 .field = field,
                 .law = {Act::Gdpr, 30, 2, "a"},
                 .message = QT_TRANSLATE_NOOP(
                     "Rules",
                     "No contact details of %1 are recorded; the record has to hold those of each "
                     "controller for whom the data are processed."),
                 .args = {titleArgument(party.id)}});
}

static void contactRecorded(const C &c, const Facts &facts, OpenPoints &points)
{
    reachable(linkedParties({c.organisation}, facts.reader()), keyOf<&C::organisation>(), points);
    reachable(linkedParties(c.onBehalfOf, facts.reader()), keyOf<&C::onBehalfOf>(), points);
}

static void officerAndRepresentativeStated(const C &c, const Facts &facts, OpenPoints &points)
{
    for (const Party &party : linkedParties({c.organisation}, facts.reader())) {
        const Organisation &o = party.organisation;
        if (!officerStated({party.id}, facts))
            points.push_back(
                {.code = QStringLiteral("client-dpo-not-stated"),
                 .grade = Grade::Law,
                 .field = keyOf<&C::organisation>(),
                 .law = {Act::Gdpr, 30, 2, "a"},
                 .message = QT_TRANSLATE_NOOP("Rules",
                                              "It is not stated whether %1 has a data protection officer; "
                                              "where there is one, the record has to name the officer."),
                 .args = {titleArgument(party.id)}});
        if (isOutsideEea(o) && !representativeStated({party.id}, facts))
            points.push_back({.code = QStringLiteral("client-representative-not-stated"),
                              .grade = Grade::Law,
                              .field = keyOf<&C::organisation>(),
                              .law = {Act::Gdpr, 30, 2, "a"},
                              .message = QT_TRANSLATE_NOOP(
                                  "Rules",
                                  "%1 has its seat outside the EEA; it is not stated whether it has a "
                                  "representative, whom the record then has to name."),
                              .args = {titleArgument(party.id)}});
    }
}

static void controllersBehindIt(const C &c, const Facts &, OpenPoints &points)
{
    if (!c.actsAs)
        points.push_back(
            {.code = QStringLiteral("client-role-not-stated"),
             .grade = Grade::Practice,
             .field = keyOf<&C::actsAs>(),
             .law = {Act::Gdpr, 30, 2, "a"},
             .message = QT_TRANSLATE_NOOP("Rules",
                                          "It is not stated whether the client is the controller or itself a "
                                          "processor for somebody else.")});
    if (c.actsAs == ClientActsAs::Processor && c.onBehalfOf.empty())
        points.push_back(
            {.code = QStringLiteral("client-controller-missing"),
             .grade = Grade::Law,
             .field = keyOf<&C::onBehalfOf>(),
             .law = {Act::Gdpr, 30, 2, "a"},
             .message = QT_TRANSLATE_NOOP("Rules",
                                          "The client is a processor; the controllers for whom it acts are "
                                          "not recorded, and the record has to hold each of them.")});
}

static void contractReferenced(const C &c, const Facts &, OpenPoints &points)
{
    if (c.contractReference.isEmpty() && !c.contractDate.isValid())
        points.push_back(
            {.code = QStringLiteral("client-contract-not-recorded"),
             .grade = Grade::Practice,
             .field = keyOf<&C::contractReference>(),
             .law = {Act::Gdpr, 28, 3},
             .message = QT_TRANSLATE_NOOP(
                 "Rules", "No contract with this client is recorded; processing for others rests on one.")});
}

static void datesInOrder(const C &c, const Facts &, OpenPoints &points)
{
    const QDate from = lastDay(c.from.text), until = lastDay(c.until.text);
    if (from.isValid() && until.isValid() && until < from)
        points.push_back({.code = QStringLiteral("client-dates-contradict"),
                          .grade = Grade::Practice,
                          .field = keyOf<&C::until>(),
                          .message = QT_TRANSLATE_NOOP(
                              "Rules", "The end recorded for this client lies before the beginning.")});
}

RuleSet clientRules()
{
    return ruleSet<C>({contactRecorded, officerAndRepresentativeStated, controllersBehindIt,
                       contractReferenced, datesInOrder});
}
