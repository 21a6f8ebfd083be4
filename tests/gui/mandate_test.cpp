// tests/gui/mandate_test.cpp - the end of a mandate: all is exported, and only what was exported is removed
#include "forms/recordpanel.h"
#include "gui/safetytest.h"
#include "registers/attachment.h"
#include "storage/blobs.h"
#include "storage/repository.h"
#include "tables/registerpage.h"
#include "workspace/attaching.h"
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QThread>
#include <mutex>
#include <set>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// What was brought to the drive while `watched` existed, by inode.
struct Synced {
    std::mutex guard;
    QByteArray watched;
    std::set<ino_t> inodes;
};
static Synced &synced()
{
    static Synced one;
    return one;
}

/// In place of the C library's: the same, and it is noted.
extern "C" int fsync(int number)
{
    struct stat facts { };
    const std::scoped_lock lock(synced().guard);
    if (!synced().watched.isEmpty() && ::access(synced().watched.constData(), F_OK) == 0
        && ::fstat(number, &facts) == 0)
        synced().inodes.insert(facts.st_ino);
    return int(::syscall(SYS_fsync, number));
}

static ino_t inodeOf(const QString &path)
{
    struct stat facts { };
    EXPECT_EQ(::stat(qPrintable(path), &facts), 0) << qPrintable(path);
    return facts.st_ino;
}

struct SafetyMandate : SafetyTest {
    const QString out = folder.filePath(QStringLiteral("out"));
    const QByteArray signature = QByteArray("signed by nobody ").repeated(100000); // two pieces
    QString record;

    QByteArray read(const QString &name) const
    {
        QFile file(out + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        return file.readAll();
    }
    void attach(const QString &name, const QByteArray &bytes) const
    {
        Workspace &workspace = *window->workspace();
        const QString sha256 = stored(workspace.source().connection(), bytes);
        workspace.apply(attached(workspace.source(), record,
                                 {{name, QStringLiteral("text/plain"), bytes.size(), sha256}}, now.date()),
                        Reason(QStringLiteral("added")));
    }
    void openWithAttachments()
    {
        openDemonstration();
        ASSERT_TRUE(waitForBackups(1));
        record = draftActivity();
        attach(QStringLiteral("agreement.txt"), signature);
        attach(QStringLiteral("agreement.txt"), "another of that name");
        attach(QStringLiteral("../=so: \"odd\"?.txt"), "a name that goes astray");
        attach(QStringLiteral("removed.txt"), "only the history knows it");
        const Source &source = window->workspace()->source();
        const RegisterInfo &reg = Attachment::schema().info();
        const std::vector<Record> there = source.parts(reg, record);
        window->workspace()->apply({{&reg, there.back().id, there.back().row, {}}},
                                   Reason(QStringLiteral("removed")));
    }
    void change(const char *remark) const
    {
        const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("measure"));
        const Record measure = records("measure").front();
        Change change{&reg, measure.id, measure.row, measure.row};
        (*change.after)[reg.indexOf(QLatin1String("remarks"))] = QString::fromUtf8(remark);
        window->workspace()->apply({change}, Reason(QStringLiteral("edited")));
    }
    /// Nothing of the window runs meanwhile: that it is done is heard later.
    void waitForTheFolder() const
    {
        for (int i = 0; i < patience / 10 && !QDir(out).exists(); ++i)
            QThread::msleep(10);
        ASSERT_TRUE(QDir(out).exists());
    }
};

TEST_F(SafetyMandate, AllIsExportedAndThenRemoved)
{
    openWithAttachments();
    const QString head = window->workspace()->ledger().info().head;
    dialogs.expectSave(out);
    dialogs.expectQuestion(QStringLiteral("Everything is exported"),
                           QStringLiteral("Remove from this computer"));
    dialogs.expectQuestion(QStringLiteral("client.custos"), QStringLiteral("Close"));
    trigger("end-mandate");
    ASSERT_TRUE(waitForDialogs());
    settle();
    EXPECT_FALSE(window->workspace());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(ManagedBackups(backups).all().empty());
    EXPECT_FALSE(settings.get(setting::recent).contains(path));
    for (const char *name : {"workspace.json", "processing_activity.csv", "ropa-controller.pdf"})
        EXPECT_TRUE(QFile::exists(out + u'/' + QLatin1String(name))) << name;
    const auto copy =
        Workspace::open(out + QStringLiteral("/workspace.custos"), {.desk = desk, .readOnly = true});
    EXPECT_EQ(copy->ledger().info().head, head) << "with its change history";
    EXPECT_TRUE(copy->verify().ok());
    const QStringList files = QDir(out + QStringLiteral("/attachments")).entryList(QDir::Files);
    EXPECT_EQ(files.filter(QStringLiteral("agreement.txt")).size(), 2);
    EXPECT_TRUE(std::ranges::any_of(
        files, [&](const QString &f) { return read(QStringLiteral("attachments/") + f) == signature; }));
    EXPECT_TRUE(std::ranges::any_of(files, [&](const QString &f) {
        return read(QStringLiteral("attachments/") + f) == "only the history knows it";
    }));
    const QByteArray list = read(QStringLiteral("attachments.csv"));
    EXPECT_EQ(list.count("\r\n"), files.size() + 1);
    const QByteArray sum = QCryptographicHash::hash(signature, QCryptographicHash::Sha256).toHex();
    EXPECT_TRUE(list.contains(sum + "\",\"" + QByteArray::number(signature.size()) + "\",\"attachment\",\""));
    EXPECT_TRUE(list.contains(record.toUtf8()));
    EXPECT_TRUE(list.contains("\"../=so: \"\"odd\"\"?.txt\""));
}

TEST_F(SafetyMandate, AllIsOnTheDriveBeforeTheWorkspaceIsRemoved)
{
    openWithAttachments();
    {
        const std::scoped_lock lock(synced().guard);
        synced().watched = QFile::encodeName(path);
    }
    dialogs.expectSave(out);
    dialogs.expectQuestion(QStringLiteral("Everything is exported"),
                           QStringLiteral("Remove from this computer"));
    dialogs.expectQuestion(QStringLiteral("client.custos"), QStringLiteral("Close"));
    trigger("end-mandate");
    ASSERT_TRUE(waitForDialogs());
    settle();
    EXPECT_FALSE(QFile::exists(path));
    QStringList made{out, folder.path()};
    QDirIterator inside(out, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (inside.hasNext())
        made << inside.next();
    EXPECT_GT(made.size(), 10);
    const std::scoped_lock lock(synced().guard);
    for (const QString &each : std::as_const(made))
        EXPECT_TRUE(synced().inodes.contains(inodeOf(each))) << qPrintable(each);
    synced().watched.clear();
}

TEST_F(SafetyMandate, ThatIsNotEndedKeepsAll)
{
    openDemonstration();
    dialogs.expectSave(out);
    dialogs.expectQuestion(QStringLiteral("Everything is exported"), QStringLiteral("Keep the workspace"));
    trigger("end-mandate");
    ASSERT_TRUE(waitForDialogs());
    ASSERT_TRUE(window->workspace());
    EXPECT_TRUE(window->workspace()->verify().ok());
}

TEST_F(SafetyMandate, WhatWasChangedMeanwhileIsNotRemoved)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1));
    dialogs.expectSave(out);
    trigger("end-mandate");
    ASSERT_NO_FATAL_FAILURE(waitForTheFolder());
    change("after the export");
    dialogs.expectQuestion(QStringLiteral("changed after it was exported"), QStringLiteral("Export again…"));
    dialogs.expectSave(QString()); // and then it is thought over
    ASSERT_TRUE(waitForDialogs());
    ASSERT_TRUE(window->workspace());
    EXPECT_FALSE(ManagedBackups(backups).all().empty());
}

TEST_F(SafetyMandate, NorIsWhatIsSavedAsTheFileCloses)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1));
    window->view()->goTo(roomOf("processing_activity"));
    auto *list = qobject_cast<RegisterPage *>(page());
    list->openRecord(draftActivity());
    dialogs.expectSave(out);
    trigger("end-mandate");
    ASSERT_NO_FATAL_FAILURE(waitForTheFolder());
    QTest::keyClicks(find<QLineEdit>("name", list), QStringLiteral(" half typed"));
    dialogs.expectQuestion(QStringLiteral("Everything is exported"),
                           QStringLiteral("Remove from this computer"));
    dialogs.expectQuestion(QStringLiteral("changed after it was exported"),
                           QStringLiteral("Keep the workspace"));
    ASSERT_TRUE(waitForDialogs());
    ASSERT_TRUE(window->workspace());
    EXPECT_TRUE(std::ranges::any_of(records("processing_activity"), [&](const Record &each) {
        return window->workspace()->source().title(each.id).contains(QStringLiteral("half typed"));
    })) << "and it is saved";
    EXPECT_FALSE(ManagedBackups(backups).all().empty());
}

TEST_F(SafetyMandate, WhatCannotBeRemovedIsListedAndHoldsNothingElseUp)
{
    openDemonstration();
    ASSERT_TRUE(waitForBackups(1));
    const QString older = folder.filePath(QStringLiteral("client.format-2.custos"));
    ASSERT_TRUE(QFile::copy(path, older));
    ASSERT_TRUE(QDir().mkpath(older + QStringLiteral("-wal/held")));
    dialogs.expectSave(out);
    dialogs.expectQuestion(QStringLiteral("Everything is exported"),
                           QStringLiteral("Remove from this computer"));
    dialogs.expectQuestion(QStringLiteral("Remove them yourself:\n") + QDir::toNativeSeparators(older),
                           QStringLiteral("Close"));
    trigger("end-mandate");
    ASSERT_TRUE(waitForDialogs());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(ManagedBackups(backups).all().empty());
    EXPECT_FALSE(settings.get(setting::recent).contains(path));
    EXPECT_FALSE(window->workspace());
}
