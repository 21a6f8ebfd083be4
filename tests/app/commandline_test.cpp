// tests/app/commandline_test.cpp - what the sub-commands answer
#include "app/commandlinetest.h"

static const char *const group = R"({"registers": {
    "organisation": [{"id": "acme", "name": "Acme GmbH", "roles": ["own_entity"], "country": "DE"}],
    "processing_activity": [{"id": "pay", "name": "Payroll", "controllers": ["acme"], "review_due": "2026-01-31",
        "purpose": [{"id": "p1", "name": "Pay staff", "bases": ["contract"]}]}]}})";

TEST_F(CommandLine, HelpNamesEveryCommandAndEachExplainsItself)
{
    const Ran help = run("--help");
    EXPECT_EQ(help.code, 0);
    for (const char *command :
         {"new", "info", "describe", "import", "export", "report", "check", "verify", "history"}) {
        EXPECT_TRUE(help.out.contains(QByteArray("  ") + command + ' ')) << command;
        const Ran own = run(command, {QStringLiteral("--help")});
        EXPECT_EQ(own.code, 0);
        EXPECT_TRUE(own.out.startsWith(QByteArray("Usage: custos ") + command)) << own.out.constData();
        EXPECT_TRUE(own.out.contains("--language")) << command;
        EXPECT_EQ(own.out.contains("--as-of"),
                  QStringList({QStringLiteral("info"), QStringLiteral("export"), QStringLiteral("report"),
                               QStringLiteral("check"), QStringLiteral("history"), QStringLiteral("verify")})
                      .contains(QLatin1String(command)))
            << command;
    }
    EXPECT_TRUE(run("--version").out.startsWith("Custos "));
    EXPECT_FALSE(run("describe --help").out.contains("--passphrase-file")) << "it opens no file";
}

TEST_F(CommandLine, NewAndInfo)
{
    made("new client.custos --name Client");
    const QJsonObject info = answer("info client.custos");
    EXPECT_EQ(keys(info), words("application format ledger name registers sealed"));
    EXPECT_EQ(info[QLatin1String("application")], QStringLiteral("Custos"));
    EXPECT_EQ(info[QLatin1String("name")], QStringLiteral("Client"));
    EXPECT_EQ(info[QLatin1String("sealed")], false);
    EXPECT_EQ(info[QLatin1String("registers")][QLatin1String("workspace")], 1);
    EXPECT_EQ(info[QLatin1String("ledger")][QLatin1String("head")].toString().size(), 64);
    EXPECT_EQ(listing(), QStringList{file});
    made("new other.custos");
    EXPECT_EQ(answer("info other.custos")[QLatin1String("name")], QStringLiteral("other"));
}

TEST_F(CommandLine, DescribeHasEveryFieldOfEveryRegister)
{
    const QJsonArray registers = answer("describe")[QLatin1String("registers")].toArray();
    QStringList found;
    for (const QJsonValue &reg : registers) {
        found << reg[QLatin1String("key")].toString();
        EXPECT_FALSE(reg[QLatin1String("title")].toString().isEmpty());
        for (const QJsonValue &field : reg[QLatin1String("fields")].toArray())
            for (const char *member : {"key", "label", "kind", "required", "law", "group", "personal", "open",
                                       "partial", "terms", "reference"})
                EXPECT_TRUE(field.toObject().contains(QLatin1String(member))) << member;
    }
    EXPECT_TRUE(found.contains(QStringLiteral("processing_activity"))
                && found.contains(QStringLiteral("purpose")));
}

TEST_F(CommandLine, ImportSaysWhatItDidAndDryRunOnlyWhatItWould)
{
    made("new client.custos");
    write("group.json", group);
    const auto before = contents();
    QJsonObject plan = answer("import client.custos group.json --dry-run");
    EXPECT_EQ(contents(), before);
    for (const char *member : {"source", "register", "sheet", "header_row", "encoding", "delimiter",
                               "mapping", "added", "changed", "unchanged", "parts", "refused", "warnings"})
        EXPECT_TRUE(plan.contains(QLatin1String(member))) << member;
    EXPECT_EQ(plan[QLatin1String("added")], 2);
    EXPECT_EQ(plan[QLatin1String("parts")][QLatin1String("added")], 1);
    plan = answer("import client.custos group.json");
    EXPECT_EQ(plan[QLatin1String("added")], 2);
    plan = answer("import client.custos group.json");
    EXPECT_EQ(plan[QLatin1String("unchanged")], 2);
    const QJsonArray entries = answer("history client.custos")[QLatin1String("entries")].toArray();
    EXPECT_EQ(entries.size(), 2) << "nothing new is no entry";
    EXPECT_EQ(entries[1][QLatin1String("reason")], QStringLiteral("import"));
    EXPECT_EQ(entries[1][QLatin1String("reason_args")], QJsonArray{QStringLiteral("group.json")});
}

TEST_F(CommandLine, ARefusedRecordIsExitCodeOneAndTheOthersAreThere)
{
    made("new client.custos");
    write("some.json",
          R"({"registers": {"measure": [{"name": "Locks"}, {"name": "Bad", "status": "odd"}]}})");
    const Ran ran = run("import client.custos some.json");
    EXPECT_EQ(ran.code, 1);
    const QJsonValue refused = ran.json()[QLatin1String("refused")][0];
    EXPECT_EQ(refused[QLatin1String("row")], 2);
    EXPECT_EQ(refused[QLatin1String("field")], QStringLiteral("status"));
    EXPECT_FALSE(refused[QLatin1String("reason")].toString().isEmpty());
    EXPECT_FALSE(ran.err.isEmpty());
    EXPECT_EQ(answer("info client.custos")[QLatin1String("registers")][QLatin1String("measure")], 1);
}

TEST_F(CommandLine, CheckAnswersWithOneWhereTheLawAsks)
{
    made("new client.custos");
    write("open.json", R"({"registers": {"processing_activity": [{"id": "a", "name": "No controller"}]}})");
    made("import client.custos open.json");
    const Ran ran = run("check client.custos");
    EXPECT_EQ(ran.code, 1);
    bool found = false;
    for (const QJsonValue &point : ran.json()[QLatin1String("findings")].toArray()) {
        for (const char *member :
             {"code", "grade", "law", "register", "record", "field", "message", "left_as_is"})
            EXPECT_TRUE(point.toObject().contains(QLatin1String(member))) << member;
        found = found
            || (point[QLatin1String("record")] == QStringLiteral("a")
                && point[QLatin1String("grade")] == QStringLiteral("law"));
    }
    EXPECT_TRUE(found);
}

TEST_F(CommandLine, VerifyKnowsItsFingerprints)
{
    made("new client.custos");
    const QString head =
        answer("info client.custos")[QLatin1String("ledger")][QLatin1String("head")].toString();
    write("group.json", group);
    made("import client.custos group.json");
    const QJsonObject verified = answer("verify client.custos --head", {head});
    EXPECT_EQ(keys(verified), words("attachments ledger ok problems"));
    EXPECT_EQ(verified[QLatin1String("ok")], true);
    const Ran other = run("verify client.custos --head", {QString(64, u'a')});
    EXPECT_EQ(other.code, 1);
    EXPECT_EQ(other.json()[QLatin1String("ok")], false);
    EXPECT_FALSE(other.json()[QLatin1String("problems")][0][QLatin1String("message")].toString().isEmpty());
    EXPECT_EQ(run("verify client.custos --head abc").code, 2);
}

TEST_F(CommandLine, HistoryOfARegisterAndOfARecord)
{
    made("new client.custos");
    write("group.json", group);
    made("import client.custos group.json");
    write("more.json", R"({"registers": {"organisation": [{"id": "acme", "country": "DK"}]}})");
    made("import client.custos more.json");
    const auto count = [&](const char *command) {
        return answer(command)[QLatin1String("entries")].toArray().size();
    };
    EXPECT_EQ(count("history client.custos"), 3);
    EXPECT_EQ(count("history client.custos --register organisation"), 2);
    EXPECT_EQ(count("history client.custos --register purpose"), 1);
    EXPECT_EQ(count("history client.custos --record acme"), 2);
    EXPECT_EQ(count("history client.custos --record PA-0001"), 1);
    const QJsonValue last = answer("history client.custos")[QLatin1String("entries")][2];
    for (const char *member : {"seq", "id", "at", "actor", "reason", "undoes", "hash", "changes"})
        EXPECT_TRUE(last.toObject().contains(QLatin1String(member))) << member;
    EXPECT_TRUE(last[QLatin1String("at")].toString().startsWith(QLatin1String("2026-03-31T")));
    const QJsonValue change = last[QLatin1String("changes")][0];
    EXPECT_EQ(change[QLatin1String("before")][QLatin1String("country")], QStringLiteral("DE"));
    EXPECT_EQ(change[QLatin1String("after")][QLatin1String("country")], QStringLiteral("DK"));
}

TEST_F(CommandLine, ExportOfAllOfOneAndOfSome)
{
    made("new client.custos");
    write("group.json", group);
    made("import client.custos group.json");
    QJsonObject all = run("export client.custos --as json --out -").json();
    EXPECT_EQ(keys(all), words("application as_of format registers"));
    EXPECT_EQ(all[QLatin1String("registers")][QLatin1String("processing_activity")][0][QLatin1String("id")],
              QStringLiteral("pay"));
    const QJsonObject one =
        run("export client.custos --as json --out - --register processing_activity").json();
    EXPECT_EQ(keys(one[QLatin1String("registers")]),
              words("attachment controller_deviation data_category left_as_is processing_activity purpose"));
    const auto found = [&](const char *filter) {
        const QByteArray out = run("export client.custos --register organisation --as json --out -",
                                   QString::fromUtf8(filter).split(u' '))
                                   .out;
        return QJsonDocument::fromJson(out)[QLatin1String("registers")][QLatin1String("organisation")]
            .toArray()
            .size();
    };
    EXPECT_EQ(found("--filter country=DE"), 1);
    EXPECT_EQ(found("--filter country=DK"), 0);
    EXPECT_EQ(found("--filter roles=own_entity --filter country=DE"), 1);
    EXPECT_EQ(found("--record OR-0001"), 1);
    const QByteArray csv = run("export client.custos --register organisation --as csv --out -").out;
    EXPECT_TRUE(csv.startsWith("id,reference,")) << csv.constData();
    EXPECT_EQ(csv.count("\r\n"), 2);
    const QJsonObject written = answer("export client.custos --as csv --out tables");
    EXPECT_EQ(written[QLatin1String("files")][0][QLatin1String("path")],
              QStringLiteral("tables/workspace.csv"));
    EXPECT_TRUE(read("tables/processing_activity.csv").contains("purpose.name"));
}

TEST_F(CommandLine, TheSameInputGivesTheSameBytes)
{
    write("no-ids.json",
          R"({"registers": {"organisation": [{"name": "A", "roles": ["own_entity"]}, {"name": "A"}],
        "processing_activity": [{"name": "P", "controllers": ["OR-0001"], "purpose": [{"name": "x"}]}]}})");
    QByteArray exports[2], reports[2];
    for (int i = 0; i < 2; ++i) {
        made("new client.custos");
        run("import client.custos no-ids.json");
        exports[i] = run("export client.custos --as json --out -").out;
        QFile::remove(folder.filePath(file));
    }
    EXPECT_EQ(exports[0], exports[1]);
    made("new client.custos --demo");
    for (QByteArray &pdf : reports)
        pdf = run("report client.custos --kind ropa-controller --organisation OR-0006 --out -").out;
    EXPECT_TRUE(reports[0].startsWith("%PDF-"));
    EXPECT_EQ(reports[0], reports[1]);
    EXPECT_EQ(run("check client.custos").code, 1) << "a demonstration without open points shows nothing";
    EXPECT_TRUE(answer("verify client.custos")[QLatin1String("ok")].toBool());
}

TEST_F(CommandLine, ReportOfASelectionSaysSo)
{
    made("new client.custos");
    write("group.json", group);
    made("import client.custos group.json");
    write("more.json", R"({"registers": {"processing_activity": [
        {"id": "cctv", "name": "Cameras", "controllers": ["acme"], "processing_state": "running"}],
        "organisation": [{"id": "sister", "name": "Sister AG", "roles": ["own_entity"]}]}})");
    made("import client.custos more.json");
    const auto records = [&](const char *selection) {
        const QJsonObject made = answer("report client.custos --kind ropa-controller --out some.pdf",
                                        QString::fromUtf8(selection).split(u' '));
        return made[QLatin1String("files")][0][QLatin1String("records")].toInt();
    };
    EXPECT_EQ(records("--filter processing_state=running"), 1);
    EXPECT_EQ(records("--filter purpose.bases=contract --organisation OR-0001"), 1);
    EXPECT_EQ(records("--record PA-0001 --record PA-0002"), 2);
    const QJsonObject own = answer("report client.custos --kind ropa-controller --each --out some "
                                   "--filter processing_state=running");
    EXPECT_EQ(own[QLatin1String("files")].toArray().size(), 1) << "who has nothing of it gets no file";
    made("report client.custos --kind ropa-controller --out german.pdf --language de --filter "
         "processing_state=running");
    QProcess words;
    words.start(QStringLiteral("pdftotext"),
                {folder.filePath(QStringLiteral("german.pdf")), QStringLiteral("-")});
    ASSERT_TRUE(words.waitForFinished());
    EXPECT_TRUE(words.readAllStandardOutput().simplified().contains(
        QStringLiteral("Stand der Verarbeitung: Läuft").toUtf8()));
    const QByteArray before = read("some.pdf");
    const auto refused = [&](const char *selection) {
        return run("report client.custos --kind ropa-controller --out some.pdf",
                   QString::fromUtf8(selection).split(u' '))
            .code;
    };
    EXPECT_EQ(refused("--filter no_such_field=1"), 2);
    EXPECT_EQ(refused("--record PA-0099"), 2);
    EXPECT_EQ(refused("--filter processing_state=ended_erased"), 3) << "nothing to print is no record";
    EXPECT_EQ(read("some.pdf"), before);
}

TEST_F(CommandLine, ReportTakesTheColumnsOfItsOverview)
{
    made("new client.custos");
    write("group.json", group);
    made("import client.custos group.json");
    const auto overview = [&](const char *options) {
        made((QByteArray("report client.custos --kind ropa-controller --out some.pdf ") + options)
                 .constData());
        QProcess words;
        words.start(QStringLiteral("pdftotext"),
                    {QStringLiteral("-f"), QStringLiteral("3"), QStringLiteral("-l"), QStringLiteral("3"),
                     folder.filePath(QStringLiteral("some.pdf")), QStringLiteral("-")});
        words.waitForFinished();
        const QByteArray page = words.readAllStandardOutput().simplified();
        return page.left(page.indexOf("(a)")); // where the first activity begins
    };
    const QByteArray usual = overview("");
    EXPECT_TRUE(usual.contains("Next review")) << usual.constData();
    EXPECT_FALSE(usual.contains("Owner")) << usual.constData();
    const QByteArray chosen = overview("--columns name,purpose.bases,owner");
    EXPECT_FALSE(chosen.contains("Next review")) << chosen.constData();
    EXPECT_TRUE(chosen.contains("Owner")) << chosen.constData();
    EXPECT_TRUE(chosen.contains("Contract")) << "the bases of its purposes: " << chosen.constData();
    EXPECT_TRUE(chosen.contains("Not recorded.")) << "who owns it is not: " << chosen.constData();
}

TEST_F(CommandLine, ReportForEachOwnEntity)
{
    made("new client.custos");
    write("group.json", group);
    made("import client.custos group.json");
    const QJsonObject one = answer("report client.custos --kind ropa-controller --out record.pdf");
    EXPECT_GE(one[QLatin1String("files")][0][QLatin1String("pages")].toInt(), 2);
    EXPECT_EQ(one[QLatin1String("files")][0][QLatin1String("records")], 1);
    const QJsonObject each = answer("report client.custos --kind ropa-controller --each --out records");
    EXPECT_EQ(each[QLatin1String("files")][0][QLatin1String("path")], QStringLiteral("records/OR-0001.pdf"));
    EXPECT_EQ(each[QLatin1String("files")][0][QLatin1String("organisation")], QStringLiteral("Acme GmbH"));
    EXPECT_TRUE(read("records/OR-0001.pdf").startsWith("%PDF-"));
    EXPECT_EQ(run("report client.custos --kind ropa-controller --out - --organisation",
                  {QStringLiteral("Acme GmbH")})
                  .code,
              0);
}
