// tests/models/report_retention_test.cpp - time limits as sentences: every phase by itself, pieces left out
// where nothing is recorded
#include "models/report_sample.h"
#include "registers/data_category.h"
#include "report/retention.h"
#include "schema/translator.h"
#include <gtest/gtest.h>

namespace {
QString said(const DataCategory &category, const char *language = "en", const States &states = {})
{
    const MemoryReader reader;
    const report::Edition edition(QStringLiteral("internal"));
    const report::Snapshot records(reader, edition);
    const report::Scopes scopes(report::recordKind(QStringLiteral("ropa-controller")));
    const report::Scope part;
    const Translator t{QLatin1String(language)};
    Row row = DataCategory::schema().pack(category);
    row.states = states;
    QStringList out;
    for (const report::Text &text : report::retentionInWords({records, part, scopes, edition, t}, row))
        out << text.words;
    return out.join(QStringLiteral(" | "));
}

DataCategory active(const char *period, const char *criterion = "", const char *start = "",
                    const char *ground = "")
{
    DataCategory d;
    d.retention = {QLatin1String(period)};
    d.retentionCriterion = QString::fromUtf8(criterion);
    d.retentionStart = QString::fromUtf8(start);
    d.retentionGround = QString::fromUtf8(ground);
    return d;
}
} // namespace

TEST(ReportRetention, IsOneSentenceForAPhase)
{
    EXPECT_EQ(said(active("P3Y", "", "the end of the contract", "limitation period.")),
              QStringLiteral("3 years, counted from the end of the contract. Ground: limitation period."));
    EXPECT_EQ(said(active("P6M")), QStringLiteral("6 months."));
    EXPECT_EQ(said(active("P6M", "The claim is settled")),
              QStringLiteral("6 months, or until the claim is settled."));
}

TEST(ReportRetention, ACriterionAloneBeginsTheSentence)
{
    EXPECT_EQ(said(active("", "The account is deleted")), QStringLiteral("Until the account is deleted."));
    EXPECT_EQ(said(active("", "As long as necessary")), QStringLiteral("As long as necessary."));
    EXPECT_EQ(said(active("", "until 2030")), QStringLiteral("Until 2030."));
}

TEST(ReportRetention, PhasesAndWhatFollowsAreNamed)
{
    DataCategory d = active("P3Y", "", "the end of employment");
    d.archiveRetention = {QStringLiteral("P7Y")};
    d.archiveGround = QStringLiteral("tax law");
    d.outcome = RetentionOutcome::Erasure;
    d.erasureMethod = QStringLiteral("Job in the personnel system");
    EXPECT_EQ(
        said(d),
        QStringLiteral("In active use: 3 years, counted from the end of employment. | In the restricted "
                       "archive: 7 years. Ground: tax law. | Afterwards: Erasure (Job in the personnel "
                       "system)."));
    EXPECT_EQ(
        said(d, "de"),
        QString::fromUtf8("In aktiver Nutzung: 3 Jahre, gerechnet ab the end of employment. | Im Archiv "
                          "mit beschränktem Zugriff: 7 Jahre. Grund: tax law. | Danach: Löschung (Job "
                          "in the personnel system)."));
}

TEST(ReportRetention, NothingRecordedIsSaidAndSoIsWhatWasConsidered)
{
    EXPECT_EQ(said({}), QStringLiteral("Not recorded."));
    EXPECT_EQ(said({}, "en", {{QStringLiteral("retention"), considered(Applies::NotExamined)}}),
              QStringLiteral("Not examined."));
    EXPECT_EQ(said(active("", "", "the sale")), QStringLiteral("No period recorded, counted from the sale."));
}
