// tests/app/asof_test.cpp - sub-commands that look at an earlier moment, and open points left as they are
#include "app/commandlinetest.h"

static const char *const first = R"({"registers": {
    "workspace": [{"id": "@workspace@", "zone": "Europe/Berlin"}],
    "organisation": [{"id": "acme", "name": "Acme GmbH", "roles": ["own_entity"], "country": "DE"}],
    "processing_activity": [{"id": "pay", "name": "Payroll", "controllers": ["acme"],
        "purpose": [{"id": "p1", "name": "Pay staff", "bases": ["contract"]}]}]}})";
static const char *const second = R"({"registers": {
    "processing_activity": [{"id": "pay", "name": "Wages", "review_due": "2026-06-30"},
                            {"id": "cam", "name": "Cameras", "controllers": ["acme"]}]}})";

struct AsOfCommand : CommandLine {
    QByteArray then;

    /// Made on 31 March 2026, changed on 1 May.
    void SetUp() override
    {
        made("new client.custos --name Client");
        const QByteArray id = answer("export client.custos --as json --out all.json").isEmpty()
            ? QByteArray()
            : QJsonDocument::fromJson(read("all.json"))
                  .object()[QLatin1String("registers")][QLatin1String("workspace")][0][QLatin1String("id")]
                  .toString()
                  .toUtf8();
        write("first.json", QByteArray(first).replace("@workspace@", id));
        made("import client.custos first.json");
        made("export client.custos --as json --out all.json");
        then = read("all.json");
        clock = QStringLiteral("1777626000"); // 2026-05-01T09:00:00Z
        write("second.json", second);
        made("import client.custos second.json");
    }
    static QJsonObject registers(const QByteArray &bytes)
    {
        return QJsonDocument::fromJson(bytes).object()[QLatin1String("registers")].toObject();
    }
};

TEST_F(AsOfCommand, ExportIsWhatItWasThen)
{
    made("export client.custos --as json --out past.json --as-of 2026-04-15");
    EXPECT_EQ(registers(read("past.json")), registers(then));
    EXPECT_EQ(QJsonDocument::fromJson(read("past.json"))[QLatin1String("as_of")].toString(),
              QStringLiteral("2026-04-15T23:59:59+02:00[Europe/Berlin]"))
        << "the end of the day in the workspace's zone";
    made("export client.custos --as json --out now.json");
    EXPECT_TRUE(QJsonDocument::fromJson(read("now.json"))[QLatin1String("as_of")].isNull());
    made("export client.custos --as json --out day.json --as-of 2026-05-01");
    EXPECT_EQ(registers(read("day.json")), registers(read("now.json")));
    made("export client.custos --as json --out instant.json --as-of 2026-05-01T08:59:59Z");
    EXPECT_EQ(registers(read("instant.json")), registers(then));
}

TEST_F(AsOfCommand, InfoHistoryCheckAndReportLookAtThatMoment)
{
    const QJsonObject info = answer("info client.custos --as-of 2026-04-15");
    EXPECT_EQ(info[QLatin1String("registers")][QLatin1String("processing_activity")], 1);
    EXPECT_EQ(info[QLatin1String("ledger")][QLatin1String("entries")], 2);
    EXPECT_EQ(answer("history client.custos --as-of 2026-04-15")[QLatin1String("entries")].toArray().size(),
              2);
    EXPECT_EQ(answer("history client.custos")[QLatin1String("entries")].toArray().size(), 3);

    const auto overdue = [](const Ran &ran) { return ran.out.contains("review-overdue"); };
    EXPECT_FALSE(overdue(run("check client.custos")));
    EXPECT_TRUE(overdue(run("check client.custos --as-of 2026-07-15"))) << "the rules' clock goes with it";
    EXPECT_FALSE(run("check client.custos --as-of 2026-04-15").out.contains("Cameras"));

    const QStringList kind{QStringLiteral("--kind"), QStringLiteral("ropa-controller")};
    const QJsonObject made = answer("report client.custos --out r.pdf --as-of 2026-04-15", kind);
    EXPECT_EQ(made[QLatin1String("files")][0][QLatin1String("records")], 1);
}

TEST_F(AsOfCommand, ReadingThePastChangesNoByte)
{
    const auto before = contents();
    made("info client.custos --as-of 2026-04-15");
    EXPECT_EQ(run("check client.custos --as-of 2026-04-15").code, 1);
    EXPECT_EQ(contents(), before);
}

TEST_F(AsOfCommand, AMomentThatIsNoneIsWrongUsageAndOneBeforeTheFirstEntryFails)
{
    for (const char *moment : {"2026-04", "yesterday", "2026-04-15T12:00:00"})
        EXPECT_EQ(run("info client.custos --as-of", {QString::fromLatin1(moment)}).code, 2) << moment;
    const Ran before = run("info client.custos --as-of 2026-03-30");
    EXPECT_EQ(before.code, 3);
    EXPECT_TRUE(before.err.contains("begins on 2026-03-31")) << before.err.constData();
    EXPECT_EQ(run("verify client.custos --as-of yesterday").code, 2);
    EXPECT_EQ(run("verify client.custos --as-of 2026-03-30").code, 3);
}

TEST_F(AsOfCommand, VerifyChecksTheFileAndSaysTheFingerprintOfThen)
{
    const auto ledger = [this](const char *command) {
        return answer(command)[QLatin1String("ledger")].toObject();
    };
    const QJsonObject past = ledger("info client.custos --as-of 2026-04-15");
    EXPECT_EQ(ledger("verify client.custos --as-of 2026-04-15"), past);
    EXPECT_EQ(ledger("verify client.custos --as-of 2026-05-01"), ledger("info client.custos"));
    const QStringList early{QStringLiteral("--head"), past[QLatin1String("head")].toString().toUpper()};
    const QStringList now{QStringLiteral("--head"),
                          ledger("info client.custos")[QLatin1String("head")].toString()};
    EXPECT_EQ(run("verify client.custos --as-of 2026-04-15", early).code, 0);
    EXPECT_EQ(run("verify client.custos", now).code, 0);
    const Ran later = run("verify client.custos --as-of 2026-04-15", now);
    EXPECT_EQ(later.code, 1) << "it came after that day";
    EXPECT_EQ(later.json()[QLatin1String("problems")][0][QLatin1String("code")],
              QStringLiteral("head-missing"));
}

TEST_F(AsOfCommand, APointThatIsLeftAsItIsSaysWhyAndDoesNotCount)
{
    const QJsonArray found = run("check client.custos").json()[QLatin1String("findings")].toArray();
    ASSERT_FALSE(found.isEmpty());
    QJsonArray notes;
    for (const QJsonValue &point : found) {
        if (point[QLatin1String("grade")] == QLatin1String("practice"))
            continue;
        QJsonObject note{{QStringLiteral("parent"), point[QLatin1String("record")]},
                         {QStringLiteral("code"), point[QLatin1String("code")]},
                         {QStringLiteral("field"), point[QLatin1String("field")]},
                         {QStringLiteral("reason"), QStringLiteral("Asked the department")},
                         {QStringLiteral("until"), QStringLiteral("2026-09-30")},
                         {QStringLiteral("decided_by"), QStringLiteral("dpo")},
                         {QStringLiteral("decided_at"), QStringLiteral("2026-05-01T10:00:00+02:00")}};
        for (const QString &args : {QStringLiteral("[]"), QStringLiteral("[\"#\"]")}) {
            note.insert(QStringLiteral("particulars"), args);
            notes.append(note);
        }
    }
    write("notes.json",
          QJsonDocument(
              QJsonObject{{QStringLiteral("registers"), QJsonObject{{QStringLiteral("left_as_is"), notes}}}})
              .toJson());
    const Ran imported = run("import client.custos notes.json");
    EXPECT_EQ(imported.code, 0) << imported.out.constData() << imported.err.constData();
    const Ran after = run("check client.custos");
    int left = 0, open = 0;
    for (const QJsonValue &point : after.json()[QLatin1String("findings")].toArray()) {
        const QJsonValue note = point[QLatin1String("left_as_is")];
        if (note.isNull()) {
            open += point[QLatin1String("grade")] == QLatin1String("practice") ? 0 : 1;
            continue;
        }
        ++left;
        EXPECT_EQ(keys(note), words("at by reason until"));
        EXPECT_EQ(note[QLatin1String("reason")], QStringLiteral("Asked the department"));
        EXPECT_EQ(note[QLatin1String("until")], QStringLiteral("2026-09-30"));
    }
    EXPECT_GT(left, 0);
    EXPECT_EQ(after.code, open > 0 ? 1 : 0) << "what is left as it is does not count";
    EXPECT_EQ(run("check client.custos --as-of 2026-10-01").code, 1) << "its last day has passed";
    EXPECT_EQ(answer("verify client.custos")[QLatin1String("ok")], true);
}
