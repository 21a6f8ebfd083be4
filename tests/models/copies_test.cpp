// tests/models/copies_test.cpp - backups, encryption and copies to hand over: whole, checked, or not at all
#include "storage/encryption.h"
#include "storage/freshfile.h"
#include "storage/handover.h"
#include "storage/sealing.h"
#include "support/failingdevice.h"
#include "support/generator.h"
#include "support/testfile.h"
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <csignal>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>

struct Copies : TestFile {
    const QString copy = folder.filePath(QStringLiteral("copy.custos"));
    const Passphrase words{QStringLiteral("four words äöü")}, others{QStringLiteral("other words")};
    static constexpr const char *planted = "Quastenflosser";

    void SetUp() override
    {
        open();
        fill();
    }
    static QByteArray bytes(const QString &of)
    {
        QFile file(of);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(of);
        return file.readAll();
    }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    std::unique_ptr<Workspace> opened(const QString &file,
                                      const std::optional<Passphrase> &passphrase = {}) const
    {
        return Workspace::open(file, {.desk = desk(), .passphrase = passphrase});
    }
    static QStringList problemsOf(const Workspace &of)
    {
        QStringList out;
        for (const Problem &p : of.verify().problems)
            out << p.code + u' ' + p.reg + u' ' + p.record + u' ' + p.field;
        return out;
    }
    /// A build that cannot encrypt says so.
    bool isRefused() const
    {
        if (!sealingAvailable()) {
            EXPECT_THROW(seal(), StorageError);
        }
        return !sealingAvailable();
    }
    void seal() const { changeEncryption(path, Encryption::Seal, {}, words); }
};

TEST_F(Copies, OfAnOpenWorkspaceIsOnePlainFileThatHoldsAll)
{
    const QString head = workspace->ledger().info().head;
    int reports = 0;
    const Content content =
        copyToNewFile({path, nullptr, false}, copy, nullptr, {.report = [&](qint64, qint64) { ++reports; }});
    EXPECT_EQ(content.head, head);
    EXPECT_GT(content.records, 4);
    EXPECT_GT(reports, 0);
    EXPECT_EQ(bytes(copy).at(18), 1) << "not marked as a file with a log";
    EXPECT_FALSE(QFile::exists(copy + QStringLiteral("-wal")));
    EXPECT_EQ(names().filter(QStringLiteral("part")), QStringList());
    const auto made = opened(copy);
    EXPECT_EQ(made->ledger().info().head, head);
    EXPECT_EQ(problemsOf(*made), QStringList());
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited")); // the original goes on
}

TEST_F(Copies, NothingThatExistsIsReplaced)
{
    close();
    QFile there(copy);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    EXPECT_THROW(copyToNewFile({path}, copy, nullptr), StorageError);
    EXPECT_EQ(bytes(copy), "mine");
    EXPECT_EQ(names().size(), 2);
    EXPECT_THROW(copyToNewFile({copy}, folder.filePath(QStringLiteral("x")), nullptr), StorageError)
        << "no workspace";
    FreshFile late(copy); // taken in the meantime
    ASSERT_TRUE(QFile::copy(path, late.path()));
    EXPECT_THROW(late.place(path), StorageError);
    EXPECT_EQ(bytes(copy), "mine");
}

TEST_F(Copies, StoppedLeavesNothing)
{
    EXPECT_THROW(copyToNewFile({path, nullptr, false}, copy, nullptr, {.cancelled = [] { return true; }}),
                 Cancelled);
    close();
    EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
}

TEST_F(Copies, EncryptedAnotherPassphraseAndBack)
{
    const QString head = workspace->ledger().info().head;
    close();
    if (isRefused())
        return;
    EXPECT_TRUE(bytes(path).contains(planted));
    seal();
    EXPECT_FALSE(bytes(path).contains(planted));
    EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
    EXPECT_THROW(opened(path), PassphraseNeeded);
    EXPECT_THROW(opened(path, others), WrongPassphrase);
    {
        const auto sealed = opened(path, words);
        EXPECT_TRUE(sealed->isSealed());
        EXPECT_EQ(sealed->ledger().info().head, head);
        EXPECT_EQ(problemsOf(*sealed), QStringList());
        copyToNewFile({path, keyFor(path, words), false}, copy, keyFor(path, words));
        EXPECT_FALSE(bytes(copy).contains(planted));
    }
    EXPECT_EQ(problemsOf(*opened(copy, words)), QStringList());
    EXPECT_THROW(changeEncryption(path, Encryption::Seal, words, others), StorageError) << "it is already";
    EXPECT_THROW(changeEncryption(path, Encryption::Reseal, others, words), WrongPassphrase);
    changeEncryption(path, Encryption::Reseal, words, others);
    EXPECT_THROW(opened(path, words), WrongPassphrase);
    EXPECT_EQ(problemsOf(*opened(path, others)), QStringList());
    changeEncryption(path, Encryption::Unseal, others, {});
    EXPECT_THROW(changeEncryption(path, Encryption::Unseal, {}, {}), StorageError) << "it is not";
    open();
    EXPECT_EQ(workspace->ledger().info().head, head);
    expectSound();
    EXPECT_EQ(names().filter(QStringLiteral("part")), QStringList());
}

TEST_F(Copies, EncryptionWaitsForNobodyWhoWrites)
{
    if (isRefused())
        return;
    EXPECT_THROW(seal(), InUseElsewhere);
    expectSound();
}

TEST_F(Copies, AFileThatHasAnotherNameOnTheDriveIsNotEncrypted)
{
    close();
    if (isRefused())
        return;
    const QString other = folder.filePath(QStringLiteral("other.custos"));
    const QByteArray before = bytes(path);
    ASSERT_EQ(::link(qPrintable(path), qPrintable(other)), 0);
    const QStringList there = names();
    try {
        seal();
        ADD_FAILURE() << "the content stays readable under the other name";
    } catch (const StorageError &e) {
        EXPECT_TRUE(e.message().contains(QStringLiteral("hard link"))) << qPrintable(e.message());
    }
    EXPECT_EQ(names(), there);
    EXPECT_EQ(bytes(path), before);
    ASSERT_TRUE(QFile::remove(other));
    seal();
    ASSERT_EQ(::link(qPrintable(path), qPrintable(other)), 0);
    EXPECT_THROW(changeEncryption(path, Encryption::Reseal, words, others), StorageError)
        << "the old passphrase would open it";
    EXPECT_EQ(problemsOf(*opened(path, words)), QStringList());
}

TEST_F(Copies, WhatACrashLeftBesideTheFileIsTakenIn)
{
    close();
    if (isRefused())
        return;
    const pid_t child = fork();
    if (child == 0) {
        open();
        workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
        _exit(0); // without closing
    }
    waitpid(child, nullptr, 0);
    ASSERT_TRUE(QFile::exists(path + QStringLiteral("-wal")));
    ASSERT_TRUE(QFile::copy(path, path + QStringLiteral(".part-0123456789abc")));
    ASSERT_TRUE(QFile::copy(path, path + QStringLiteral(".part-2"))); // somebody else's
    seal();
    QFile::remove(path + QStringLiteral(".lock"));
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("client.custos"), QStringLiteral("client.custos.part-2")}));
    EXPECT_EQ(opened(path, words)->source().title(payroll), QStringLiteral("Wages"));
}

TEST_F(Copies, WhoReadsFromTheLogIsWaitedFor)
{
    close();
    if (isRefused())
        return;
    std::optional<Passphrase> opens;
    const std::tuple<Encryption, std::optional<Passphrase>> steps[] = {
        {Encryption::Seal, words}, {Encryption::Reseal, others}, {Encryption::Unseal, std::nullopt}};
    for (const auto &[what, next] : steps) {
        workspace = opened(path, opens);
        auto reader = std::make_unique<Connection>(
            path, Connection::Options{.access = Access::ReadOnly, .key = keyFor(path, opens)});
        reader->script("BEGIN");
        reader->first("SELECT count(*) FROM record");
        workspace->apply({rename(QStringLiteral("Wages %1").arg(int(what)))}, QStringLiteral("edited"));
        const QString newHead = workspace->ledger().info().head;
        close();
        ASSERT_TRUE(QFile::exists(path + QStringLiteral("-wal"))) << "the reader keeps it";
        EXPECT_THROW(changeEncryption(path, what, opens, next), StorageError);
        EXPECT_EQ(names().filter(QStringLiteral("part")), QStringList());
        reader.reset();
        EXPECT_EQ(opened(path, opens)->ledger().info().head, newHead) << "nothing happened";
        changeEncryption(path, what, opens, next);
        EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
        opens = next;
        EXPECT_EQ(opened(path, opens)->ledger().info().head, newHead);
    }
}

TEST_F(Copies, OlderCopiesBesideTheFileFollowIt)
{
    close();
    if (isRefused())
        return;
    const QString older = folder.filePath(QStringLiteral("client.format-2.custos"));
    ASSERT_TRUE(QFile::copy(path, older));
    EXPECT_EQ(changeEncryption(path, Encryption::Seal, {}, words).left, QStringList());
    EXPECT_FALSE(bytes(older).contains(planted)) << "nothing of it lies there readable";
    EXPECT_EQ(opened(older, words)->source().title(payroll), QStringLiteral("Payroll"));
    QFile broken(folder.filePath(QStringLiteral("client.format-1.custos")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no workspace");
    broken.close();
    EXPECT_EQ(changeEncryption(path, Encryption::Unseal, words, {}).left, QStringList{broken.fileName()});
    EXPECT_TRUE(bytes(older).contains(planted));
}

TEST_F(Copies, TheRecoveryKeyOpensTheFileToo)
{
    close();
    if (isRefused())
        return;
    seal();
    const Passphrase recovery = keyFor(path, words)->recoveryKey();
    const QString text = QString::fromUtf8(recovery.utf8().data(), qsizetype(recovery.utf8().size()));
    EXPECT_EQ(text.size(), 13 * 6 - 1);
    EXPECT_EQ(opened(path, recovery)->source().title(payroll), QStringLiteral("Payroll"));
    EXPECT_TRUE(opened(path, Passphrase(text.toLower().replace(u'-', u' ').replace(u'0', u'o'))));
    QString mistyped = text;
    mistyped[7] = mistyped[7] == u'7' ? u'8' : u'7';
    try {
        opened(path, Passphrase(mistyped));
        ADD_FAILURE();
    } catch (const WrongPassphrase &e) {
        EXPECT_TRUE(e.message().contains(QStringLiteral("Group 2"))) << qPrintable(e.message());
    }
    EXPECT_THROW(changeEncryption(path, Encryption::Reseal, words, recovery), StorageError)
        << "it would be taken for a key when the file is opened";
    changeEncryption(path, Encryption::Reseal, recovery, others);
    EXPECT_THROW(opened(path, recovery), WrongPassphrase) << "the key is another one now";
}

TEST_F(Copies, HandedOverWithoutWhatIsConfidentialOrNotChosen)
{
    ProcessingActivity secret;
    secret.name = QStringLiteral("Vertraulichkeit");
    secret.confidential = true;
    secret.controllers = {{acme}};
    const Change hidden = in<ProcessingActivity>().added(secret);
    workspace->apply({hidden}, QStringLiteral("added"));
    Organisation o;
    o.name = QStringLiteral("Weggegangen");
    const Change gone = in<Organisation>().added(o);
    workspace->apply({gone}, QStringLiteral("added"));
    workspace->apply({in<Organisation>().removed(gone.id)}, QStringLiteral("removed"));
    workspace->saveDraft(
        {QStringLiteral("organisation/x"), now, {{QStringLiteral("n"), QStringLiteral("Entwurf")}}});
    db().run("UPDATE open_point SET args = '[\"Vertraulichkeit\"]'"); // a sentence may name another record
    const HandedOver done = handOver({path, nullptr, false}, copy, nullptr, catalogue(),
                                     {{QStringLiteral("processing_activity")}, desk()});
    EXPECT_EQ(done.leftOut, 2) << "the secret and the organisation";
    const QByteArray there = bytes(copy);
    for (const char *word : {"Vertraulichkeit", "Weggegangen", "Acme", "Entwurf"})
        EXPECT_FALSE(there.contains(word)) << word;
    EXPECT_TRUE(there.contains(planted));
    EXPECT_EQ(names().filter(QStringLiteral("part")), QStringList());
    const auto made = opened(copy);
    EXPECT_EQ(problemsOf(*made), QStringList()) << "its history verifies";
    EXPECT_EQ(made->ledger().info().head, done.head);
    EXPECT_EQ(made->source().count(ProcessingActivity::schema().info()), 1);
    EXPECT_EQ(made->source().count(Organisation::schema().info()), 0);
    EXPECT_EQ(made->source().count(Purpose::schema().info()), 2);
    EXPECT_EQ(made->name(), QStringLiteral("Client"));
    EXPECT_NE(copyId(made->source().connection()), copyId(db())) << "another copy, with backups of its own";
    EXPECT_EQ(made->source().title(payroll), QStringLiteral("Payroll"));
    EXPECT_TRUE(made->verify(workspace->ledger().info().head).ok()) << "it continues this history";
    EXPECT_TRUE(workspace->ledger().verify().ok()) << "and nothing happened to this one";
}

TEST_F(Copies, HandedOverEncrypted)
{
    if (isRefused())
        return;
    close();
    seal();
    workspace = opened(path, words);
    handOver({path, keyFor(path, words), false}, copy, SealingKey::forNewFile(others), catalogue(),
             {{QStringLiteral("organisation")}, desk()});
    EXPECT_FALSE(bytes(copy).contains("Acme"));
    const auto made = opened(copy, others);
    EXPECT_EQ(problemsOf(*made), QStringList());
    EXPECT_EQ(made->source().count(Organisation::schema().info()), 1);
    EXPECT_EQ(made->source().count(ProcessingActivity::schema().info()), 0);
    EXPECT_THROW(opened(copy, words), WrongPassphrase);
}

struct FailingCopies : Copies {
    FailingDevice device;

    /// With each step of the drive failing in turn, the file is as it was and nothing lies beside it.
    template <class Work>
    void failEachStepOf(Work work)
    {
        const QByteArray before = bytes(path);
        for (const auto fault : {FailingDevice::Fault::IoError, FailingDevice::Fault::Full}) {
            bool failed = true;
            for (int step = 1; failed && !HasFailure(); step += step < 20 ? 1 : 7) {
                SCOPED_TRACE(step);
                device.failAt(step, fault);
                bool done = false;
                try {
                    work();
                    done = true;
                } catch (const StorageError &e) {
                    EXPECT_FALSE(e.message().isEmpty());
                    EXPECT_FALSE(e.message().contains(QStringLiteral(".part-"))) << qPrintable(e.message());
                }
                failed = device.hasFailed();
                device.work();
                if (!done) {
                    EXPECT_EQ(bytes(path), before);
                    EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
                    continue;
                }
                if (QFile::exists(copy)) {
                    EXPECT_EQ(problemsOf(*opened(copy)), QStringList());
                    QFile::remove(copy);
                }
                QFile file(path);
                ASSERT_TRUE(file.open(QIODevice::WriteOnly));
                file.write(before);
            }
        }
    }
};

TEST_F(FailingCopies, OfABackup)
{
    close();
    failEachStepOf([this] { copyToNewFile({path}, copy, nullptr); });
}

TEST_F(FailingCopies, OfAnEncryption)
{
    close();
    if (isRefused())
        return;
    failEachStepOf([this] { changeKey(path, {nullptr, SealingKey::throwaway()}); });
}

TEST_F(FailingCopies, OfAHandOver)
{
    close();
    failEachStepOf([this] {
        handOver({path}, copy, nullptr, catalogue(), {{QStringLiteral("organisation")}, desk()});
    });
}

TEST_F(Copies, KilledWhileEncryptingItIsTheOldFileOrTheNewOne)
{
    workspace->apply(generated(60), QStringLiteral("imported"));
    const QString head = workspace->ledger().info().head;
    close();
    if (isRefused())
        return;
    QRandomGenerator random(20261122);
    bool sealed = false;
    for (int round = 0; round < 12; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            sealed ? changeEncryption(path, Encryption::Unseal, words, {})
                   : changeEncryption(path, Encryption::Seal, {}, words);
            _exit(0);
        }
        usleep(useconds_t(random.bounded(700)) * 1000);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QFile::remove(path + QStringLiteral(".lock"));
        sealed = !bytes(path).startsWith("SQLite format 3");
        const auto found = opened(path, sealed ? std::optional(words) : std::nullopt);
        ASSERT_EQ(found->ledger().info().head, head) << round;
        ASSERT_EQ(problemsOf(*found), QStringList()) << round;
    }
    EXPECT_EQ(names(), QStringList{QStringLiteral("client.custos")});
}
