// tests/models/exchange/csv_test.cpp - CSV as RFC 4180 has it, and the filters of the command line
#include "exchange/csv.h"
#include "exchange/selection.h"
#include "models/exchange/importing.h"

/// A reader of RFC 4180 that shares nothing with the writer.
static std::vector<QStringList> rowsOf(const QByteArray &csv)
{
    std::vector<QStringList> rows(1);
    const QString text = QString::fromUtf8(csv);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == QLatin1String("\"")) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.back() << cell;
            cell.clear();
        } else if (!quoted && c == u'\r' && text.mid(i + 1, 1) == QLatin1String("\n")) {
            rows.back() << cell;
            cell.clear();
            rows.emplace_back();
            ++i;
        } else {
            cell += c;
        }
    }
    EXPECT_TRUE(rows.back().isEmpty() && cell.isEmpty()) << "the last line ends as all others";
    rows.pop_back();
    return rows;
}

struct Csv : Importing {
    std::vector<QStringList> table(const char *reg, const Holds &holds = {}) const
    {
        return rowsOf(toCsv(source(), registerNamed(source().registers(), QString::fromLatin1(reg)), holds));
    }
    static QString cell(const std::vector<QStringList> &rows, std::size_t row, const char *column)
    {
        const qsizetype at = rows[0].indexOf(QLatin1String(column));
        EXPECT_GE(at, 0) << column;
        return rows[row].value(at);
    }
    QStringList names(const QStringList &filters, const QStringList &records = {}) const
    {
        const RegisterInfo &reg = ProcessingActivity::schema().info();
        const Holds holds = selection(source(), reg, filters, records);
        QStringList out;
        for (const Record &record : source().all(reg))
            if (holds(reg, record))
                out << valueOf(reg, record.row, "name").toString();
        return out;
    }
};

TEST_F(Csv, SeveralPartsAreSeveralRowsThatRepeatTheId)
{
    import(
        R"({"registers": {"processing_activity": [{"id": "a", "name": "A", "sources": ["employer", "text:one; two"],
        "profiling": false, "purpose": [{"name": "P1"}, {"name": "P2", "bases": ["consent", "contract"]}],
        "data_category": [{"category": "salary", "retention": "P6Y"}]}, {"id": "b", "name": "B",
        "third_countries#state": {"applies": "does_not_apply", "reason": "none, really"}}]}})");
    const auto rows = table("processing_activity");
    ASSERT_EQ(rows.size(), 4u);
    for (const QStringList &row : rows)
        EXPECT_EQ(row.size(), rows[0].size());
    EXPECT_EQ(rows[0].first(), QStringLiteral("id"));
    EXPECT_EQ(cell(rows, 1, "name"), QStringLiteral("A"));
    EXPECT_EQ(cell(rows, 1, "sources"), QStringLiteral("employer; \"text:one; two\""));
    EXPECT_EQ(cell(rows, 1, "profiling"), QStringLiteral("false"));
    EXPECT_EQ(cell(rows, 1, "purpose.name"), QStringLiteral("P1"));
    EXPECT_EQ(cell(rows, 1, "data_category.retention"), QStringLiteral("P6Y"));
    EXPECT_EQ(cell(rows, 2, "id"), QStringLiteral("a"));
    EXPECT_EQ(cell(rows, 2, "name"), QString());
    EXPECT_EQ(cell(rows, 2, "purpose.bases"), QStringLiteral("consent; contract"));
    EXPECT_EQ(cell(rows, 2, "data_category.category"), QString());
    EXPECT_EQ(cell(rows, 3, "third_countries#state"),
              QStringLiteral("{\"applies\":\"does_not_apply\",\"reason\":\"none, really\"}"));
    EXPECT_FALSE(rows[0].contains(QStringLiteral("name#state")));
}

TEST_F(Csv, NoTextBecomesAFormula)
{
    const QStringList texts{QStringLiteral("=1+1"),       QStringLiteral("+49"),      QStringLiteral("-"),
                            QStringLiteral("@SUM(A1)"),   QStringLiteral("'=quoted"), QStringLiteral("a=b"),
                            QStringLiteral("a,\"b\"\nc"), QStringLiteral("'plain")};
    for (const QString &text : texts) {
        Organisation o;
        o.name = text;
        workspace->apply({in<Organisation>().added(o)}, QStringLiteral("added"));
    }
    const auto rows = table("organisation");
    ASSERT_EQ(rows.size(), std::size_t(texts.size()) + 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString shown = cell(rows, std::size_t(i) + 1, "name");
        EXPECT_FALSE(shown.isEmpty() || QStringLiteral("=+-@").contains(shown[0])) << qPrintable(shown);
        EXPECT_TRUE(shown == texts[i] || shown == u'\'' + texts[i]) << qPrintable(shown);
    }
    EXPECT_EQ(cell(rows, 8, "name"), QStringLiteral("'plain"));
}

TEST_F(Csv, FiltersAndRecords)
{
    import(R"({"registers": {"organisation": [{"id": "acme", "name": "Acme"}], "processing_activity": [
        {"id": "a", "name": "A", "controllers": ["acme"], "profiling": true, "review_due": "2026-03-31",
         "data_category": [{"category": "salary"}]},
        {"id": "b", "name": "B", "profiling": false, "sources": ["employer", "device"]}]}})");
    const auto list = [](const char *text) {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    };
    EXPECT_EQ(names(list("profiling=true")), list("A"));
    EXPECT_EQ(names(list("profiling=false")), list("B"));
    EXPECT_EQ(names(list("review_due=2026")), list("A"));
    EXPECT_EQ(names(list("review_due=2026-03")), list("A"));
    EXPECT_EQ(names(list("review_due=")), list("B"));
    EXPECT_EQ(names(list("sources=device")), list("B"));
    EXPECT_EQ(names(list("controllers=acme")), list("A"));
    EXPECT_EQ(names(list("controllers=Acme")), list("A"));
    EXPECT_EQ(names(list("controllers=OR-0001")), list("A"));
    EXPECT_EQ(names(list("data_category.category=salary")), list("A"));
    EXPECT_EQ(names(list("profiling=true sources=device")), list(""));
    EXPECT_EQ(names({}, list("PA-0002")), list("B"));
    EXPECT_EQ(names({}, list("a PA-0002")), list("A B"));
    for (const char *wrong :
         {"nonsense=1", "profiling", "=x", "profiling=maybe", "importance=huge", "controllers=nobody",
          "review_due=soon", "nonsense.name=x", "purpose.nonsense=x"})
        EXPECT_THROW(names(list(wrong)), SelectionError) << wrong;
    EXPECT_THROW(names({}, list("PA-0009")), SelectionError);
}
