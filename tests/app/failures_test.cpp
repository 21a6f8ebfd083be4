// tests/app/failures_test.cpp - wrong usage is 2, failed work is 3, and every file stays as it was
#include "app/commandlinetest.h"
#include "workspace/workspace.h"
#include <sys/stat.h>

TEST_F(CommandLine, WrongUsageIsTwo)
{
    made("new client.custos");
    write("some.json", "{\"registers\": {}}");
    write("some.csv", "id,name\n");
    const auto before = contents();
    for (const char *command :
         {"backup client.custos",
          "backup client.custos --out -",
          "restore client.custos",
          "seal client.custos",
          "unseal client.custos",
          "reseal client.custos --passphrase-file some.csv",
          "nonsense",
          "--nonsense",
          "--language de info client.custos",
          "client.custos more",
          "info",
          "info client.custos more",
          "info client.custos --nonsense",
          "info client.custos --as-of yesterday",
          "info client.custos --language xx",
          "describe client.custos",
          "info client.custos --help=yes",
          "info client.custos --language",
          "new",
          "new x.custos --demo=yes",
          "export client.custos",
          "export client.custos --as json",
          "export client.custos --out x",
          "export client.custos --as xlsx --out x",
          "export client.custos --as json --out x --edition brief",
          "export client.custos --as json --out x --out y",
          "export client.custos --as csv --out -",
          "export client.custos --as json --out x --register nonsense",
          "export client.custos --as json --out x --filter name=x",
          "export client.custos --as json --out x --register organisation --filter nonsense=x",
          "export client.custos --as json --out x --register organisation --filter roles=nonsense",
          "export client.custos --as json --out x --record nobody",
          "import client.custos",
          "import client.custos some.json --match colour",
          "import client.custos some.json --register nonsense",
          "import client.custos some.json --mapping m.json",
          "import client.custos some.csv",
          "report client.custos --out x.pdf",
          "report client.custos --kind processors --out x.pdf",
          "report client.custos --kind ropa-controller",
          "report client.custos --kind ropa-controller --out x.pdf --edition brief",
          "report client.custos --kind ropa-controller --out x.pdf --organisation nobody",
          "report client.custos --kind ropa-controller --out - --each",
          "report client.custos --kind ropa-controller --out x.pdf --columns nonsense",
          "report client.custos --kind ropa-controller --out x.pdf --columns purpose.nonsense",
          "report client.custos --kind ropa-controller --out x.pdf --columns name,name",
          "history client.custos --register nonsense",
          "history client.custos --record nobody"}) {
        const Ran ran = run(command);
        EXPECT_EQ(ran.code, 2) << command << '\n' << ran.err.constData();
        EXPECT_TRUE(ran.out.isEmpty()) << command;
        EXPECT_TRUE(ran.err.startsWith("custos: ")) << command << '\n' << ran.err.constData();
    }
    EXPECT_EQ(contents(), before);
}

TEST_F(CommandLine, FailedWorkIsThreeAndLeavesEverythingAsItWas)
{
    made("new client.custos");
    write("text.custos", "This is no workspace.");
    write("page.custos", QByteArray(8192, 'x'));
    write("empty.custos", "");
    write("cut.custos", read("client.custos").left(5000));
    write("broken.json", "{\"registers\": {\n");
    write("other.json", "{\"application\": \"Other\", \"registers\": {}}");
    write("good.json", "{\"registers\": {\"measure\": [{\"name\": \"x\"}]}}");
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("full/inside")));
    const auto before = contents();
    const QStringList names = listing();
    for (const char *command : {"info absent.custos",
                                "info text.custos",
                                "info page.custos",
                                "info empty.custos",
                                "info cut.custos",
                                "info full",
                                "check text.custos",
                                "verify text.custos",
                                "import text.custos good.json",
                                "new client.custos",
                                "backup client.custos --out good.json",
                                "backup client.custos --out absent/x.custos",
                                "backup absent.custos --out x.custos",
                                "backup text.custos --out x.custos",
                                "backup page.custos --out x.custos",
                                "restore cut.custos --out x.custos",
                                "restore client.custos --out /dev/null",
                                "seal client.custos --passphrase-file absent.txt",
                                "unseal client.custos --passphrase-file good.json",
                                "new absent/client.custos",
                                "import client.custos absent.json",
                                "import client.custos broken.json",
                                "import client.custos other.json",
                                "export client.custos --as json --out full",
                                "export client.custos --as json --out absent/x.json",
                                "export client.custos --as csv --out full",
                                "export client.custos --as csv --out good.json",
                                "export client.custos --as json --out /dev/full",
                                "info client.custos --passphrase-file absent.txt"}) {
        const Ran ran = run(command);
        EXPECT_EQ(ran.code, 3) << command << '\n' << ran.err.constData();
        EXPECT_TRUE(ran.out.isEmpty()) << command;
        EXPECT_TRUE(ran.err.startsWith("custos: ")) << command;
        EXPECT_FALSE(ran.err.contains(" | ")) << "details are not for the user: " << ran.err.constData();
        EXPECT_EQ(listing(), names) << command;
    }
    EXPECT_EQ(contents(), before);
    struct stat device { };
    ASSERT_EQ(stat("/dev/full", &device), 0);
    EXPECT_TRUE(S_ISCHR(device.st_mode)) << "a device is never replaced";
}

TEST_F(CommandLine, AFullStandardOutputIsThree)
{
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("\"$0\" describe > /dev/full"), QStringLiteral(CUSTOS_BINARY)});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 3);
}

TEST_F(CommandLine, EncryptedWithTheFirstLineOfAFile)
{
    write("right.txt", "correct horse \xc3\xa4\nsecond line\n");
    write("wrong.txt", "battery staple\n");
    write("empty.txt", "\n");
    write("some.json", R"({"registers": {"measure": [{"name": "Quastenflosser"}]}})");
    made("new client.custos --name Geheim --passphrase-file right.txt");
    made("import client.custos some.json --passphrase-file right.txt");
    EXPECT_FALSE(read("client.custos").contains("Quastenflosser"));
    EXPECT_EQ(answer("info client.custos --passphrase-file right.txt")[QLatin1String("sealed")], true);
    EXPECT_TRUE(answer("verify client.custos --passphrase-file right.txt")[QLatin1String("ok")].toBool());
    const auto before = contents();
    for (const char *command : {"info client.custos", "info client.custos --passphrase-file wrong.txt",
                                "info client.custos --passphrase-file empty.txt",
                                "import client.custos some.json --passphrase-file wrong.txt",
                                "export client.custos --as json --out x"}) {
        const Ran ran = run(command);
        EXPECT_EQ(ran.code, 3) << command;
        EXPECT_FALSE(ran.err.isEmpty());
    }
    EXPECT_EQ(contents(), before);
    EXPECT_EQ(listing().size(), 5);
}

TEST_F(CommandLine, AWrongPassphraseIsOneSentence)
{
    write("words", "open sesame");
    write("others", "open barley");
    made("new client.custos --passphrase-file words");
    const Ran ran = run("info client.custos --passphrase-file others");
    EXPECT_EQ(ran.code, 3);
    EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.constData();
}

TEST_F(CommandLine, AFileInUseElsewhereIsThreeForWhoWantsToWrite)
{
    made("new client.custos");
    write("some.json", R"({"registers": {"measure": [{"name": "x"}]}})");
    const Desk desk{QStringLiteral("dpo"), [] { return QDateTime::currentDateTimeUtc(); }};
    const auto open = Workspace::open(folder.filePath(file), {.desk = desk});
    const Ran ran = run("import client.custos some.json");
    EXPECT_EQ(ran.code, 3);
    EXPECT_TRUE(ran.err.contains("client.custos")) << ran.err.constData();
}
