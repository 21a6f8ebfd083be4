// tests/models/opening_test.cpp - what can be wrong with a file, said in a sentence, and nothing touched
#include "storage/sealing.h"
#include "storage/workspacefile.h"
#include "support/testfile.h"
#include "workspace/checking.h"
#include "workspace/reading.h"
#include <QDir>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

struct Opening_ : TestFile {
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    /// The sentence it fails with, for writing and for reading alike; the folder stays as it was.
    QString refusal(const QString &file, const std::optional<Passphrase> &passphrase = {}) const
    {
        const QByteArray before = bytesOf(file);
        const QStringList around = names();
        QStringList said;
        for (const bool readOnly : {false, true}) {
            try {
                Workspace::open(file, {.desk = desk(), .passphrase = passphrase, .readOnly = readOnly});
                ADD_FAILURE() << "opened " << qPrintable(file);
            } catch (const StorageError &e) {
                said << e.message();
            }
            EXPECT_EQ(bytesOf(file), before);
            EXPECT_EQ(names(), around);
        }
        EXPECT_TRUE(said.value(0).contains(file)) << qPrintable(said.value(0));
        said.removeDuplicates();
        EXPECT_EQ(said.size(), 1);
        return said.value(0);
    }
    QString closedFile()
    {
        fill();
        close();
        return path;
    }
};

TEST_F(Opening_, LeavesOnePlainFile)
{
    closedFile();
    EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
    EXPECT_EQ(bytesOf(path).mid(18, 2), QByteArray("\1\1")) << "no mark of a write-ahead log";
    open();
    EXPECT_TRUE(names().contains(QStringLiteral("client.custos.lock")));
    EXPECT_EQ(workspace->name(), QStringLiteral("Client"));
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, QStringLiteral("Payroll"));
    expectSound();
}

TEST_F(Opening_, WhatTheHouseReliesOnIsSet)
{
    EXPECT_EQ(db().first("PRAGMA journal_mode").toString(), QStringLiteral("wal"));
    EXPECT_EQ(db().first("PRAGMA synchronous").toInt(), 2);
    EXPECT_EQ(db().first("PRAGMA secure_delete").toInt(), 1);
    EXPECT_EQ(db().first("PRAGMA foreign_keys").toInt(), 1);
    EXPECT_EQ(db().first("PRAGMA trusted_schema").toInt(), 0);
    EXPECT_EQ(db().first("PRAGMA application_id").toLongLong(), applicationId);
    close();
    const Opening onShare{.desk = desk(), .onNetwork = [](const QString &) { return true; }};
    workspace = Workspace::open(path, onShare);
    EXPECT_EQ(db().first("PRAGMA journal_mode").toString(), QStringLiteral("delete"));
    EXPECT_TRUE(isNetworkFileSystem(QStringLiteral("nfs4"))
                && isNetworkFileSystem(QStringLiteral("fuse.sshfs")));
    EXPECT_FALSE(isNetworkFileSystem(QStringLiteral("ext4"))
                 || isNetworkFileSystem(QStringLiteral("overlay")));
}

TEST_F(Opening_, ReadingOnlyChangesNoByteAndLeavesNoFile)
{
    closedFile();
    const QByteArray before = bytesOf(path);
    {
        const auto read = Workspace::open(path, {.desk = desk(), .readOnly = true});
        EXPECT_EQ(read->source().count(Purpose::schema().info()), 2);
        EXPECT_TRUE(read->verify().ok());
        EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
        EXPECT_THROW(read->apply({}, QStringLiteral("edited")), StorageError);
        EXPECT_THROW(read->saveDraft({}), StorageError);
    }
    EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Opening_, RefusesWhatIsNoWorkspace)
{
    close();
    const QString other = folder.filePath(QStringLiteral("other.custos"));
    write(other, "Dear Sir or Madam");
    EXPECT_TRUE(refusal(other).contains(QStringLiteral("is not a Custos workspace")));
    write(other, {});
    EXPECT_TRUE(refusal(other).contains(QStringLiteral("is not a Custos workspace")));
    QFile::remove(other);
    {
        Connection stranger(other, {.access = Access::Create, .key = {}, .writeAhead = false});
        stranger.script("CREATE TABLE t (x)");
    }
    EXPECT_TRUE(refusal(other).contains(QStringLiteral("another program")));
    EXPECT_THROW(Workspace::open(folder.path(), {.desk = desk()}), StorageError);
    try {
        Workspace::open(folder.filePath(QStringLiteral("none.custos")), {.desk = desk()});
        ADD_FAILURE();
    } catch (const StorageError &e) {
        EXPECT_TRUE(e.message().contains(QStringLiteral("There is no file")));
    }
    EXPECT_FALSE(names().contains(QStringLiteral("none.custos")));
}

TEST_F(Opening_, RefusesWhatIsCutOffOrDamaged)
{
    const QByteArray whole = bytesOf(closedFile());
    write(path, whole.left(whole.size() - 4096));
    EXPECT_TRUE(refusal(path).contains(QStringLiteral("cut off")));
    write(path, whole.left(whole.size() / 2 + 1));
    EXPECT_TRUE(refusal(path).contains(QStringLiteral("cut off")));
    QByteArray holed = whole;
    for (qsizetype at = 4096; at < holed.size(); at += 4096)
        holed.replace(at, 8, QByteArray(8, '\xee'));
    write(path, holed);
    EXPECT_TRUE(refusal(path).contains(QStringLiteral("damaged")));
}

TEST_F(Opening_, AWindowShowsThePageFirstAndLooksAtTheStructureThen)
{
    fill();
    // A small file is looked at as a whole before a window opens it too.
    db().script("CREATE TABLE filler (x); INSERT INTO filler VALUES (zeroblob(9000000))");
    const qint64 page = db().first("SELECT rootpage FROM sqlite_schema WHERE name = 'draft'")
                            .toLongLong(); // read by nobody yet
    close();
    QByteArray holed = bytesOf(path);
    holed.replace((page - 1) * 4096, 8, QByteArray(8, '\xee'));
    write(path, holed);
    EXPECT_TRUE(refusal(path).contains(QStringLiteral("damaged")));
    workspace = Workspace::open(path, {.desk = desk(), .background = true});
    try {
        isIndexDamaged(*workspace->openReader(), path);
        ADD_FAILURE() << "nothing was found";
    } catch (const StorageError &e) {
        EXPECT_TRUE(e.message().contains(QStringLiteral("damaged")));
    }
}

TEST_F(Opening_, NewerFormatsOpenForReadingOrNotAtAll)
{
    closedFile();
    const auto alter = [this](const QByteArray &sql) {
        Connection tool(path, {.access = Access::Write, .key = {}, .writeAhead = false});
        tool.script(sql);
    };
    alter("PRAGMA user_version = 99");
    try {
        Workspace::open(path, {.desk = desk()});
        ADD_FAILURE();
    } catch (const NewerFormat &e) {
        EXPECT_TRUE(e.canBeRead);
    }
    EXPECT_EQ(Workspace::open(path, {.desk = desk(), .readOnly = true})->format(), 99);
    alter("UPDATE copy SET min_compatible = 98");
    EXPECT_TRUE(refusal(path).contains(QStringLiteral("newer version")));
}

TEST_F(Opening_, OneWriter)
{
    fill();
    try {
        Workspace::open(path, {.desk = desk()});
        ADD_FAILURE();
    } catch (const InUseElsewhere &e) {
        EXPECT_TRUE(e.message().contains(path)
                    && e.message().contains(QString::number(QCoreApplication::applicationPid())))
            << qPrintable(e.message());
    }
    const auto reader = Workspace::open(path, {.desk = desk(), .readOnly = true});
    EXPECT_EQ(reader->source().count(Purpose::schema().info()), 2) << "others read what is committed";
}

TEST_F(Opening_, OneWriterThroughALinkToo)
{
    const QString link = folder.filePath(QStringLiteral("link.custos"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_THROW(Workspace::open(link, {.desk = desk()}), InUseElsewhere);
    close();
    EXPECT_EQ(Workspace::open(link, {.desk = desk()})->path(), path);
}

TEST_F(Opening_, MakingRefusesWhatExists)
{
    const QByteArray before = bytesOf(closedFile());
    EXPECT_THROW(Workspace::create(path, QStringLiteral("x"), {.desk = desk()}), StorageError);
    EXPECT_EQ(bytesOf(path), before);
    const QString dangling = folder.filePath(QStringLiteral("link.custos"));
    QFile::link(folder.filePath(QStringLiteral("elsewhere.custos")), dangling);
    EXPECT_THROW(Workspace::create(dangling, QStringLiteral("x"), {.desk = desk()}), StorageError);
    EXPECT_THROW(Workspace::create(folder.filePath(QStringLiteral("no/such.custos")), QStringLiteral("x"),
                                   {.desk = desk()}),
                 StorageError);
}

/// Everything here may run as root, whom no permission stops: the check is made by `nobody`.
static int asNobody(const std::function<bool()> &check)
{
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
        _exit(dropped && check() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(Opening_, WhoComesSecondTakesNothingFromWhoCameFirst)
{
    close();
    QFile::remove(path);
    bool asked = false;
    const Opening slow{.desk = desk(), .onNetwork = [&](const QString &) { // asked before the lock is taken
                           if (!std::exchange(asked, true))
                               Workspace::create(path, QStringLiteral("First"), {.desk = desk()});
                           return false;
                       }};
    EXPECT_THROW(Workspace::create(path, QStringLiteral("Second"), slow), StorageError);
    EXPECT_TRUE(asked);
    open();
    EXPECT_EQ(workspace->name(), QStringLiteral("First"));
}

TEST_F(Opening_, ReadOnlyFolder)
{
    closedFile();
    const QByteArray before = bytesOf(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
    ASSERT_EQ(chmod(folder.path().toLocal8Bit().constData(), 0555), 0);
    const QString folderPath = folder.path();
    const int writing = asNobody([this] {
        try {
            Workspace::open(path, {.desk = desk()});
            return false;
        } catch (const StorageError &e) {
            return e.message().contains(QStringLiteral("folder is read-only"));
        }
    });
    EXPECT_EQ(writing, 0);
    EXPECT_EQ(
        asNobody([this] { return Workspace::open(path, {.desk = desk(), .readOnly = true})->verify().ok(); }),
        0);
    const QString fresh = folder.filePath(QStringLiteral("new.custos"));
    EXPECT_EQ(asNobody([&] {
                  try {
                      Workspace::create(fresh, QStringLiteral("x"), {.desk = desk()});
                      return false;
                  } catch (const StorageError &e) {
                      return e.message().contains(QStringLiteral("folder is read-only"));
                  }
              }),
              0);
    ASSERT_EQ(chmod(folder.path().toLocal8Bit().constData(), 0755), 0);
    EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Opening_, ReadsAfterACrashWithoutTouchingWhatLiesThere)
{
    fill();
    const QString copy = folder.filePath(QStringLiteral("crashed.custos"));
    for (const char *end : {"", "-wal", "-shm"}) // as a killed process leaves them
        ASSERT_TRUE(QFile::copy(path + QLatin1String(end), copy + QLatin1String(end)));
    const QByteArray before = bytesOf(copy), log = bytesOf(copy + QStringLiteral("-wal"));
    ASSERT_FALSE(log.isEmpty());
    const QStringList around = names();
    EXPECT_EQ(
        Workspace::open(copy, {.desk = desk(), .readOnly = true})->source().count(Purpose::schema().info()),
        2);
    EXPECT_EQ(bytesOf(copy), before);
    EXPECT_EQ(bytesOf(copy + QStringLiteral("-wal")), log);
    EXPECT_EQ(names(), around);
    EXPECT_EQ(Workspace::open(copy, {.desk = desk()})->source().count(Purpose::schema().info()), 2);
    EXPECT_FALSE(QFile::exists(copy + QStringLiteral("-wal")));
}

TEST_F(Opening_, NoSpaceIsSaidAndNothingIsLost)
{
    fill();
    close();
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        open();
        const rlimit limit{rlim_t(QFileInfo(path).size()), rlim_t(QFileInfo(path).size())};
        setrlimit(RLIMIT_FSIZE, &limit);
        int saved = 0;
        try {
            for (int i = 0; i < 2000; ++i, ++saved)
                workspace->apply({rename(QStringLiteral("Wages %1 ").arg(i).repeated(50))},
                                 QStringLiteral("edited"));
        } catch (const StorageError &e) {
            _exit(e.message().contains(QStringLiteral("no space")) && saved > 0 ? 0 : 2);
        }
        _exit(3);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    open();
    expectSound();
    EXPECT_GT(entries(), 2);
    const QString fresh = folder.filePath(QStringLiteral("fresh.custos"));
    const int made = asNobody([&] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        setrlimit(RLIMIT_FSIZE, &limit);
        try {
            Workspace::create(QStringLiteral("/tmp/custos-%1.custos").arg(getpid()), QStringLiteral("x"),
                              {.desk = desk()});
            return false;
        } catch (const StorageError &e) {
            return e.message().contains(QStringLiteral("no space"))
                && !QFile::exists(QStringLiteral("/tmp/custos-%1.custos").arg(getpid()));
        }
    });
    EXPECT_EQ(made, 0);
}

struct Sealed : Opening_ {
    const QString words = QStringLiteral("correct Pferd battery Heftklammer");
    void SetUp() override
    {
        if (sealingAvailable())
            workspace =
                Workspace::create(path, QStringLiteral("Secret"), {.desk = desk(), .passphrase = words});
    }
};

TEST_F(Sealed, NothingIsReadableAndThePassphraseOpensIt)
{
    if (!sealingAvailable()) {
        EXPECT_THROW(Workspace::create(path, QStringLiteral("x"), {.desk = desk(), .passphrase = words}),
                     StorageError);
        EXPECT_EQ(names(), QStringList());
        return;
    }
    fill();
    EXPECT_TRUE(workspace->isSealed());
    for (const char *end : {"", "-wal"})
        EXPECT_FALSE(bytesOf(path + QLatin1String(end)).contains("Payroll")) << end;
    close();
    EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
    EXPECT_FALSE(bytesOf(path).contains("Payroll"));
    EXPECT_FALSE(bytesOf(path).startsWith("SQLite"));
    workspace = Workspace::open(path, {.desk = desk(), .passphrase = words});
    EXPECT_EQ(workspace->name(), QStringLiteral("Secret"));
    expectSound();
    workspace = nullptr;
    const auto read = Workspace::open(path, {.desk = desk(), .passphrase = words, .readOnly = true});
    EXPECT_EQ(read->source().count(Purpose::schema().info()), 2);
}

TEST_F(Sealed, WithoutOrWithAnotherPassphraseNothingHappens)
{
    if (!sealingAvailable())
        return;
    closedFile();
    EXPECT_TRUE(refusal(path).contains(QStringLiteral("encrypted, or not a Custos workspace")));
    EXPECT_TRUE(
        refusal(path, QStringLiteral("guess")).contains(QStringLiteral("wrong passphrase, or damaged")));
    EXPECT_THROW(Workspace::open(path, {.desk = desk()}), PassphraseNeeded);
    const QByteArray whole = bytesOf(path);
    static constexpr qsizetype page = 4096;
    for (const qsizetype at : {page, whole.size() / 4 / page * page, whole.size() / 2 / page * page}) {
        QByteArray holed = whole;
        holed[at + 100] = char(holed[at + 100] ^ 1);
        write(path, holed);
        const QString said = refusal(path, words);
        EXPECT_TRUE(said.contains(QStringLiteral("damaged"))) << at << ": " << qPrintable(said);
    }
}
