// tests/app/keeping_test.cpp - backup, restore, seal, unseal and reseal, as a script would use them
#include "app/commandlinetest.h"
#include "storage/copying.h"
#include "storage/sealing.h"
#include "workspace/managedbackups.h"
#include "workspace/workspace.h"
#include <unistd.h>

struct Keeping : CommandLine {
    void SetUp() override
    {
        write("right.txt", "correct horse\n");
        write("other.txt", "battery staple\n");
        write("some.json", R"({"registers": {"measure": [{"name": "Quastenflosser"}]}})");
        made("new client.custos --name Geheim");
        made("import client.custos some.json");
    }
    QString headOf(const char *what) const
    {
        return answer(what)[QLatin1String("ledger")].toObject()[QLatin1String("head")].toString();
    }
};

TEST_F(Keeping, ABackupAndBack)
{
    const QByteArray original = read("client.custos");
    const QJsonObject copied =
        answer("backup client.custos --out copy.custos")[QLatin1String("files")].toArray().first().toObject();
    EXPECT_EQ(copied[QLatin1String("path")].toString(), QStringLiteral("copy.custos"));
    EXPECT_EQ(copied[QLatin1String("records")].toInt(), 2);
    EXPECT_EQ(read("client.custos"), original) << "a backup changes no byte";
    EXPECT_EQ(run("backup client.custos --out copy.custos").code, 3) << "never replaced";
    answer("restore copy.custos --out again.custos");
    EXPECT_EQ(headOf("info again.custos"), headOf("info client.custos"));
    EXPECT_TRUE(answer("verify again.custos")[QLatin1String("ok")].toBool());
    EXPECT_EQ(listing().size(), 6) << qPrintable(listing().join(u' '));
}

TEST_F(Keeping, ABackupNeverTakesThePlaceOfTheWorkspaceUnderWhateverName)
{
    ASSERT_TRUE(QFile::link(folder.filePath(file), folder.filePath(QStringLiteral("symbolic"))));
    ASSERT_EQ(::link(qPrintable(folder.filePath(file)), qPrintable(folder.filePath(QStringLiteral("hard")))),
              0);
    const auto before = contents();
    for (const char *out : {"client.custos", "./client.custos", "symbolic", "hard"})
        for (const char *command : {"backup client.custos --out", "restore client.custos --out"}) {
            const Ran ran = run(command, {QString::fromUtf8(out)});
            EXPECT_EQ(ran.code, 3) << command << ' ' << out;
            EXPECT_TRUE(ran.err.contains("exists already")) << ran.err.constData();
        }
    EXPECT_EQ(contents(), before);
}

TEST_F(Keeping, EncryptedResealedAndBack)
{
    if (!sealingAvailable()) {
        const Ran ran = run("seal client.custos --passphrase-file right.txt");
        EXPECT_EQ(ran.code, 3);
        EXPECT_TRUE(ran.err.contains("cannot encrypt"));
        return;
    }
    const QString head = headOf("info client.custos");
    const Ran quiet = run("seal client.custos --passphrase-file right.txt");
    EXPECT_EQ(quiet.code, 0) << quiet.err.constData();
    EXPECT_TRUE(quiet.out.isEmpty());
    EXPECT_FALSE(read("client.custos").contains("Quastenflosser"));
    EXPECT_EQ(run("info client.custos").code, 3);
    EXPECT_EQ(run("backup client.custos --out x.custos").code, 3) << "no passphrase";
    EXPECT_EQ(run("backup client.custos --out x.custos --passphrase-file other.txt").code, 3);
    answer("backup client.custos --out copy.custos --passphrase-file right.txt");
    EXPECT_FALSE(read("copy.custos").contains("Quastenflosser"));
    const auto before = contents();
    for (const char *command :
         {"seal client.custos --passphrase-file other.txt",
          "unseal client.custos --passphrase-file other.txt",
          "reseal client.custos --passphrase-file other.txt --new-passphrase-file right.txt",
          "reseal client.custos --passphrase-file right.txt --new-passphrase-file none.txt"})
        EXPECT_EQ(run(command).code, 3) << command;
    EXPECT_EQ(contents(), before);
    made("reseal client.custos --passphrase-file right.txt --new-passphrase-file other.txt");
    EXPECT_EQ(run("info client.custos --passphrase-file right.txt").code, 3);
    EXPECT_EQ(headOf("info client.custos --passphrase-file other.txt"), head);
    EXPECT_EQ(headOf("info copy.custos --passphrase-file right.txt"), head);
    made("unseal client.custos --passphrase-file other.txt");
    EXPECT_EQ(headOf("info client.custos"), head);
    EXPECT_TRUE(answer("verify client.custos")[QLatin1String("ok")].toBool());
    EXPECT_EQ(listing().size(), 5) << qPrintable(listing().join(u' '));
}

TEST_F(Keeping, ThePassphraseFileMayHoldTheRecoveryKey)
{
    if (!sealingAvailable()) {
        EXPECT_EQ(run("seal client.custos --passphrase-file right.txt").code, 3);
        return;
    }
    made("seal client.custos --passphrase-file right.txt");
    const Passphrase recovery =
        keyFor(folder.filePath(file), Passphrase(QStringLiteral("correct horse")))->recoveryKey();
    QByteArray text(recovery.utf8().data(), qsizetype(recovery.utf8().size()));
    write("sheet.txt", text + '\n');
    EXPECT_EQ(answer("info client.custos --passphrase-file sheet.txt")[QLatin1String("sealed")], true);
    text[0] = text[0] == '0' ? '1' : '0';
    write("sheet.txt", text + '\n');
    const Ran ran = run("info client.custos --passphrase-file sheet.txt");
    EXPECT_EQ(ran.code, 3);
    EXPECT_TRUE(ran.err.contains("Group 1")) << ran.err.constData();
    made("reseal client.custos --passphrase-file right.txt --new-passphrase-file other.txt");
}

/// With backups that a window made of the workspace, where the sub-commands look for them.
struct KeepingBackups : Keeping {
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    const ManagedBackups backups{folder.filePath(QStringLiteral("data/Custos/custos/backups"))};
    QString backup;

    void SetUp() override
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toLocal8Bit());
        Keeping::SetUp();
        const auto workspace = Workspace::open(folder.filePath(file), {.desk = {{}, [] { return noon(); }}});
        backup = backups.make(backupSource(*workspace), noon(), {}).path;
    }
    void TearDown() override
    {
        before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    }
    static QDateTime noon() { return {QDate(2026, 3, 31), QTime(12, 0), QTimeZone::utc()}; }
    QByteArray bytes() const { return read(qPrintable(QDir(folder.path()).relativeFilePath(backup))); }
    void damage() const
    {
        QFile damaged(backup);
        ASSERT_TRUE(damaged.open(QIODevice::ReadWrite) && damaged.seek(4096)
                    && damaged.write(QByteArray(40960, 'x')));
    }
};

TEST_F(KeepingBackups, OfOneFileStayAsTheyAreWhenAnotherThatWasMadeFromItIsEncrypted)
{
    if (!sealingAvailable()) {
        EXPECT_EQ(run("seal client.custos --passphrase-file right.txt").code, 3);
        return;
    }
    const QByteArray original = bytes();
    answer("backup client.custos --out trial.custos");
    made("seal trial.custos --passphrase-file other.txt");
    EXPECT_EQ(bytes(), original);
    made("seal client.custos --passphrase-file right.txt");
    EXPECT_NE(bytes(), original);
    const QString path = QDir(folder.path()).relativeFilePath(backup);
    EXPECT_EQ(run("info", {path, QStringLiteral("--passphrase-file"), QStringLiteral("right.txt")}).code, 0);
}

TEST_F(KeepingBackups, ThatCannotFollowAreNamedAndTheCommandIsDone)
{
    if (!sealingAvailable()) {
        EXPECT_EQ(run("seal client.custos --passphrase-file right.txt").code, 3);
        return;
    }
    made("seal client.custos --passphrase-file right.txt");
    damage();
    const Ran ran = run("reseal client.custos --passphrase-file right.txt --new-passphrase-file other.txt");
    EXPECT_EQ(ran.code, 0) << "the workspace itself is changed";
    EXPECT_TRUE(ran.err.contains(QFileInfo(backup).fileName().toUtf8())) << ran.err.constData();
    EXPECT_TRUE(QFile::exists(backup)) << "it is kept";
    answer("info client.custos --passphrase-file other.txt");
}
