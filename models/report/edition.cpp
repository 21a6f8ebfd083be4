// models/report/edition.cpp
#include "report/edition.h"
#include "report/report.h"
#include "schema/errors.h"
#include <algorithm>
#include <array>

std::span<const EditionInfo> reportEditions()
{
    static constexpr EditionInfo all[] = {
        {"internal", QT_TRANSLATE_NOOP("Report", "Internal: everything, with open points")},
        {"authority", QT_TRANSLATE_NOOP("Report", "For an authority, as its template asks")},
        {"authority-strict", QT_TRANSLATE_NOOP("Report", "For an authority, the letters of Art. 30 alone")},
        {"public", QT_TRANSLATE_NOOP("Report", "Public: without names and security")}};
    return all;
}

namespace report {
namespace {
constexpr std::array listed{
    // Art. 30(1): what its letters (a) to (g) ask, and Art. 49(6)
    HeldFields{"processing_activity",
               "reference name controllers joint_controllers recipient_categories processors "
               "third_parties authority_categories authorities third_countries residual_case "
               "residual_safeguards",
               true, true, true},
    HeldFields{"processing_activity", "recipients_inside measures security_note residual_assessment", true,
               true, false},
    // what the templates of the authorities ask besides: department, dates, source, impact assessment
    HeldFields{"processing_activity",
               "department start_date end_date processing_state dpia_needed dpia_done dpia_date", false, true,
               false},
    HeldFields{"processing_activity", "sources", false, true, true},
    // what Art. 13, 14 and 26(2) have published anyway
    HeldFields{"processing_activity", "joint_essence rights privacy_notice", false, false, true},
    HeldFields{"purpose", "parent position name", true, true, true},
    HeldFields{"purpose",
               "bases provision legitimate_interest art9_conditions art9_provision art10 art10_provision "
               "identification_provision specific_provision",
               false, true, true},
    HeldFields{"data_category",
               "parent position category description subjects special_category special_kinds "
               "criminal_data national_id retention retention_criterion retention_start "
               "archive_retention archive_criterion archive_start outcome final_retention "
               "final_criterion final_start",
               true, true, true},
    HeldFields{"data_category", "source retention_ground archive_ground final_ground", false, true, true},
    HeldFields{"controller_deviation", "parent position organisation deviation", true, true, true},

    // Art. 30(2): what its letters (a) to (d) ask
    HeldFields{"processor_activity",
               "reference name description operations processors third_countries residual_case "
               "residual_safeguards",
               true, true, true},
    HeldFields{"processor_activity", "measures security_note residual_assessment", true, true, false},
    HeldFields{"processor_activity", "department start_date end_date processing_state sub_processors", false,
               true, false},
    HeldFields{"processor_activity", "data_categories subjects", false, true, true},
    HeldFields{"client", "parent position organisation on_behalf_of from_date until_date", true, true, false},
    HeldFields{"client", "contact", false, true, false},

    HeldFields{"measure", "name category art32_aims description", true, true, false},
    HeldFields{"measure", "reference", false, true, false},

    // Art. 30(1)(a), 30(2)(a): names and contact details
    HeldFields{"organisation",
               "name legal_name country address email phone website representative_designated "
               "representative_country dpo_designated",
               true, true, true},
    HeldFields{"organisation",
               "representative_name representative_email representative_phone representative_address "
               "dpo_name dpo_email dpo_phone dpo_address dpo_organisation",
               true, true, false},
    HeldFields{"organisation", "register_number region competent_authority", false, true, true},
    HeldFields{"organisation", "reference contact_person", false, true, false},
};

constexpr const char *ofAnAddress = "reference name legal_name country address email phone website";

bool isAmong(const char *key, const char *list)
{
    return QString::fromLatin1(list).split(u' ').contains(QLatin1String(key));
}
} // namespace

std::span<const HeldFields> heldFields()
{
    return listed;
}

static QStringList editions()
{
    QStringList keys;
    for (const EditionInfo &one : reportEditions())
        keys << QLatin1String(one.key);
    return keys;
}

Edition::Edition(const QString &key)
    : key_(key)
    , kind_(Kind(editions().indexOf(key)))
{
    if (!editions().contains(key))
        throw Error(QCoreApplication::translate("Report", "There is no edition “%1”. There is: %2.")
                        .arg(key, editions().join(QStringLiteral(", "))));
}

bool Edition::holds(const RegisterInfo &reg, const Record &record) const
{
    return isInternal() || !valueOf(reg, record.row, "confidential").toBool();
}

bool Edition::holds(const RegisterInfo &reg, const FieldInfo &field) const
{
    if (isInternal())
        return true;
    const auto known = listed_.constFind(&field);
    return known == listed_.constEnd() ? *listed_.insert(&field, isListed(reg, field)) : *known;
}

bool Edition::isListed(const RegisterInfo &reg, const FieldInfo &field) const
{
    if (isPublic() && field.personal)
        return false;
    return std::ranges::any_of(listed, [&](const HeldFields &one) {
        const bool here = isStrict() ? one.strict : isPublic() ? one.open : one.authority;
        return here && QLatin1String(one.reg) == QLatin1String(reg.key) && isAmong(field.key, one.fields);
    });
}

Identified Edition::others() const
{
    if (isInternal())
        return Identified::InFull;
    return kind_ == Kind::Authority ? Identified::ByAddress : Identified::ByCountry;
}

bool Edition::holds(const FieldInfo &ofOrganisation, Identified how) const
{
    switch (how) {
    case Identified::InFull:
        return true;
    case Identified::ByAddress:
        return isAmong(ofOrganisation.key, ofAnAddress);
    case Identified::ByCountry:
        break;
    }
    return QLatin1String(ofOrganisation.key) == QLatin1String("country");
}

FieldState Edition::held(const FieldState &state) const
{
    if (isInternal())
        return state;
    FieldState out;
    if (state.applies != Applies::NotExamined)
        out.applies = state.applies;
    return out;
}
} // namespace report
