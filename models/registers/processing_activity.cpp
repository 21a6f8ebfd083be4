// models/registers/processing_activity.cpp
#include "registers/processing_activity.h"

std::span<const Term> termsOf(ActingAs)
{
    static constexpr Term terms[] = {
        {"controller", QT_TRANSLATE_NOOP("Vocabulary", "Controller")},
        {"joint_controller", QT_TRANSLATE_NOOP("Vocabulary", "Joint controller")},
        {"processor", QT_TRANSLATE_NOOP("Vocabulary", "Processor")},
    };
    static_assert(std::size(terms) == std::size_t(ActingAs::Processor) + 1);
    return terms;
}

std::span<const Term> termsOf(Art9Condition)
{
    static constexpr Term terms[] = {
        {"art9_2_a", QT_TRANSLATE_NOOP("Vocabulary", "Explicit consent")},
        {"art9_2_b", QT_TRANSLATE_NOOP("Vocabulary", "Employment and social security law")},
        {"art9_2_c", QT_TRANSLATE_NOOP("Vocabulary", "Vital interests")},
        {"art9_2_f", QT_TRANSLATE_NOOP("Vocabulary", "Legal claims")},
    };
    static_assert(std::size(terms) == std::size_t(Art9Condition::LegalClaims) + 1);
    return terms;
}

const Register<ProcessingActivity> &ProcessingActivity::schema()
{
    using A = ProcessingActivity;
    static const Register<A> schema{
        {.key = key, .title = QT_TRANSLATE_NOOP("Register", "Processing activities"), .prefix = "PA"},
        {
            field<&A::name>(
                {.key = "name", .label = QT_TRANSLATE_NOOP("Register", "Name"), .asked = Asked::Always}),
            field<&A::actingAs>({.key = "acting_as",
                                 .label = QT_TRANSLATE_NOOP("Register", "Acting as"),
                                 .law = {Act::Gdpr, 30}}),
            field<&A::controller>({.key = "controller",
                                   .label = QT_TRANSLATE_NOOP("Register", "Controller"),
                                   .law = {Act::Gdpr, 30, 1, "a"},
                                   .asked = Asked::Always}),
            field<&A::processors>({.key = "processors",
                                   .label = QT_TRANSLATE_NOOP("Register", "Processors"),
                                   .law = {Act::Gdpr, 30, 1, "d"}}),
            field<&A::specialCategories>(
                {.key = "special_categories",
                 .label = QT_TRANSLATE_NOOP("Register", "Special categories of data"),
                 .law = {Act::Gdpr, 9, 1}}),
            field<&A::art9Conditions>(
                {.key = "art9_conditions",
                 .label = QT_TRANSLATE_NOOP("Register", "Conditions for special categories"),
                 .law = {Act::Gdpr, 9, 2}}),
            field<&A::reviewDue>(
                {.key = "review_due", .label = QT_TRANSLATE_NOOP("Register", "Next review")}),
            field<&A::remarks>({.key = "remarks",
                                .label = QT_TRANSLATE_NOOP("Register", "Remarks"),
                                .personal = true,
                                .kind = Kind::LongText}),
        }};
    return schema;
}
