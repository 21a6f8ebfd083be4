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
                                    "--edition authority-strict --filter processing_state=running"}) {
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
