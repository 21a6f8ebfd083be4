// tests/models/csm_ropa_test.cpp - every CSM-ROPA concept is answered by a field or by an issue to come
#include "registers/catalogue.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <gtest/gtest.h>

static QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

static QJsonObject table()
{
    return readJson(QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/csm_ropa.json"));
}

struct Edition {
    const char *key; ///< in our table
    const char *sharedKey; ///< in the published list
    int rows;
};
static constexpr std::array editions{Edition{"2021", "fields_2021_43", 44},
                                     Edition{"2022", "fields_2022_47", 47}};

static bool isField(const QString &name)
{
    const QStringList both = name.split(u'.');
    for (const RegisterInfo *reg : catalogue())
        if (both.first() == QLatin1String(reg->key))
            return both.size() == 2 && reg->find(both.last());
    return false;
}

TEST(CsmRopa, EveryConceptHasAFieldOrAnIssue)
{
    for (const Edition &edition : editions) {
        const QJsonArray rows = table()[QLatin1String(edition.key)].toArray();
        EXPECT_EQ(rows.size(), edition.rows) << edition.key;
        for (const QJsonValue &row : rows) {
            const std::string id = row[QLatin1String("id")].toString().toStdString();
            const QJsonArray fields = row[QLatin1String("fields")].toArray();
            const int issue = row[QLatin1String("issue")].toInt();
            EXPECT_NE(fields.isEmpty(), issue == 0) << id << ": a field or an issue, not both";
            EXPECT_TRUE(issue == 0 || (issue >= 3 && issue <= 7)) << id;
            for (const QJsonValue &field : fields)
                EXPECT_TRUE(isField(field.toString())) << id << ' ' << field.toString().toStdString();
        }
    }
}

TEST(CsmRopa, TheTableHasTheConceptsOfTheEditions)
{
    const QJsonObject shared =
        readJson(qEnvironmentVariable("CUSTOS_SHARED") + QStringLiteral("/law/csm_ropa_fields.json"));
    if (shared.isEmpty())
        GTEST_SKIP() << "the published list is not beside this checkout";
    for (const Edition &edition : editions) {
        QStringList ours, published;
        for (const QJsonValue &row : table()[QLatin1String(edition.key)].toArray())
            ours << row[QLatin1String("id")].toString();
        for (const QJsonValue &row : shared[QLatin1String(edition.sharedKey)].toArray())
            published << row[QLatin1String("id")].toString();
        EXPECT_EQ(ours, published) << edition.key;
    }
}
