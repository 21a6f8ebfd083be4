// models/registers/data_category.cpp
#include "registers/data_category.h"
#include "registers/vocabulary.h"

std::span<const Term> termsOf(SpecialKind)
{
    static constexpr Term terms[] = {
        {"ethnic_origin", QT_TRANSLATE_NOOP("Vocabulary", "Racial or ethnic origin")},
        {"political_opinion", QT_TRANSLATE_NOOP("Vocabulary", "Political opinions")},
        {"religious_or_philosophical_belief",
         QT_TRANSLATE_NOOP("Vocabulary", "Religious or philosophical beliefs")},
        {"trade_union_membership", QT_TRANSLATE_NOOP("Vocabulary", "Trade union membership")},
        {"genetic", QT_TRANSLATE_NOOP("Vocabulary", "Genetic data")},
        {"biometric", QT_TRANSLATE_NOOP("Vocabulary", "Biometric data for unique identification")},
        {"health", QT_TRANSLATE_NOOP("Vocabulary", "Data concerning health")},
        {"sexual", QT_TRANSLATE_NOOP("Vocabulary", "Sex life or sexual orientation")},
    };
    static_assert(std::size(terms) == std::size_t(SpecialKind::Sexual) + 1);
    return terms;
}

std::span<const Term> termsOf(RetentionOutcome)
{
    static constexpr Term terms[] = {
        {"erasure", QT_TRANSLATE_NOOP("Vocabulary", "Erasure")},
        {"anonymisation", QT_TRANSLATE_NOOP("Vocabulary", "Anonymisation")},
        {"final_archive", QT_TRANSLATE_NOOP("Vocabulary", "Final archive")},
    };
    static_assert(std::size(terms) == std::size_t(RetentionOutcome::FinalArchive) + 1);
    return terms;
}

namespace group {
constexpr const char *data = QT_TRANSLATE_NOOP("Register", "Data");
constexpr const char *retentionActiveUse = QT_TRANSLATE_NOOP("Register", "Retention: active use");
constexpr const char *retentionRestrictedArchive =
    QT_TRANSLATE_NOOP("Register", "Retention: restricted archive");
constexpr const char *retentionEnd = QT_TRANSLATE_NOOP("Register", "Retention: end");
constexpr const char *remarks = QT_TRANSLATE_NOOP("Register", "Remarks");
} // namespace group

const Register<DataCategory> &DataCategory::schema()
{
    using D = DataCategory;
    static const Register<D> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Categories of data"),
         .singular = QT_TRANSLATE_NOOP("Register", "Category of data"),
         .purpose = QT_TRANSLATE_NOOP("Register", "Which data about whom, and how long they are kept."),
         .parent = ProcessingActivity::key},
        {
            field<&D::category>({.key = "category",
                                 .label = QT_TRANSLATE_NOOP("Register", "Category of data"),
                                 .help = QT_TRANSLATE_NOOP("Register", "The kind of data."),
                                 .law = {Act::Gdpr, 30, 1, "c"},
                                 .asked = Asked::Always,
                                 .group = group::data,
                                 .terms = vocabulary::dataCategories(),
                                 .more = "personal_data"}),
            field<&D::description>(
                {.key = "description",
                 .label = QT_TRANSLATE_NOOP("Register", "Description"),
                 .help = QT_TRANSLATE_NOOP("Register", "What it consists of, in more detail."),
                 .law = {Act::Gdpr, 30, 1, "c"},
                 .group = group::data,
                 .kind = Kind::LongText}),
            field<&D::subjects>(
                {.key = "subjects",
                 .label = QT_TRANSLATE_NOOP("Register", "Data subjects"),
                 .help = QT_TRANSLATE_NOOP("Register", "The categories of persons the data are about."),
                 .law = {Act::Gdpr, 30, 1, "c"},
                 .asked = Asked::Always,
                 .group = group::data,
                 .terms = vocabulary::dataSubjects(),
                 .more = "data_subjects"}),
            field<&D::specialCategory>(
                {.key = "special_category",
                 .label = QT_TRANSLATE_NOOP("Register", "Special category"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "Whether the data reveal something that Art. 9(1) protects."),
                 .law = {Act::Gdpr, 9, 1},
                 .group = group::data}),
            field<&D::specialKinds>(
                {.key = "special_kinds",
                 .label = QT_TRANSLATE_NOOP("Register", "Kinds of special data"),
                 .help = QT_TRANSLATE_NOOP("Register", "Which of the eight kinds of Art. 9(1)."),
                 .law = {Act::Gdpr, 9, 1},
                 .group = group::data}),
            field<&D::criminalData>(
                {.key = "criminal_data",
                 .label = QT_TRANSLATE_NOOP("Register", "Criminal convictions and offences"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "Whether the data are about convictions, offences or related security measures."),
                 .law = {Act::Gdpr, 10},
                 .group = group::data}),
            field<&D::nationalId>(
                {.key = "national_id",
                 .label = QT_TRANSLATE_NOOP("Register", "National identification number"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "Whether a number of general application is among the data."),
                 .law = {Act::Gdpr, 87},
                 .group = group::data}),
            field<&D::source>({.key = "source",
                               .label = QT_TRANSLATE_NOOP("Register", "Source"),
                               .help = QT_TRANSLATE_NOOP("Register", "Where these data come from."),
                               .law = {Act::Gdpr, 14, 2, "f"},
                               .group = group::data,
                               .terms = vocabulary::dataSources()}),
            field<&D::retention>(
                {.key = "retention",
                 .label = QT_TRANSLATE_NOOP("Register", "Kept for"),
                 .help = QT_TRANSLATE_NOOP("Register", "How long the data are in active use."),
                 .law = {Act::Gdpr, 30, 1, "f"},
                 .asked = Asked::WherePossible,
                 .group = group::retentionActiveUse}),
            field<&D::retentionCriterion>(
                {.key = "retention_criterion",
                 .label = QT_TRANSLATE_NOOP("Register", "Or until"),
                 .help = QT_TRANSLATE_NOOP("Register", "What decides the end where no period can be given."),
                 .law = {Act::Gdpr, 13, 2, "a"},
                 .group = group::retentionActiveUse}),
            field<&D::retentionStart>(
                {.key = "retention_start",
                 .label = QT_TRANSLATE_NOOP("Register", "Counted from"),
                 .help = QT_TRANSLATE_NOOP("Register", "The event that starts the period."),
                 .law = {Act::Gdpr, 5, 1, "e"},
                 .group = group::retentionActiveUse}),
            field<&D::retentionGround>(
                {.key = "retention_ground",
                 .label = QT_TRANSLATE_NOOP("Register", "Ground"),
                 .help = QT_TRANSLATE_NOOP("Register", "The provision or reason for the period."),
                 .law = {Act::Gdpr, 5, 1, "e"},
                 .group = group::retentionActiveUse}),
            field<&D::archiveRetention>(
                {.key = "archive_retention",
                 .label = QT_TRANSLATE_NOOP("Register", "Archived for"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "How long the data are kept with restricted access afterwards."),
                 .law = {Act::Gdpr, 30, 1, "f"},
                 .group = group::retentionRestrictedArchive}),
            field<&D::archiveCriterion>(
                {.key = "archive_criterion",
                 .label = QT_TRANSLATE_NOOP("Register", "Or until"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "What decides the end of the archive where no period can be given."),
                 .law = {Act::Gdpr, 13, 2, "a"},
                 .group = group::retentionRestrictedArchive}),
            field<&D::archiveStart>(
                {.key = "archive_start",
                 .label = QT_TRANSLATE_NOOP("Register", "Counted from"),
                 .help = QT_TRANSLATE_NOOP("Register", "The event that starts the period in the archive."),
                 .law = {Act::Gdpr, 5, 1, "e"},
                 .group = group::retentionRestrictedArchive}),
            field<&D::archiveGround>(
                {.key = "archive_ground",
                 .label = QT_TRANSLATE_NOOP("Register", "Ground"),
                 .help = QT_TRANSLATE_NOOP("Register", "The provision or reason for the archive."),
                 .law = {Act::Gdpr, 5, 1, "e"},
                 .group = group::retentionRestrictedArchive}),
            field<&D::outcome>(
                {.key = "outcome",
                 .label = QT_TRANSLATE_NOOP("Register", "What follows"),
                 .help = QT_TRANSLATE_NOOP("Register", "What happens to the data when the periods are over."),
                 .law = {Act::Gdpr, 5, 1, "e"},
                 .group = group::retentionEnd}),
            field<&D::finalRetention>(
                {.key = "final_retention",
                 .label = QT_TRANSLATE_NOOP("Register", "Finally archived for"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "How long a final archive keeps them, where there is one."),
                 .law = {Act::Gdpr, 89, 1},
                 .group = group::retentionEnd}),
            field<&D::finalCriterion>(
                {.key = "final_criterion",
                 .label = QT_TRANSLATE_NOOP("Register", "Or until"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "What decides the end of the final archive; it may be kept for good."),
                 .law = {Act::Gdpr, 89, 1},
                 .group = group::retentionEnd}),
            field<&D::finalStart>(
                {.key = "final_start",
                 .label = QT_TRANSLATE_NOOP("Register", "Counted from"),
                 .help = QT_TRANSLATE_NOOP("Register", "The event that starts the final archive."),
                 .law = {Act::Gdpr, 89, 1},
                 .group = group::retentionEnd}),
            field<&D::finalGround>(
                {.key = "final_ground",
                 .label = QT_TRANSLATE_NOOP("Register", "Ground"),
                 .help = QT_TRANSLATE_NOOP("Register", "The provision that asks for the final archive."),
                 .law = {Act::Gdpr, 89, 1},
                 .group = group::retentionEnd}),
            field<&D::erasureMethod>({.key = "erasure_method",
                                      .label = QT_TRANSLATE_NOOP("Register", "How it is erased"),
                                      .help = QT_TRANSLATE_NOOP("Register", "By whom and in which way."),
                                      .law = {Act::Gdpr, 5, 1, "e"},
                                      .group = group::retentionEnd}),
            field<&D::remarks>({.key = "remarks",
                                .label = QT_TRANSLATE_NOOP("Register", "Remarks"),
                                .help = QT_TRANSLATE_NOOP("Register", "Whatever else should be known."),
                                .group = group::remarks,
                                .personal = true,
                                .kind = Kind::LongText}),
        }};
    return schema;
}
