// models/registers/vocabulary_recipients.cpp - recipients inside and outside, and public bodies
#include "registers/vocabulary.h"

std::span<const Term> vocabulary::recipientsInside()
{
    static constexpr Term terms[] = {
        {"management", QT_TRANSLATE_NOOP("Vocabulary", "Management")},
        {"human_resources", QT_TRANSLATE_NOOP("Vocabulary", "Human resources")},
        {"finance", QT_TRANSLATE_NOOP("Vocabulary", "Finance and accounting")},
        {"legal_department", QT_TRANSLATE_NOOP("Vocabulary", "Legal and compliance")},
        {"it_department", QT_TRANSLATE_NOOP("Vocabulary", "IT")},
        {"sales", QT_TRANSLATE_NOOP("Vocabulary", "Sales")},
        {"marketing_department", QT_TRANSLATE_NOOP("Vocabulary", "Marketing")},
        {"customer_service", QT_TRANSLATE_NOOP("Vocabulary", "Customer service")},
        {"purchasing", QT_TRANSLATE_NOOP("Vocabulary", "Purchasing")},
        {"works_council", QT_TRANSLATE_NOOP("Vocabulary", "Works council or staff representatives")},
        {"internal_audit", QT_TRANSLATE_NOOP("Vocabulary", "Internal audit")},
        {"security_department", QT_TRANSLATE_NOOP("Vocabulary", "Security and reception")},
        {"occupational_physician", QT_TRANSLATE_NOOP("Vocabulary", "Company doctor")},
        {"data_protection_officer", QT_TRANSLATE_NOOP("Vocabulary", "Data protection officer")},
    };
    return terms;
}

std::span<const Term> vocabulary::recipientCategories()
{
    static constexpr Term terms[] = {
        {"group_company", QT_TRANSLATE_NOOP("Vocabulary", "Group companies")},
        {"bank", QT_TRANSLATE_NOOP("Vocabulary", "Banks and payment services")},
        {"insurer", QT_TRANSLATE_NOOP("Vocabulary", "Insurers")},
        {"tax_adviser", QT_TRANSLATE_NOOP("Vocabulary", "Tax advisers and auditors")},
        {"lawyer", QT_TRANSLATE_NOOP("Vocabulary", "Lawyers and notaries")},
        {"postal_service", QT_TRANSLATE_NOOP("Vocabulary", "Postal and delivery services")},
        {"telecom_provider", QT_TRANSLATE_NOOP("Vocabulary", "Telecommunications providers")},
        {"hosting_provider", QT_TRANSLATE_NOOP("Vocabulary", "Hosting and cloud providers")},
        {"it_service_provider", QT_TRANSLATE_NOOP("Vocabulary", "IT service providers")},
        {"payroll_provider", QT_TRANSLATE_NOOP("Vocabulary", "Payroll providers")},
        {"marketing_agency", QT_TRANSLATE_NOOP("Vocabulary", "Marketing agencies")},
        {"advertising_network", QT_TRANSLATE_NOOP("Vocabulary", "Advertising networks")},
        {"analytics_provider", QT_TRANSLATE_NOOP("Vocabulary", "Analytics providers")},
        {"credit_agency", QT_TRANSLATE_NOOP("Vocabulary", "Credit reference agencies")},
        {"debt_collector", QT_TRANSLATE_NOOP("Vocabulary", "Debt collectors")},
        {"business_partner", QT_TRANSLATE_NOOP("Vocabulary", "Business partners")},
        {"customer", QT_TRANSLATE_NOOP("Vocabulary", "Customers")},
        {"healthcare_provider", QT_TRANSLATE_NOOP("Vocabulary", "Doctors, hospitals and other health care")},
        {"training_provider", QT_TRANSLATE_NOOP("Vocabulary", "Training providers")},
        {"travel_provider", QT_TRANSLATE_NOOP("Vocabulary", "Travel agencies, carriers and hotels")},
        {"pension_fund", QT_TRANSLATE_NOOP("Vocabulary", "Pension funds")},
        {"research_institution", QT_TRANSLATE_NOOP("Vocabulary", "Research institutions")},
        {"media", QT_TRANSLATE_NOOP("Vocabulary", "Media")},
        {"public", QT_TRANSLATE_NOOP("Vocabulary", "General public")},
    };
    return terms;
}

std::span<const Term> vocabulary::authorityCategories()
{
    static constexpr Term terms[] = {
        {"tax_authority", QT_TRANSLATE_NOOP("Vocabulary", "Tax authorities")},
        {"social_security_institution", QT_TRANSLATE_NOOP("Vocabulary", "Social security institutions")},
        {"labour_authority", QT_TRANSLATE_NOOP("Vocabulary", "Labour authorities")},
        {"court", QT_TRANSLATE_NOOP("Vocabulary", "Courts")},
        {"law_enforcement", QT_TRANSLATE_NOOP("Vocabulary", "Police and prosecution")},
        {"customs", QT_TRANSLATE_NOOP("Vocabulary", "Customs")},
        {"supervisory_authority", QT_TRANSLATE_NOOP("Vocabulary", "Supervisory authorities")},
        {"municipality", QT_TRANSLATE_NOOP("Vocabulary", "Municipalities")},
        {"health_authority", QT_TRANSLATE_NOOP("Vocabulary", "Health authorities")},
        {"statistical_office", QT_TRANSLATE_NOOP("Vocabulary", "Statistical offices")},
        {"immigration_authority", QT_TRANSLATE_NOOP("Vocabulary", "Immigration authorities")},
        {"financial_supervisor", QT_TRANSLATE_NOOP("Vocabulary", "Financial supervisors")},
    };
    return terms;
}
