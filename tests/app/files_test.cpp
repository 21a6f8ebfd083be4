// tests/app/files_test.cpp - what is read stays as it is, and what is written is whole
#include "app/commandlinetest.h"
#include "commandline/commandline.h"

TEST_F(CommandLine, ReadingChangesNoByteAndLeavesNoFile)
{
    made("new client.custos --demo");
    const auto before = contents();
    for (const char *command : {"info client.custos", "check client.custos", "verify client.custos",
                                "history client.custos", "export client.custos --as json --out -",
                                "export client.custos --register measure --as csv --out -",
                                "report client.custos --kind ropa-controller --organisation OR-0006 --out -"})
        EXPECT_LE(run(command).code, 1) << command;
    EXPECT_EQ(contents(), before);
    EXPECT_EQ(listing(), QStringList{file});
}

TEST_F(CommandLine, AnExistingFileIsReplacedAndADeviceWrittenTo)
{
    made("new client.custos");
    write("out.json", "old");
    answer("export client.custos --as json --out out.json");
    EXPECT_TRUE(read("out.json").startsWith("{"));
    EXPECT_EQ(listing(), (QStringList{file, QStringLiteral("out.json")}));
    answer("export client.custos --as json --out /dev/null");
    EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/null")).isFile());
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("tables")));
    answer("export client.custos --as csv --out tables/");
    EXPECT_TRUE(read("tables/organisation.csv").startsWith("id,"));
    EXPECT_EQ(run("export client.custos --as csv --out tables").code, 3) << "it is no longer empty";
}

TEST_F(CommandLine, ABareWordIsACommandAndAFileIsAFile)
{
    write("client", "a file without a suffix");
    for (const char *word : {"new", "check", "--help", "--version", "backup"})
        EXPECT_TRUE(isCommand(QString::fromUtf8(word))) << word;
    for (const char *word : {"client.custos", "./client", "/tmp/x", "-style", ""})
        EXPECT_FALSE(isCommand(QString::fromUtf8(word))) << word;
    EXPECT_FALSE(isCommand(folder.filePath(QStringLiteral("client"))));
}

TEST_F(CommandLine, TheDemonstrationIsTheSameWithTheSameClock)
{
    made("new one.custos --demo");
    made("new two.custos --demo");
    EXPECT_EQ(run("export one.custos --as json --out -").out, run("export two.custos --as json --out -").out);
    answer("export one.custos --as json --out all.json");
    const QJsonObject again = answer("import two.custos all.json");
    EXPECT_EQ(again[QLatin1String("added")], 0);
    EXPECT_EQ(again[QLatin1String("changed")], 0);
    made("new three.custos");
    EXPECT_EQ(run("import three.custos all.json").code, 0);
    EXPECT_EQ(run("export three.custos --as json --out -").out, read("all.json"));
}
