// models/registers/measure.cpp
#include "registers/measure.h"
#include "registers/vocabulary.h"

std::span<const Term> termsOf(Art32Aim)
{
    static constexpr Term terms[] = {
        {"art32_1_a", QT_TRANSLATE_NOOP("Vocabulary", "Pseudonymisation and encryption")},
        {"art32_1_b",
         QT_TRANSLATE_NOOP("Vocabulary", "Confidentiality, integrity, availability and resilience")},
        {"art32_1_c", QT_TRANSLATE_NOOP("Vocabulary", "Timely restoration after an incident")},
        {"art32_1_d", QT_TRANSLATE_NOOP("Vocabulary", "Regular testing and evaluation")},
    };
    static_assert(std::size(terms) == std::size_t(Art32Aim::Testing) + 1);
    return terms;
}

std::span<const Term> termsOf(MeasureStatus)
{
    static constexpr Term terms[] = {
        {"planned", QT_TRANSLATE_NOOP("Vocabulary", "Planned")},
        {"in_place", QT_TRANSLATE_NOOP("Vocabulary", "In place")},
        {"no_longer_used", QT_TRANSLATE_NOOP("Vocabulary", "No longer used")},
    };
    static_assert(std::size(terms) == std::size_t(MeasureStatus::NoLongerUsed) + 1);
    return terms;
}

namespace group {
constexpr const char *measure = QT_TRANSLATE_NOOP("Register", "Measure");
constexpr const char *remarks = QT_TRANSLATE_NOOP("Register", "Remarks");
} // namespace group

const Register<Measure> &Measure::schema()
{
    using M = Measure;
    static const Register<M> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Measures"),
         .singular = QT_TRANSLATE_NOOP("Register", "Measure"),
         .purpose = QT_TRANSLATE_NOOP(
             "Register",
             "Technical and organisational measures, described once and used by many processing activities."),
         .prefix = "ME"},
        {
            field<&M::name>({.key = "name",
                             .label = QT_TRANSLATE_NOOP("Register", "Name"),
                             .help = QT_TRANSLATE_NOOP(
                                 "Register", "A short name under which activities refer to this measure."),
                             .law = {Act::Gdpr, 32, 1},
                             .asked = Asked::Always,
                             .group = group::measure}),
            field<&M::category>({.key = "category",
                                 .label = QT_TRANSLATE_NOOP("Register", "Category"),
                                 .help = QT_TRANSLATE_NOOP("Register", "The kind of measure."),
                                 .law = {Act::Gdpr, 32, 1},
                                 .group = group::measure,
                                 .terms = vocabulary::measures(),
                                 .more = "measures"}),
            field<&M::art32Aims>({.key = "art32_aims",
                                  .label = QT_TRANSLATE_NOOP("Register", "Serves"),
                                  .help = QT_TRANSLATE_NOOP(
                                      "Register", "Which of the four aims of Art. 32(1) the measure serves."),
                                  .law = {Act::Gdpr, 32, 1},
                                  .group = group::measure}),
            field<&M::description>(
                {.key = "description",
                 .label = QT_TRANSLATE_NOOP("Register", "Description"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "What is done, in general terms; this text goes into the record."),
                 .law = {Act::Gdpr, 30, 1, "g"},
                 .group = group::measure,
                 .kind = Kind::LongText}),
            field<&M::status>({.key = "status",
                               .label = QT_TRANSLATE_NOOP("Register", "Status"),
                               .help = QT_TRANSLATE_NOOP(
                                   "Register", "Whether the measure is planned, in place or no longer used."),
                               .group = group::measure}),
            field<&M::owner>({.key = "owner",
                              .label = QT_TRANSLATE_NOOP("Register", "Owner"),
                              .help = QT_TRANSLATE_NOOP("Register", "Who answers for the measure."),
                              .group = group::measure,
                              .personal = true}),
            field<&M::since>(
                {.key = "since",
                 .label = QT_TRANSLATE_NOOP("Register", "In place since"),
                 .help = QT_TRANSLATE_NOOP("Register", "The day, month or year from which it works."),
                 .group = group::measure}),
            field<&M::reviewDue>({.key = "review_due",
                                  .label = QT_TRANSLATE_NOOP("Register", "Next review"),
                                  .help = QT_TRANSLATE_NOOP("Register", "When its effect is tested again."),
                                  .law = {Act::Gdpr, 32, 1, "d"},
                                  .group = group::measure}),
            field<&M::evidence>({.key = "evidence",
                                 .label = QT_TRANSLATE_NOOP("Register", "Evidence"),
                                 .help = QT_TRANSLATE_NOOP(
                                     "Register", "Where the proof is kept: certificate, report, guideline."),
                                 .law = {Act::Gdpr, 5, 2},
                                 .group = group::measure}),
            field<&M::remarks>({.key = "remarks",
                                .label = QT_TRANSLATE_NOOP("Register", "Remarks"),
                                .help = QT_TRANSLATE_NOOP("Register", "Whatever else should be known."),
                                .group = group::remarks,
                                .personal = true,
                                .kind = Kind::LongText}),
        }};
    return schema;
}
