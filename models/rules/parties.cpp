// models/rules/parties.cpp
#include "rules/parties.h"
#include "registers/processor_activity.h"
#include "rules/items.h"
#include "rules/points.h"
#include "schema/anyrecord.h"
#include <algorithm>

std::vector<Party> linkedParties(const std::vector<Ref<Organisation>> &refs, const Reader &reader)
{
    std::vector<Party> out;
    for (const Ref<Organisation> &ref : refs)
        if (const std::optional<Row> row = reader.find(Organisation::schema().info(), ref.id))
            out.push_back({ref.id, Organisation::schema().unpack(*row)});
    return out;
}

bool isOwnEntity(const Organisation &o)
{
    return contains(o.roles, OrganisationRole::OwnEntity);
}

bool isCheckedLaw(const Organisation &o)
{
    return o.appliedLaw.value_or(AppliedLaw::Gdpr) == AppliedLaw::Gdpr;
}

bool hasContact(const Organisation &o)
{
    return !o.address.isEmpty() || !o.email.isEmpty() || !o.phone.isEmpty();
}

void askContact(const Party &party, const QString &field, const Law &law, OpenPoints &points)
{
    if (!hasContact(party.organisation))
        points.push_back({.code = QStringLiteral("controller-contact-missing"),
                          .grade = Grade::Law,
                          .field = field,
                          .law = law,
                          .message = QT_TRANSLATE_NOOP(
                              "Rules",
                              "No address, e-mail or telephone number of %1 is recorded; the record has to "
                              "hold the contact details."),
                          .args = {titleArgument(party.id)}});
}

template <auto Designated>
static bool isStated(const Ref<Organisation> &of, const Facts &facts)
{
    const std::optional<Row> row = facts.reader().find(Organisation::schema().info(), of.id);
    return row
        && !isOpen((Organisation::schema().unpack(*row).*Designated).has_value(),
                   row->states.value(keyOf<Designated>()), facts.clock().date());
}
bool officerStated(const Ref<Organisation> &of, const Facts &facts)
{
    return isStated<&Organisation::dpoDesignated>(of, facts);
}
bool representativeStated(const Ref<Organisation> &of, const Facts &facts)
{
    return isStated<&Organisation::representativeDesignated>(of, facts);
}

bool isOutsideEea(const Organisation &o)
{
    return !o.country.code.isEmpty() && !isEea(o.country.code);
}

std::optional<std::vector<Party>> responsibleFor(const RegisterInfo &reg, const Row &row,
                                                 const Reader &reader)
{
    if (&reg == &ProcessingActivity::schema().info())
        return linkedParties(ProcessingActivity::schema().unpack(row).controllers, reader);
    if (&reg == &ProcessorActivity::schema().info())
        return linkedParties(ProcessorActivity::schema().unpack(row).processors, reader);
    const QString whole = valueOf(reg, row, "parent").toString();
    const RegisterInfo *parent = parentRegister(reader, reg, whole);
    const std::optional<Row> of = parent ? reader.find(*parent, whole) : std::nullopt;
    return of ? responsibleFor(*parent, *of, reader) : std::nullopt;
}

bool isChecked(const RegisterInfo &reg, const Record &record, const Reader &reader)
{
    if (&reg == &Organisation::schema().info())
        return isCheckedLaw(Organisation::schema().unpack(record.row));
    const std::optional<std::vector<Party>> responsible = responsibleFor(reg, record.row, reader);
    return !responsible || responsible->empty()
        || std::ranges::any_of(*responsible, [](const Party &p) { return isCheckedLaw(p.organisation); });
}

static const char *notChecked(AppliedLaw law)
{
    switch (law) {
    case AppliedLaw::UkGdpr:
        return QT_TRANSLATE_NOOP("Rules", "Not checked against the UK GDPR: recorded and kept as it is.");
    case AppliedLaw::SwissFadp:
        return QT_TRANSLATE_NOOP("Rules", "Not checked against the Swiss FADP: recorded and kept as it is.");
    default:
        return QT_TRANSLATE_NOOP("Rules", "Not checked against the law stated: recorded and kept as it is.");
    }
}

void sayNotChecked(const std::vector<Party> &parties, const QString &field, OpenPoints &points)
{
    std::vector<AppliedLaw> laws;
    for (const Party &party : parties)
        if (!isCheckedLaw(party.organisation) && !contains(laws, *party.organisation.appliedLaw))
            laws.push_back(*party.organisation.appliedLaw);
    if (!laws.empty())
        points.push_back({.code = QStringLiteral("law-not-checked"),
                          .grade = Grade::Practice,
                          .field = field,
                          .message = notChecked(laws.size() == 1 ? laws.front() : AppliedLaw::Other)});
}
