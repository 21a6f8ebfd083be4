// models/rules/parties.cpp
#include "rules/parties.h"
#include "registers/data_category.h"
#include "registers/purpose.h"
#include "rules/points.h"
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

bool isOutsideEea(const Organisation &o)
{
    return !o.country.code.isEmpty() && !isEea(o.country.code);
}

static bool isCheckedActivity(const Row &activity, const Reader &reader)
{
    const auto controllers = linkedParties(ProcessingActivity::schema().unpack(activity).controllers, reader);
    return controllers.empty()
        || std::ranges::any_of(controllers, [](const Party &p) { return isCheckedLaw(p.organisation); });
}

bool isChecked(const RegisterInfo &reg, const Record &record, const Reader &reader)
{
    const RegisterInfo *activities = &ProcessingActivity::schema().info();
    if (&reg == activities)
        return isCheckedActivity(record.row, reader);
    if (&reg == &Organisation::schema().info())
        return isCheckedLaw(Organisation::schema().unpack(record.row));
    if (!reg.parent || QLatin1String(reg.parent) != QLatin1String(activities->key))
        return true;
    const std::optional<Row> parent = reader.find(*activities, valueOf(reg, record.row, "parent").toString());
    return !parent || isCheckedActivity(*parent, reader);
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
