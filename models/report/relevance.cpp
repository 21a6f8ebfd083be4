// models/report/relevance.cpp
#include "report/relevance.h"
#include <algorithm>
#include <array>

namespace report {
namespace {
struct Condition {
    const char *field;
    const char *other; ///< the field is waited for while this one ...
    const char *value; ///< ... holds this; "*": anything
};
constexpr std::array conditions{
    Condition{"approved_on", "record_state", "approved"},
    Condition{"approved_by", "record_state", "approved"},
    Condition{"end_date", "processing_state", "ended_data_held ended_erased"},
    Condition{"erasure_planned", "processing_state", "ended_data_held"},
    Condition{"replaced_by", "processing_state", "ended_data_held ended_erased"},
    Condition{"joint_arrangement", "joint_controllers", "*"},
    Condition{"joint_arrangement_date", "joint_controllers", "*"},
    Condition{"joint_essence", "joint_controllers", "*"},
    Condition{"sub_authorisation", "sub_processors", "*"},
    Condition{"sub_authorisation_note", "sub_authorisation", "general"},
    Condition{"residual_case", "third_countries", "*"},
    Condition{"residual_assessment", "residual_case", "true"},
    Condition{"residual_safeguards", "residual_case", "true"},
    Condition{"automated_ground", "automated_decisions", "true"},
    Condition{"automated_note", "automated_decisions", "true"},
    Condition{"dpia_reason", "dpia_needed", "*"},
    Condition{"dpia_done", "dpia_needed", "true"},
    Condition{"dpia_date", "dpia_done", "true"},
    Condition{"dpia_link", "dpia_done", "true"},
    Condition{"dpia_result", "dpia_done", "true"},
    Condition{"prior_consultation", "dpia_done", "true"},
    Condition{"prior_consultation_date", "prior_consultation", "true"},
    Condition{"prior_consultation_note", "prior_consultation", "true"},
    Condition{"lia_done", "lia_needed", "true"},
    Condition{"lia_date", "lia_done", "true"},
    Condition{"lia_link", "lia_done", "true"},
};
/// And what the program counts itself, or a rule asks where it applies: consent where a purpose rests on it.
constexpr std::array remarks{"version",          "consent_record", "lia_needed",    "remarks",
                             "source_note",      "disclosed_data", "security_note", "rights_note",
                             "data_combination", "dpia_cases",     "dpia_criteria", "vulnerable_subjects",
                             "risk_note",        "location"};

bool holds(const Condition &condition, const RegisterInfo &reg, const Row &row)
{
    const QVariant value = valueOf(reg, row, condition.other);
    if (!value.isValid() || QLatin1String(condition.value) == QLatin1String("*"))
        return value.isValid();
    return QString::fromLatin1(condition.value).split(u' ').contains(value.toString());
}
} // namespace

bool isMissed(const RegisterInfo &reg, const Row &row, const FieldInfo &field)
{
    const QLatin1String key(field.key);
    if (std::ranges::any_of(remarks, [key](const char *remark) { return key == QLatin1String(remark); }))
        return false;
    const auto at = std::ranges::find_if(
        conditions, [key](const Condition &one) { return key == QLatin1String(one.field); });
    return at == conditions.end() || holds(*at, reg, row);
}
} // namespace report
