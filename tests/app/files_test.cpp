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

TEST_F(CommandLine, AWorkspaceIsNeverReplaced)
{
    made("new client.custos");
    made("new other.custos");
    ASSERT_TRUE(QFile::link(folder.filePath(file), folder.filePath(QStringLiteral("link"))));
    const auto before = contents();
    for (const char *out : {"client.custos", "./client.custos", "link"}) {
        EXPECT_EQ(run("export client.custos --as json --out", {QString::fromUtf8(out)}).code, 2) << out;
        EXPECT_EQ(run("report client.custos --kind ropa-controller --out", {QString::fromUtf8(out)}).code, 2)
            << out;
    }
    EXPECT_EQ(run("export client.custos --as json --out other.custos").code, 3);
    ASSERT_TRUE(QFile::copy(folder.filePath(QStringLiteral("other.custos")),
                            folder.filePath(QStringLiteral("renamed"))));
    EXPECT_EQ(run("export client.custos --as json --out renamed").code, 3) << "its header tells";
    QFile::remove(folder.filePath(QStringLiteral("renamed")));
    EXPECT_EQ(contents(), before);
}

TEST_F(CommandLine, AFolderIsAsPrivateAsOneMadeByHand)
{
    made("new client.custos");
    const QFile::Permissions open = QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup;
    ASSERT_TRUE(
        QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | open | QFile::ExeOther));
    answer("export client.custos --as csv --out fresh");
    EXPECT_FALSE(QFile::permissions(folder.filePath(QStringLiteral("fresh"))) & QFile::WriteOther);
    const QString own = folder.filePath(QStringLiteral("own"));
    ASSERT_TRUE(QDir().mkdir(own));
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    ASSERT_TRUE(QFile::setPermissions(own, mine));
    answer("export client.custos --as csv --out own");
    EXPECT_FALSE(QFile::permissions(own) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(CommandLine, AnImportReadsItsSourceAndItsPassphraseOnce)
{
    write("words", "open sesame");
    made("new client.custos --passphrase-file words");
    write("more.json", R"({"registers": {"organisation": [{"id": "o", "name": "Acme"}]}})");
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("cat more.json | \"$0\" import client.custos /dev/stdin "
                                "--passphrase-file <(cat words)"),
                 QStringLiteral(CUSTOS_BINARY)});
    ASSERT_TRUE(shell.waitForFinished(60000));
    EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().constData();
    EXPECT_EQ(answer("info client.custos --passphrase-file words")[QLatin1String("registers")]
                                                                  [QLatin1String("organisation")],
              1);
}

TEST_F(CommandLine, AnImportBringsAnOlderFileUpToDate)
{
    const QString old = QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/revision-0002.custos");
    ASSERT_TRUE(QFile::copy(old, folder.filePath(file)));
    ASSERT_TRUE(QFile::setPermissions(folder.filePath(file), QFile::ReadOwner | QFile::WriteOwner));
    write("more.json", R"({"registers": {"organisation": [{"id": "o", "name": "Acme"}]}})");
    EXPECT_EQ(run("import client.custos more.json --dry-run").code, 3) << "which writes nothing";
    write("broken.json", "{\"registers\": ");
    const auto before = contents();
    EXPECT_EQ(run("import client.custos broken.json").code, 3);
    EXPECT_EQ(contents(), before) << "not brought up to date for nothing";
    EXPECT_EQ(answer("import client.custos more.json")[QLatin1String("added")], 1);
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("client.format-2.custos"))));
}

TEST_F(CommandLine, ABareWordIsACommandAndAFileIsAFile)
{
    write("client", "a file without a suffix");
    for (const char *word : {"new", "check", "--help", "--version", "backup", "--nonsense"})
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
