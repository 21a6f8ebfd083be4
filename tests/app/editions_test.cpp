// tests/app/editions_test.cpp - editions from the command line: the attachment of a report and the export of
// the same edition are one, names are pointed out before anything is written
#include "app/commandlinetest.h"

struct EditionsOnTheCommandLine : CommandLine {
    static QByteArray tool(const char *name, const QStringList &arguments)
    {
        QProcess process;
        process.start(QLatin1String(name), arguments);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return process.readAllStandardOutput();
    }
    QByteArray attached(const char *pdf) const
    {
        const QString target = folder.filePath(QStringLiteral("attached.json"));
        QFile::remove(target);
        tool("pdfdetach",
             {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), target,
              folder.filePath(QLatin1String(pdf))});
        return read("attached.json");
    }
    QByteArray text(const char *pdf) const
    {
        return tool("pdftotext", {folder.filePath(QLatin1String(pdf)), QStringLiteral("-")}).simplified();
    }
};

TEST_F(EditionsOnTheCommandLine, TheAttachmentIsTheExport)
{
    made("new client.custos --demo");
    const char *kinds[][2] = {{"--kind ropa-controller", ""},
                              {"--kind ropa-processor", "--register processor_activity"}};
    for (const auto &[kind, reg] : kinds)
        for (const char *options : {"--edition internal --organisation OR-0001", "--edition authority",
                                    "--edition authority --filter processing_state=running",
                                    "--edition authority-strict --filter third_countries="}) {
            const QByteArray out = QByteArray(kind) + ' ' + options;
            made(("report client.custos --out some.pdf " + out).constData());
            made((QByteArray("export client.custos --as json --out some.json ") + reg + ' ' + options)
                     .constData());
            EXPECT_EQ(attached("some.pdf"), read("some.json")) << out.constData();
        }
    made("report client.custos --kind ropa-controller --edition public --out public.pdf");
    EXPECT_EQ(tool("pdfdetach", {QStringLiteral("-list"), folder.filePath(QStringLiteral("public.pdf"))})
                  .simplified(),
              "0 embedded files");
    EXPECT_FALSE(text("public.pdf").contains("Freja Lindholt"));
    EXPECT_FALSE(text("public.pdf").contains("Speicherhafen"));
}

TEST_F(EditionsOnTheCommandLine, NamesAreWarnedOfBeforeWriting)
{
    made("new client.custos");
    write("group.json", R"({"registers": {
        "organisation": [{"id": "acme", "name": "Acme GmbH", "roles": ["own_entity"],
                          "contact_person": "Anna Meier"},
                         {"id": "hidden", "name": "Falcon Ltd", "roles": ["own_entity"], "confidential": true}],
        "processing_activity": [
          {"id": "pay", "name": "Payroll", "controllers": ["acme", "hidden"],
           "purpose": [{"id": "p", "name": "Pay as Ms Meier and Falcon Ltd agreed"}]},
          {"id": "project", "name": "Merger", "controllers": ["acme"], "confidential": true}]}})");
    made("import client.custos group.json");
    const Ran report = run("report client.custos --kind ropa-controller --edition public --out public.pdf");
    EXPECT_EQ(report.code, 0);
    EXPECT_EQ(report.json()[QLatin1String("files")][0][QLatin1String("records")], 1);
    EXPECT_TRUE(report.err.contains("PA-0001, Purpose: “Meier”")) << report.err.constData();
    EXPECT_TRUE(report.err.contains("PA-0001, Purpose: “Falcon Ltd”")) << report.err.constData();
    EXPECT_FALSE(text("public.pdf").contains("Merger"));
    EXPECT_FALSE(text("public.pdf").contains("Anna"));
    EXPECT_TRUE(run("report client.custos --kind ropa-controller --out internal.pdf").err.isEmpty());
    EXPECT_TRUE(text("internal.pdf").contains("Merger"));
    const Ran data = run("export client.custos --as json --edition authority --out -");
    EXPECT_FALSE(data.out.contains("Merger"));
    EXPECT_FALSE(data.out.contains("hidden"));
    EXPECT_TRUE(data.err.contains("“Meier”"));
    const Ran each = run("report client.custos --kind ropa-controller --edition authority --each --out each");
    EXPECT_EQ(each.json()[QLatin1String("files")].toArray().size(), 1) << "the other is for the officer only";
}

TEST_F(EditionsOnTheCommandLine, NamesComeBeforeTheFileAlsoWhereItCannotBeWritten)
{
    made("new client.custos");
    write("group.json", R"({"registers": {
        "organisation": [{"id": "acme", "name": "Acme GmbH", "roles": ["own_entity"],
                          "contact_person": "Anna Meier"}],
        "processing_activity": [{"id": "pay", "name": "Pay of Ms Meier", "controllers": ["acme"]}]}})");
    made("import client.custos group.json");
    for (const char *command :
         {"report client.custos --kind ropa-controller --edition public --out none/public.pdf",
          "report client.custos --kind ropa-controller --edition public --each --out none/public",
          "export client.custos --as json --edition authority --out none/some.json"}) {
        const Ran ran = run(command);
        EXPECT_EQ(ran.code, 3) << command;
        const qsizetype name = ran.err.indexOf("“Meier”"), failure = ran.err.indexOf("none");
        EXPECT_TRUE(name >= 0 && name < failure) << ran.err.constData();
    }
}

TEST_F(EditionsOnTheCommandLine, AFilterAsksForNothingTheEditionLeavesOut)
{
    made("new client.custos");
    write("group.json", R"({"registers": {
        "organisation": [{"id": "acme", "name": "Acme GmbH", "roles": ["own_entity"]},
                         {"id": "host", "name": "Host Ltd", "reference": "OR-0007", "roles": ["processor"]},
                         {"id": "falcon", "name": "Falcon Ltd", "roles": ["own_entity"], "confidential": true}],
        "processing_activity": [
          {"id": "pay", "name": "Payroll", "controllers": ["acme", "falcon"], "processors": ["host"],
           "processing_state": "running", "remarks": "Falcon",
           "purpose": [{"id": "p", "name": "Pay", "bases": ["contract"]}]}]}})");
    made("import client.custos group.json");
    const struct {
        const char *edition, *filter;
        int code;
    } cases[] = {
        {"internal", "remarks=Falcon", 0},
        {"internal", "controllers=falcon", 0},
        {"authority", "processing_state=running", 0},
        {"authority", "remarks=Falcon", 2},
        {"authority", "confidential=", 2},
        {"authority", "controllers=Falcon Ltd", 2},
        {"authority", "controllers=acme", 0},
        {"authority", "controllers=", 2}, // one that has none but confidential ones would be among them
        {"public", "processors=", 2},
        {"authority", "processors=host", 0},
        {"public", "processing_state=running", 2},
        {"public", "purpose.bases=contract", 0},
        {"public", "processors=OR-0007", 2},
        {"authority-strict", "purpose.bases=contract", 2},
        {"authority-strict", "name=Payroll", 0},
    };
    for (const auto &one : cases)
        for (const char *command : {"report client.custos --kind ropa-controller --out some.pdf",
                                    "export client.custos --as json --out some.json"}) {
            const Ran ran = run(command,
                                {QStringLiteral("--edition"), QLatin1String(one.edition),
                                 QStringLiteral("--filter"), QLatin1String(one.filter)});
            EXPECT_EQ(ran.code, one.code) << command << one.edition << one.filter << ran.err.constData();
            EXPECT_EQ(ran.err.contains("leaves out"), one.code == 2) << ran.err.constData();
            EXPECT_EQ(QFile::remove(folder.filePath(QStringLiteral("some.pdf")))
                          || QFile::remove(folder.filePath(QStringLiteral("some.json"))),
                      one.code == 0)
                << one.filter;
        }
}

TEST_F(EditionsOnTheCommandLine, WhatThereIsNotIsRefused)
{
    made("new client.custos");
    EXPECT_EQ(run("report client.custos --kind ropa-controller --edition short --out a.pdf").code, 2);
    EXPECT_EQ(run("export client.custos --as json --edition short --out a.json").code, 2);
    EXPECT_EQ(run("export client.custos --as csv --edition public --out a").code, 2);
    EXPECT_EQ(run("export client.custos --as json --edition public --register measure --out a").code, 2);
    EXPECT_EQ(run("export client.custos --as json --organisation Nobody --out a.json").code, 2);
    EXPECT_EQ(listing(), QStringList{QStringLiteral("client.custos")});
}
