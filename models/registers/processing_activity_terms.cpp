// models/registers/processing_activity_terms.cpp - the closed vocabularies of an activity
#include "registers/processing_activity.h"

std::span<const Term> termsOf(Importance)
{
    static constexpr Term terms[] = {
        {"main", QT_TRANSLATE_NOOP("Vocabulary", "Main activity")},
        {"auxiliary", QT_TRANSLATE_NOOP("Vocabulary", "Auxiliary activity")},
    };
    static_assert(std::size(terms) == std::size_t(Importance::Auxiliary) + 1);
    return terms;
}

std::span<const Term> termsOf(RecordState)
{
    static constexpr Term terms[] = {
        {"draft", QT_TRANSLATE_NOOP("Vocabulary", "Draft")},
        {"in_review", QT_TRANSLATE_NOOP("Vocabulary", "In review")},
        {"approved", QT_TRANSLATE_NOOP("Vocabulary", "Approved")},
    };
    static_assert(std::size(terms) == std::size_t(RecordState::Approved) + 1);
    return terms;
}

std::span<const Term> termsOf(ProcessingState)
{
    static constexpr Term terms[] = {
        {"planned", QT_TRANSLATE_NOOP("Vocabulary", "Planned")},
        {"running", QT_TRANSLATE_NOOP("Vocabulary", "Running")},
        {"ended_data_held", QT_TRANSLATE_NOOP("Vocabulary", "Ended, data still held")},
        {"ended_erased", QT_TRANSLATE_NOOP("Vocabulary", "Ended and erased")},
    };
    static_assert(std::size(terms) == std::size_t(ProcessingState::EndedErased) + 1);
    return terms;
}

std::span<const Term> termsOf(PersonsBand)
{
    static constexpr Term terms[] = {
        {"up_to_100", QT_TRANSLATE_NOOP("Vocabulary", "Up to 100")},
        {"up_to_1000", QT_TRANSLATE_NOOP("Vocabulary", "101 to 1,000")},
        {"up_to_10000", QT_TRANSLATE_NOOP("Vocabulary", "1,001 to 10,000")},
        {"up_to_100000", QT_TRANSLATE_NOOP("Vocabulary", "10,001 to 100,000")},
        {"up_to_1000000", QT_TRANSLATE_NOOP("Vocabulary", "100,001 to 1,000,000")},
        {"over_1000000", QT_TRANSLATE_NOOP("Vocabulary", "Over 1,000,000")},
    };
    static_assert(std::size(terms) == std::size_t(PersonsBand::Over1000000) + 1);
    return terms;
}

std::span<const Term> termsOf(AutomatedGround)
{
    static constexpr Term terms[] = {
        {"art22_2_a", QT_TRANSLATE_NOOP("Vocabulary", "Necessary for a contract")},
        {"art22_2_b", QT_TRANSLATE_NOOP("Vocabulary", "Authorised by law")},
        {"art22_2_c", QT_TRANSLATE_NOOP("Vocabulary", "Explicit consent")},
    };
    static_assert(std::size(terms) == std::size_t(AutomatedGround::ExplicitConsent) + 1);
    return terms;
}

std::span<const Term> termsOf(DpiaCase)
{
    static constexpr Term terms[] = {
        {"art35_3_a",
         QT_TRANSLATE_NOOP("Vocabulary",
                           "Systematic and extensive evaluation with legal or similar effects")},
        {"art35_3_b",
         QT_TRANSLATE_NOOP("Vocabulary", "Special categories or criminal data on a large scale")},
        {"art35_3_c",
         QT_TRANSLATE_NOOP("Vocabulary", "Systematic monitoring of a public area on a large scale")},
    };
    static_assert(std::size(terms) == std::size_t(DpiaCase::Monitoring) + 1);
    return terms;
}

std::span<const Term> termsOf(DpiaCriterion)
{
    static constexpr Term terms[] = {
        {"evaluation_scoring", QT_TRANSLATE_NOOP("Vocabulary", "Evaluation or scoring")},
        {"automated_decision",
         QT_TRANSLATE_NOOP("Vocabulary", "Automated decision with legal or similar effect")},
        {"systematic_monitoring", QT_TRANSLATE_NOOP("Vocabulary", "Systematic monitoring")},
        {"sensitive_data", QT_TRANSLATE_NOOP("Vocabulary", "Sensitive or highly personal data")},
        {"large_scale", QT_TRANSLATE_NOOP("Vocabulary", "Large scale")},
        {"matching_datasets", QT_TRANSLATE_NOOP("Vocabulary", "Matching or combining data sets")},
        {"vulnerable_subjects", QT_TRANSLATE_NOOP("Vocabulary", "Vulnerable data subjects")},
        {"innovative_technology", QT_TRANSLATE_NOOP("Vocabulary", "Innovative use or new technology")},
        {"prevents_right_or_service",
         QT_TRANSLATE_NOOP("Vocabulary", "Keeps persons from a right, a service or a contract")},
    };
    static_assert(std::size(terms) == std::size_t(DpiaCriterion::Barrier) + 1);
    return terms;
}

std::span<const Term> termsOf(DpiaList)
{
    static constexpr Term terms[] = {
        {"on_required_list", QT_TRANSLATE_NOOP("Vocabulary", "On the list of Art. 35(4): assessment needed")},
        {"on_exempt_list",
         QT_TRANSLATE_NOOP("Vocabulary", "On the list of Art. 35(5): no assessment needed")},
        {"on_no_list", QT_TRANSLATE_NOOP("Vocabulary", "On neither list")},
    };
    static_assert(std::size(terms) == std::size_t(DpiaList::Neither) + 1);
    return terms;
}
