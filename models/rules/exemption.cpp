// models/rules/exemption.cpp
#include "rules/exemption.h"
#include "registers/vocabulary.h"
#include "rules/lawinforce.h"
#include "schema/termtree.h"
#include <algorithm>
#include <array>

Exemption art30_5(const ExemptionFacts &facts, QDate on)
{
    const std::optional<qint64> threshold = headcountThreshold(on);
    QStringList against, unknown;
    const auto weigh = [&](bool known, bool duty, const char *ground, const char *question) {
        if (!known)
            unknown << QLatin1String(question);
        else if (duty)
            against << QLatin1String(ground);
    };
    weigh(threshold && facts.staff, threshold && facts.staff >= threshold, "headcount", "headcount");
    weigh(facts.likelyRisk.has_value(), facts.likelyRisk == true, "risk", "risk");
    if (facts.staffOrCustomerData == true)
        against << QStringLiteral("staff_or_customer_data");
    else
        weigh(facts.occasional.has_value(), facts.occasional == false, "not_occasional", "occasional");
    if (!facts.staffOrCustomerData)
        unknown << QStringLiteral("subjects");
    weigh(facts.specialOrCriminal.has_value(), facts.specialOrCriminal == true, "special_or_criminal",
          "special_or_criminal");
    if (!against.isEmpty())
        return {Exemption::Outcome::NotExempt, against};
    return {unknown.isEmpty() ? Exemption::Outcome::Exempt : Exemption::Outcome::CannotBeSaid, unknown};
}

template <std::size_t N>
static bool isOneOf(const OpenChoice &choice, const std::array<const char *, N> &codes)
{
    return std::ranges::any_of(codes, [&](const char *code) { return choice.code == QLatin1String(code); });
}

/// Of a category taken from the long list; what the pick-list itself holds is weighed one by one.
static bool isBelow(const OpenChoice &category, const char *kind)
{
    const bool listed = std::ranges::any_of(vocabulary::dataCategories(), [&](const Term &term) {
        return category.code == QLatin1String(term.code);
    });
    return !listed && freeText(category.code).isEmpty()
        && TermTree::named(QStringLiteral("personal_data")).isBelow(category.code, QLatin1String(kind));
}

std::optional<bool> isStaffOrCustomerData(const std::vector<DataCategory> &data)
{
    static constexpr std::array lasting{"employee", "former_employee", "trainee",    "temporary_worker",
                                        "customer", "client",          "subscriber", "tenant",
                                        "patient",  "insured_person"};
    bool allKnown = !data.empty();
    for (const DataCategory &d : data) {
        if (std::ranges::any_of(d.subjects, [](const OpenChoice &s) { return isOneOf(s, lasting); }))
            return true;
        allKnown = allKnown && !d.subjects.empty()
            && std::ranges::all_of(d.subjects,
                                   [](const OpenChoice &s) { return freeText(s.code).isEmpty(); });
    }
    return allKnown ? std::optional<bool>(false) : std::nullopt;
}

bool isSpecialByKind(const DataCategory &data)
{
    static constexpr std::array kinds{
        "medical_health", "sick_leave", "disability",        "genetic",
        "ethnicity",      "religion",   "political_opinion", "trade_union_membership",
        "sexual"};
    // Biometric data are special only where they serve to identify, which the kind alone does not say.
    return isOneOf(data.category, kinds)
        || (isBelow(data.category, "special_category_personal_data") && !isBelow(data.category, "biometric"));
}

std::optional<bool> isSpecial(const DataCategory &data)
{
    if (!data.specialKinds.empty())
        return true;
    if (data.specialCategory)
        return data.specialCategory;
    return isSpecialByKind(data) ? std::optional<bool>(true) : std::nullopt;
}

bool isCriminalByKind(const DataCategory &data)
{
    return data.category.code == QLatin1String("criminal") || isBelow(data.category, "criminal");
}

std::optional<bool> isCriminal(const DataCategory &data)
{
    if (data.criminalData)
        return data.criminalData;
    return isCriminalByKind(data) ? std::optional<bool>(true) : std::nullopt;
}

std::optional<bool> isSpecialOrCriminal(const std::vector<DataCategory> &data)
{
    bool allKnown = !data.empty();
    for (const DataCategory &d : data) {
        if (isSpecial(d) == true || isCriminal(d) == true)
            return true;
        const bool contradicted =
            isSpecialByKind(d) || isCriminalByKind(d); // said "no" beside a kind that is
        allKnown = allKnown && !contradicted && isSpecial(d) && isCriminal(d);
    }
    return allKnown ? std::optional<bool>(false) : std::nullopt;
}
