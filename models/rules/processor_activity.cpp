// models/rules/processor_activity.cpp - what Art. 30(2) asks of a category of processing for clients, and
// what Art. 28 asks of its sub-processors
#include "registers/client.h"
#include "rules/exemptionpoint.h"
#include "rules/items.h"
#include "rules/life.h"
#include "rules/outside.h"
#include "rules/parties.h"
#include "rules/points.h"
#include "rules/registerrules.h"

using A = ProcessorActivity;

static void clientsRecorded(const A &, const Facts &facts, OpenPoints &points)
{
    if (facts.parts<Client>().empty())
        points.push_back(
            {.code = QStringLiteral("client-missing"),
             .grade = Grade::Law,
             .field = {},
             .law = {Act::Gdpr, 30, 2, "a"},
             .message = QT_TRANSLATE_NOOP("Rules",
                                          "No client is recorded; the record has to hold each controller for "
                                          "whom the data are processed.")});
}

static void processorsAreOwnEntities(const A &a, const Facts &facts, OpenPoints &points)
{
    for (const Party &party : linkedParties(a.processors, facts.reader()))
        if (!isOwnEntity(party.organisation)) {
            askContact(party, keyOf<&A::processors>(), {Act::Gdpr, 30, 2, "a"}, points);
            points.push_back(
                {.code = QStringLiteral("processor-not-own-entity"),
                 .grade = Grade::Practice,
                 .field = keyOf<&A::processors>(),
                 .law = {Act::Gdpr, 4, 8},
                 .message = QT_TRANSLATE_NOOP(
                     "Rules",
                     "%1 is recorded as the processor here, but not as an own entity; others whom it "
                     "engages belong among the sub-processors."),
                 .args = {titleArgument(party.id)}});
        }
}

static void subProcessorsExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    if (isOpen(!a.subProcessors.empty(), facts.state<&A::subProcessors>(), facts.clock().date()))
        points.push_back({.code = QStringLiteral("sub-processors-not-examined"),
                          .grade = Grade::Practice,
                          .field = keyOf<&A::subProcessors>(),
                          .law = {Act::Gdpr, 28, 2},
                          .message = QT_TRANSLATE_NOOP(
                              "Rules",
                              "Sub-processors are neither recorded nor said not to exist. No other "
                              "processor is engaged without the clients’ authorisation.")});
    if (a.subProcessors.empty())
        return;
    if (!a.subAuthorisation)
        points.push_back(
            {.code = QStringLiteral("sub-authorisation-missing"),
             .grade = Grade::Law,
             .field = keyOf<&A::subAuthorisation>(),
             .law = {Act::Gdpr, 28, 2},
             .message = QT_TRANSLATE_NOOP("Rules",
                                          "There are sub-processors, but no specific or general written "
                                          "authorisation of the clients is recorded.")});
    if (a.subAuthorisation == SubProcessorAuthorisation::General && a.subAuthorisationNote.isEmpty())
        points.push_back(
            {.code = QStringLiteral("sub-changes-not-recorded"),
             .grade = Grade::Law,
             .field = keyOf<&A::subAuthorisationNote>(),
             .law = {Act::Gdpr, 28, 2},
             .message = QT_TRANSLATE_NOOP("Rules",
                                          "The authorisation is general; it is not recorded how clients are "
                                          "told of intended changes so that they can object.")});
}

static void thirdCountriesExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    askItem(keyOf<&A::thirdCountries>(), {Act::Gdpr, 30, 2, "c"}, !a.thirdCountries.empty(),
            facts.state<&A::thirdCountries>(), facts, points);
    const OutsideFacts of{.field = keyOf<&A::thirdCountries>(),
                          .listed = a.thirdCountries,
                          .parties = a.subProcessors,
                          .systems = a.systems,
                          .places = a.locationCountries,
                          .noneExplained = isExplained(facts.state<&A::thirdCountries>())};
    outsideParties(of, facts, points);
    outsidePlaces(of, facts, points);
    noEeaStateListed(of, points);
    residualCaseDocumented({.field = keyOf<&A::residualCase>(),
                            .assessmentField = keyOf<&A::residualAssessment>(),
                            .safeguardsField = keyOf<&A::residualSafeguards>(),
                            .countriesField = of.field,
                            .item = {Act::Gdpr, 30, 2, "c"},
                            .stated = a.residualCase,
                            .assessed = !a.residualAssessment.isEmpty(),
                            .safeguarded = !a.residualSafeguards.isEmpty(),
                            .countriesNamed = !a.thirdCountries.empty()},
                           points);
}

static void measuresExamined(const A &a, const Facts &facts, OpenPoints &points)
{
    askItem(keyOf<&A::measures>(), {Act::Gdpr, 30, 2, "d"},
            isRecorded(!a.measures.empty(), !a.securityNote.isEmpty(), facts.state<&A::measures>()),
            facts.state<&A::measures>(), facts, points);
}

static void endOfContractsRecorded(const A &a, const Facts &, OpenPoints &points)
{
    if (a.erasureAtEnd.isEmpty())
        points.push_back(
            {.code = QStringLiteral("erasure-at-end-missing"),
             .grade = Grade::Practice,
             .field = keyOf<&A::erasureAtEnd>(),
             .law = {Act::Gdpr, 28, 3, "g"},
             .message = QT_TRANSLATE_NOOP("Rules",
                                          "It is not recorded whether the data are erased or returned when a "
                                          "client leaves; the client chooses.")});
}

static void exemption(const A &a, const Facts &facts, OpenPoints &points)
{
    const std::optional<WorkspaceRecord> workspace = facts.single<WorkspaceRecord>();
    const bool claimed = workspace && workspace->exemptionClaimed == true;
    for (const Party &party : linkedParties(a.processors, facts.reader()))
        if (isCheckedLaw(party.organisation))
            sayExemption(art30_5({.staff = staffOf(party, workspace),
                                  .occasional = a.occasional,
                                  .likelyRisk = a.likelyRisk,
                                  .specialOrCriminal = a.specialOrCriminal,
                                  .staffOrCustomerData = false}, // the clients', not the processor's own
                                 facts.clock().date()),
                         claimed, party, keyOf<&A::occasional>(), points);
}

RuleSet processorActivityRules()
{
    std::vector<ProcessorRule> all{clientsRecorded,
                                   processorsAreOwnEntities,
                                   subProcessorsExamined,
                                   thirdCountriesExamined,
                                   measuresExamined,
                                   endOfContractsRecorded,
                                   exemption};
    for (const auto rule : processorLifeRules())
        all.push_back(rule);
    return ruleSet<A>(std::move(all));
}
