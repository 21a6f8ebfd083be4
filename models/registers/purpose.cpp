// models/registers/purpose.cpp
#include "registers/purpose.h"

std::span<const Term> termsOf(LegalBasis)
{
    static constexpr Term terms[] = {
        {"consent", QT_TRANSLATE_NOOP("Vocabulary", "Consent")},
        {"contract", QT_TRANSLATE_NOOP("Vocabulary", "Contract")},
        {"legal_obligation", QT_TRANSLATE_NOOP("Vocabulary", "Legal obligation")},
        {"vital_interests", QT_TRANSLATE_NOOP("Vocabulary", "Vital interests")},
        {"public_task", QT_TRANSLATE_NOOP("Vocabulary", "Public task")},
        {"legitimate_interests", QT_TRANSLATE_NOOP("Vocabulary", "Legitimate interests")},
    };
    static_assert(std::size(terms) == std::size_t(LegalBasis::LegitimateInterests) + 1);
    return terms;
}

const Register<Purpose> &Purpose::schema()
{
    static const Register<Purpose> schema{
        {.key = key, .title = QT_TRANSLATE_NOOP("Register", "Purposes"), .parent = ProcessingActivity::key},
        {
            field<&Purpose::name>({.key = "name",
                                   .label = QT_TRANSLATE_NOOP("Register", "Purpose"),
                                   .law = {Act::Gdpr, 30, 1, "b"},
                                   .asked = Asked::Always}),
            field<&Purpose::bases>({.key = "bases",
                                    .label = QT_TRANSLATE_NOOP("Register", "Legal bases"),
                                    .law = {Act::Gdpr, 6, 1},
                                    .asked = Asked::Always}),
        }};
    return schema;
}
