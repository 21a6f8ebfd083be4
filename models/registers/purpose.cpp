// models/registers/purpose.cpp
#include "registers/purpose.h"
#include "registers/vocabulary.h"

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

std::span<const Term> termsOf(Art9Condition)
{
    static constexpr Term terms[] = {
        {"art9_2_a", QT_TRANSLATE_NOOP("Vocabulary", "Explicit consent")},
        {"art9_2_b", QT_TRANSLATE_NOOP("Vocabulary", "Employment and social protection law")},
        {"art9_2_c", QT_TRANSLATE_NOOP("Vocabulary", "Vital interests of a person unable to consent")},
        {"art9_2_d", QT_TRANSLATE_NOOP("Vocabulary", "Not-for-profit body, about its members")},
        {"art9_2_e", QT_TRANSLATE_NOOP("Vocabulary", "Manifestly made public by the data subject")},
        {"art9_2_f", QT_TRANSLATE_NOOP("Vocabulary", "Legal claims and courts")},
        {"art9_2_g", QT_TRANSLATE_NOOP("Vocabulary", "Substantial public interest")},
        {"art9_2_h", QT_TRANSLATE_NOOP("Vocabulary", "Health or social care, occupational medicine")},
        {"art9_2_i", QT_TRANSLATE_NOOP("Vocabulary", "Public health")},
        {"art9_2_j", QT_TRANSLATE_NOOP("Vocabulary", "Archiving, research, statistics")},
    };
    static_assert(std::size(terms) == std::size_t(Art9Condition::Archiving) + 1);
    return terms;
}

namespace group {
constexpr const char *purpose = QT_TRANSLATE_NOOP("Register", "Purpose");
constexpr const char *legalBases = QT_TRANSLATE_NOOP("Register", "Legal bases");
constexpr const char *specialAndCriminal = QT_TRANSLATE_NOOP("Register", "Special and criminal data");
} // namespace group

const Register<Purpose> &Purpose::schema()
{
    using P = Purpose;
    static const Register<P> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Purposes"),
         .singular = QT_TRANSLATE_NOOP("Register", "Purpose"),
         .purpose = QT_TRANSLATE_NOOP("Register",
                                      "What the data are used for; each purpose has its own legal bases."),
         .parent = ProcessingActivity::key},
        {
            field<&P::name>(
                {.key = "name",
                 .label = QT_TRANSLATE_NOOP("Register", "Purpose"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "What is to be achieved, in words a data subject would understand."),
                 .law = {Act::Gdpr, 30, 1, "b"},
                 .asked = Asked::Always,
                 .group = group::purpose}),
            field<&P::category>(
                {.key = "category",
                 .label = QT_TRANSLATE_NOOP("Register", "Category"),
                 .help = QT_TRANSLATE_NOOP("Register", "The kind of purpose, for lists and statistics."),
                 .group = group::purpose,
                 .terms = vocabulary::purposes(),
                 .more = "purposes"}),
            field<&P::bases>(
                {.key = "bases",
                 .label = QT_TRANSLATE_NOOP("Register", "Legal bases"),
                 .help = QT_TRANSLATE_NOOP("Register", "What makes the processing lawful for this purpose."),
                 .law = {Act::Gdpr, 6, 1},
                 .group = group::legalBases}),
            field<&P::basesNote>({.key = "bases_note",
                                  .label = QT_TRANSLATE_NOOP("Register", "Which basis for what"),
                                  .help = QT_TRANSLATE_NOOP(
                                      "Register", "Where there are several: which one carries which part."),
                                  .law = {Act::Gdpr, 6, 1},
                                  .group = group::legalBases,
                                  .kind = Kind::LongText}),
            field<&P::provision>(
                {.key = "provision",
                 .label = QT_TRANSLATE_NOOP("Register", "Provision of law"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "The law behind a legal obligation or a public task, as precisely as it is known."),
                 .law = {Act::Gdpr, 6, 3},
                 .group = group::legalBases,
                 .kind = Kind::LongText}),
            field<&P::legitimateInterest>(
                {.key = "legitimate_interest",
                 .label = QT_TRANSLATE_NOOP("Register", "Legitimate interest"),
                 .help = QT_TRANSLATE_NOOP("Register", "The interest pursued, and whose it is."),
                 .law = {Act::Gdpr, 6, 1, "f"},
                 .group = group::legalBases,
                 .kind = Kind::LongText}),
            field<&P::art9Conditions>(
                {.key = "art9_conditions",
                 .label = QT_TRANSLATE_NOOP("Register", "Conditions for special categories"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "Which conditions of Art. 9(2) allow special categories of data for this purpose."),
                 .law = {Act::Gdpr, 9, 2},
                 .group = group::specialAndCriminal}),
            field<&P::art9Provision>(
                {.key = "art9_provision",
                 .label = QT_TRANSLATE_NOOP("Register", "Provision of law for special categories"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "The law behind Art. 9(2)(b) and (g) to (j); for (h) it may be a "
                                           "contract with a health professional."),
                 .law = {Act::Gdpr, 9, 2},
                 .group = group::specialAndCriminal,
                 .kind = Kind::LongText}),
            field<&P::art10>(
                {.key = "art10",
                 .label = QT_TRANSLATE_NOOP("Register", "Criminal data allowed by law"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "Whether official authority or a law allows data on convictions and offences."),
                 .law = {Act::Gdpr, 10},
                 .group = group::specialAndCriminal}),
            field<&P::art10Provision>(
                {.key = "art10_provision",
                 .label = QT_TRANSLATE_NOOP("Register", "Provision of law for criminal data"),
                 .help = QT_TRANSLATE_NOOP("Register", "The law that allows it."),
                 .law = {Act::Gdpr, 10},
                 .group = group::specialAndCriminal,
                 .kind = Kind::LongText}),
            field<&P::specificProvision>(
                {.key = "specific_provision",
                 .label = QT_TRANSLATE_NOOP("Register", "National rules on data in employment"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "The national law or collective agreement under Art. 88, where there is one."),
                 .law = {Act::Gdpr, 88},
                 .group = group::specialAndCriminal,
                 .kind = Kind::LongText}),
            field<&P::identificationProvision>(
                {.key = "identification_provision",
                 .label = QT_TRANSLATE_NOOP("Register", "National rules on identification numbers"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "The national law under Art. 87 that sets the conditions for such "
                                           "a number, where one is "
                                           "used."),
                 .law = {Act::Gdpr, 87},
                 .group = group::specialAndCriminal,
                 .kind = Kind::LongText}),
        }};
    return schema;
}
