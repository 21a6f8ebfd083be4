// tests/app/golden_test.cpp - exports, open points and history against the files in tests/data/golden. Where
// a change is meant, CUSTOS_WRITE_GOLDEN=1 writes them anew, and the difference is reviewed.
#include "app/commandlinetest.h"

static QString goldenFile(const char *name)
{
    return QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/golden/") + QLatin1String(name);
}

/// Unset members fall out, so that a new field changes no golden file before somebody fills it.
static QJsonValue withoutUnset(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &one : value.toArray())
            out.append(withoutUnset(one));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject in = value.toObject();
    for (auto member = in.begin(); member != in.end(); ++member)
        if (!member->isNull())
            out.insert(member.key(), withoutUnset(*member));
    return out;
}

/// What differs from run to run by design: ids of entries, salts and with them every hash.
static QJsonValue withoutChance(const QJsonValue &value)
{
    QJsonObject out = value.toObject();
    QJsonArray entries;
    for (const QJsonValue &one : out[QLatin1String("entries")].toArray()) {
        QJsonObject entry = one.toObject();
        for (const char *member : {"id", "hash", "actor"})
            entry.remove(QLatin1String(member));
        entries.append(entry);
    }
    out.insert(QStringLiteral("entries"), entries);
    return out;
}

static QByteArray lines(const QJsonValue &value)
{
    return QJsonDocument(withoutUnset(value).toObject()).toJson();
}

/// Only the columns in which some row has a value, one cell a line: quotes and breaks stay as written.
static QByteArray filledColumns(const QByteArray &csv)
{
    std::vector<std::vector<QByteArray>> rows(1, std::vector<QByteArray>(1));
    bool quoted = false;
    for (const char c : csv) {
        quoted = quoted != (c == '"');
        if (!quoted && c == ',')
            rows.back().emplace_back();
        else if (!quoted && c == '\n')
            rows.emplace_back(1);
        else
            rows.back().back() += c;
    }
    QByteArray out;
    for (std::size_t column = 0; column < rows.front().size(); ++column)
        for (std::size_t row = 1; row + 1 < rows.size(); ++row)
            if (const QByteArray &cell = rows[row].at(column); !cell.trimmed().isEmpty())
                out +=
                    QByteArray::number(qulonglong(row)) + ' ' + rows[0][column].trimmed() + ' ' + cell + '\n';
    return out;
}

static void expectGolden(const char *name, const QByteArray &got)
{
    QFile file(goldenFile(name));
    if (qEnvironmentVariableIsSet("CUSTOS_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(got);
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    EXPECT_EQ(got.toStdString(), file.readAll().toStdString()) << name;
}

struct Golden : CommandLine {
    void SetUp() override
    {
        made("new client.custos --name Client");
        EXPECT_EQ(run("import client.custos", {goldenFile("register.json")}).code, 0);
    }
};

TEST_F(Golden, Json)
{
    expectGolden("export.json", lines(run("export client.custos --as json --out -").json()));
}

TEST_F(Golden, CsvOfARegisterWithParts)
{
    const QByteArray csv = run("export client.custos --register processing_activity --as csv --out -").out;
    EXPECT_EQ(csv.count("\r\n"), 3) << "the header, the activity with its first parts, the second category";
    expectGolden("processing_activity.csv.txt", filledColumns(csv));
}

TEST_F(Golden, OpenPointsInEnglishAndGerman)
{
    expectGolden("check.en.json", lines(run("check client.custos").json()));
    expectGolden("check.de.json", lines(run("check client.custos --language de").json()));
}

TEST_F(Golden, History)
{
    expectGolden("history.json", lines(withoutChance(run("history client.custos").json())));
}
