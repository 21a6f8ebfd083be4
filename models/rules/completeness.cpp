// models/rules/completeness.cpp
#include "rules/completeness.h"
#include "registers/client.h"
#include "rules/activityrules.h"
#include "rules/items.h"
#include "rules/parties.h"
#include <algorithm>

namespace {
using A = ProcessingActivity;

struct Look { // everything one activity's items are read from
    A activity;
    std::vector<Purpose> purposes;
    std::vector<Record> dataRows;
    std::vector<DataCategory> data;
    std::vector<Party> controllers;
    Facts facts;
    QDate today;
};

Look lookAt(const Reader &reader, const Record &record, const QDateTime &clock)
{
    const A activity = A::schema().unpack(record.row);
    const Facts facts(reader, record, clock);
    return {activity,
            facts.parts<Purpose>(),
            reader.parts(DataCategory::schema().info(), record.id),
            facts.parts<DataCategory>(),
            linkedParties(activity.controllers, reader),
            facts,
            clock.date()};
}

template <class Predicate>
bool allControllers(const Look &l, Predicate predicate)
{
    return !l.controllers.empty()
        && std::ranges::all_of(l.controllers, [&](const Party &p) { return predicate(p); });
}

FieldState stateOf(const Look &l, const Party &party, const char *key)
{
    const std::optional<Row> row = l.facts.reader().find(Organisation::schema().info(), party.id);
    return row ? row->states.value(QLatin1String(key)) : FieldState{};
}

bool representativeExamined(const Look &l)
{
    return allControllers(l, [&](const Party &p) {
        const Organisation &o = p.organisation;
        if (o.representativeDesignated == true)
            return !o.representativeName.isEmpty();
        if (o.representativeDesignated == false)
            return !isOutsideEea(o) || !o.representativeReason.isEmpty();
        return (!o.country.code.isEmpty() && !isOutsideEea(o)) // Art. 27 asks those outside only
            || !isOpen(false,
                       stateOf(l, p, Organisation::schema().key<&Organisation::representativeDesignated>()),
                       l.today);
    });
}

bool officerExamined(const Look &l)
{
    return allControllers(l, [&](const Party &p) {
        if (p.organisation.dpoDesignated)
            return *p.organisation.dpoDesignated == false || !p.organisation.dpoName.isEmpty();
        return !isOpen(false, stateOf(l, p, Organisation::schema().key<&Organisation::dpoDesignated>()),
                       l.today);
    });
}

bool retentionExamined(const Look &l)
{
    const char *key = DataCategory::schema().key<&DataCategory::retention>();
    std::size_t examined = 0;
    for (std::size_t i = 0; i < l.data.size(); ++i)
        if (!isOpen(hasRetention(l.data[i]), l.dataRows[i].row.states.value(QLatin1String(key)), l.today))
            ++examined;
    return examined > 0 && examined == l.data.size();
}

template <auto M>
bool examined(const Look &l, bool recorded)
{
    return !isOpen(recorded, l.facts.state<M>(), l.today);
}
} // namespace

static std::vector<Art30Item> processorItems(const Reader &reader, const Record &record,
                                             const QDateTime &clock)
{
    using P = ProcessorActivity;
    const P a = P::schema().unpack(record.row);
    const Facts facts(reader, record, clock);
    const std::vector<Client> clients = facts.parts<Client>();
    const auto item = [](const char *label, const char *point, bool done) {
        return Art30Item{label, {Act::Gdpr, 30, 2, point}, done};
    };
    const auto withContact = [&](const std::vector<Ref<Organisation>> &refs) {
        const std::vector<Party> parties = linkedParties(refs, reader);
        return !parties.empty()
            && std::ranges::all_of(parties, [](const Party &p) { return hasContact(p.organisation); });
    };
    const auto considered = [&](bool recorded, const FieldState &state) {
        return !isOpen(recorded, state, clock.date());
    };
    std::vector<Art30Item> items{
        item(QT_TRANSLATE_NOOP("Rules", "Processor with contact details"), "a", withContact(a.processors)),
        item(QT_TRANSLATE_NOOP("Rules", "Clients with contact details"), "a",
             !clients.empty()
                 && std::ranges::all_of(clients,
                                        [&](const Client &c) {
                                            return withContact({c.organisation})
                                                && (c.actsAs != ClientActsAs::Processor
                                                    || withContact(c.onBehalfOf));
                                        })),
        item(QT_TRANSLATE_NOOP("Rules", "Clients’ data protection officers"), "a",
             !clients.empty()
                 && std::ranges::all_of(
                     clients, [&](const Client &c) { return officerStated(c.organisation, facts); })),
        item(QT_TRANSLATE_NOOP("Rules", "Category of processing"), "b", !a.name.isEmpty()),
        item(QT_TRANSLATE_NOOP("Rules", "Third countries and international organisations"), "c",
             considered(!a.thirdCountries.empty(), facts.state<&P::thirdCountries>()))};
    if (a.residualCase == true)
        items.push_back(
            item(QT_TRANSLATE_NOOP("Rules", "Assessment and safeguards under Art. 49(1) second subparagraph"),
                 "c", !a.residualAssessment.isEmpty() && !a.residualSafeguards.isEmpty()));
    items.push_back(item(
        QT_TRANSLATE_NOOP("Rules", "Technical and organisational measures"), "d",
        considered(isRecorded(!a.measures.empty(), !a.securityNote.isEmpty(), facts.state<&P::measures>()),
                   facts.state<&P::measures>())));
    return items;
}

std::vector<Art30Item> art30Items(const Reader &reader, const Record &record, const QDateTime &clock)
{
    if (reader.registerOf(record.id) == &ProcessorActivity::schema().info())
        return isChecked(ProcessorActivity::schema().info(), record, reader)
            ? processorItems(reader, record, clock)
            : std::vector<Art30Item>{};
    if (!isChecked(A::schema().info(), record, reader))
        return {};
    const Look l = lookAt(reader, record, clock);
    const A &a = l.activity;
    const auto item = [](const char *label, const char *point, bool done) {
        return Art30Item{label, {Act::Gdpr, 30, 1, point}, done};
    };
    const bool withData = !l.data.empty();
    std::vector<Art30Item> items{
        item(QT_TRANSLATE_NOOP("Rules", "Controller with contact details"), "a",
             allControllers(l, [](const Party &p) { return hasContact(p.organisation); })),
        item(QT_TRANSLATE_NOOP("Rules", "Joint controllers"), "a",
             examined<&A::jointControllers>(l, !a.jointControllers.empty())),
        item(QT_TRANSLATE_NOOP("Rules", "Representative"), "a", representativeExamined(l)),
        item(QT_TRANSLATE_NOOP("Rules", "Data protection officer"), "a", officerExamined(l)),
        item(QT_TRANSLATE_NOOP("Rules", "Purposes"), "b",
             std::ranges::any_of(l.purposes, [](const Purpose &p) { return !p.name.isEmpty(); })),
        item(QT_TRANSLATE_NOOP("Rules", "Categories of data subjects"), "c",
             withData
                 && std::ranges::none_of(l.data, [](const DataCategory &d) { return d.subjects.empty(); })),
        item(QT_TRANSLATE_NOOP("Rules", "Categories of personal data"), "c",
             withData
                 && std::ranges::none_of(l.data,
                                         [](const DataCategory &d) { return d.category.code.isEmpty(); })),
        item(QT_TRANSLATE_NOOP("Rules", "Categories of recipients"), "d",
             examined<&A::recipientCategories>(l, recipientsRecorded(a, l.facts))),
        item(QT_TRANSLATE_NOOP("Rules", "Third countries and international organisations"), "e",
             examined<&A::thirdCountries>(l, !a.thirdCountries.empty())),
    };
    if (a.residualCase == true)
        items.push_back(
            item(QT_TRANSLATE_NOOP("Rules", "Assessment and safeguards under Art. 49(1) second subparagraph"),
                 "e", !a.residualAssessment.isEmpty() && !a.residualSafeguards.isEmpty()));
    items.push_back(item(QT_TRANSLATE_NOOP("Rules", "Time limits for erasure"), "f", retentionExamined(l)));
    items.push_back(item(QT_TRANSLATE_NOOP("Rules", "Technical and organisational measures"), "g",
                         examined<&A::measures>(l, measuresRecorded(a, l.facts))));
    return items;
}

Completeness completeness(const Reader &reader, const RegisterInfo &reg, const Record &record,
                          const QDateTime &clock)
{
    Completeness count;
    if (&reg == &A::schema().info() || &reg == &ProcessorActivity::schema().info()) {
        for (const Art30Item &item : art30Items(reader, record, clock)) {
            ++count.total;
            count.examined += item.examined ? 1 : 0;
        }
        return count;
    }
    for (const FieldInfo &field : reg.fields)
        if (field.asked != Asked::No) {
            ++count.total;
            count.examined += isOpen(field, record.row, reg, clock.date()) ? 0 : 1;
        }
    return count;
}
