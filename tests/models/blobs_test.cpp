// tests/models/blobs_test.cpp - contents of files: stored once, read in pieces, kept while something names
// them, erased with what names them, and checked
#include "registers/attachment.h"
#include "schema/exportjson.h"
#include "storage/blobs.h"
#include "support/testfile.h"
#include "workspace/attaching.h"
#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>

static QByteArray content(const char *word, qsizetype size)
{
    return QByteArray(word).repeated(size / qsizetype(qstrlen(word)) + 1).left(size);
}

static QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

struct BlobsTest : TestFile {
    const QByteArray agreement = content("Quastenflosser, signed. ", 3 * Blobs::piece + 77);

    QStringList problems() const
    {
        QStringList codes;
        for (const Problem &p : workspace->verify().problems)
            codes << p.code;
        return codes;
    }
    QString attach(const QString &record, const QByteArray &bytes, const char *name = "agreement.txt")
    {
        const QString sha256 = stored(db(), bytes);
        const ChangeSet set = attached(
            source(), record,
            {{QString::fromLatin1(name), QStringLiteral("text/plain"), bytes.size(), sha256}}, now.date());
        workspace->apply(set, QStringLiteral("attached"));
        return set.front().id;
    }
    std::vector<Record> attachments(const QString &record) const
    {
        return source().parts(Attachment::schema().info(), record);
    }
    bool fileContains(const char *word) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().contains(word);
    }
};

TEST_F(BlobsTest, WhatIsStoredComesBackWholeAndInPieces)
{
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(Blobs::piece), agreement.size()}) {
        const QByteArray bytes = agreement.left(size);
        const QString sha256 = stored(db(), bytes);
        EXPECT_EQ(sha256, sumOf(bytes));
        const Blobs blobs(db());
        EXPECT_EQ(blobs.size(sha256), std::optional<qint64>(size));
        EXPECT_EQ(blobs.bytes(sha256, Blobs::most), bytes);
        EXPECT_TRUE(blobs.isSound(sha256));
        const auto device = blobs.open(sha256);
        EXPECT_EQ(device->size(), size);
        QByteArray read;
        while (!device->atEnd())
            read += device->read(300'001);
        EXPECT_EQ(read, bytes);
        EXPECT_TRUE(device->seek(size / 2));
        EXPECT_EQ(device->readAll(), bytes.mid(size / 2));
    }
    EXPECT_THROW(Blobs(db()).bytes(sumOf(agreement), 100), StorageError) << "more than asked for";
    EXPECT_THROW(Blobs(db()).open(QString(64, u'0')), StorageError);
}

TEST_F(BlobsTest, TheSameContentIsStoredOnce)
{
    fill();
    attach(payroll, agreement);
    attach(acme, agreement, "again.txt");
    EXPECT_EQ(db().first("SELECT count(*) FROM blob").toInt(), 1);
    EXPECT_EQ(db().first("SELECT count(*) FROM blob_piece").toInt(), 4);
    EXPECT_EQ(valueOf(Attachment::schema().info(), attachments(acme).front().row, "content").toString(),
              sumOf(agreement));
    expectSound();
}

TEST_F(BlobsTest, AFileThatIsTooLargeOrChangesMeanwhileLeavesNothing)
{
    struct Changing : QBuffer { // other bytes when it is read again
        bool seek(qint64 at) override
        {
            if (at == 0 && pos() > 0)
                buffer().fill('x');
            return QBuffer::seek(at);
        }
    } changing;
    changing.setData(agreement);
    changing.open(QIODevice::ReadOnly);
    EXPECT_THROW(stored(db(), changing), StorageError);
    struct Endless : QIODevice {
        qint64 readData(char *data, qint64 most) override
        {
            std::fill(data, data + most, 'a');
            return most;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
        bool atEnd() const override { return false; }
        qint64 size() const override { return 1LL << 40; }
    } endless;
    endless.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    EXPECT_THROW(stored(db(), endless), StorageError);
    {
        QBuffer half;
        half.setData(agreement);
        half.open(QIODevice::ReadOnly);
        BlobIntake intake(db(), half);
        for (int i = 0; i < 7; ++i)
            ASSERT_TRUE(intake.step());
        EXPECT_GT(db().first("SELECT count(*) FROM blob_piece").toInt(), 0);
    }
    EXPECT_EQ(db().first("SELECT count(*) FROM blob").toInt(), 0);
    EXPECT_EQ(db().first("SELECT count(*) FROM blob_piece").toInt(), 0);
}

TEST_F(BlobsTest, AFileThatGrowsWhileItIsReadAgainIsRefusedAtOnce)
{
    struct Growing : QBuffer {
        qint64 readAgain = 0;
        bool again = false;
        bool seek(qint64 at) override
        {
            if (at == 0 && pos() > 0) {
                again = true;
                buffer().append(QByteArray(32 * Blobs::piece, 'x'));
            }
            return QBuffer::seek(at);
        }
        qint64 readData(char *data, qint64 most) override
        {
            const qint64 count = QBuffer::readData(data, most);
            readAgain += again ? count : 0;
            return count;
        }
    } growing;
    growing.setData(agreement);
    growing.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    try {
        stored(db(), growing);
        ADD_FAILURE() << "it is not what it was at first";
    } catch (const StorageError &e) {
        EXPECT_TRUE(e.message().contains(QStringLiteral("changed by another program")));
    }
    EXPECT_LE(growing.readAgain, agreement.size() + Blobs::piece);
    EXPECT_EQ(db().first("SELECT count(*) FROM blob_piece").toInt(), 0);
}

TEST_F(BlobsTest, TheDoorRefusesAContentThatIsNotThere)
{
    fill();
    const ChangeSet set =
        attached(source(), payroll,
                 {{QStringLiteral("a.txt"), QStringLiteral("text/plain"), 1, QString(64, u'a')}}, now.date());
    EXPECT_THROW(workspace->apply(set, QStringLiteral("attached")), StorageError);
    EXPECT_TRUE(attachments(payroll).empty());
    expectSound();
}

TEST_F(BlobsTest, AnUndoneAttachmentKeepsItsContentForTheHistory)
{
    fill();
    attach(payroll, agreement);
    workspace->undo();
    EXPECT_TRUE(attachments(payroll).empty());
    workspace->redo();
    EXPECT_EQ(attachments(payroll).size(), 1u);
    workspace->undo();
    close();
    open();
    EXPECT_TRUE(Blobs(db()).size(sumOf(agreement))) << "the history names it";
    expectSound();
}

TEST_F(BlobsTest, WhatNobodyNamesIsGoneAtTheEndOfTheSession)
{
    fill();
    const QByteArray kept = content("kept", 5000);
    stored(db(), content("Loosestrife", 5000));
    workspace->saveDraft(
        {QStringLiteral("workspace/x"), now, {{QStringLiteral("logo"), stored(db(), kept)}}});
    attach(payroll, content("attached", 5000));
    db().run("INSERT INTO blob_piece VALUES ('left by a crash', 0, x'00')");
    close();
    EXPECT_FALSE(fileContains("Loosestrife"));
    open();
    EXPECT_EQ(Blobs(db()).all().size(), 2);
    EXPECT_TRUE(Blobs(db()).size(sumOf(kept)));
    EXPECT_EQ(db().first("SELECT count(*) FROM blob_piece").toInt(), 2);
    EXPECT_EQ(db().first("SELECT count(*) FROM blob WHERE loose").toInt(), 1) << "the draft's may go yet";
    expectSound();
}

TEST_F(BlobsTest, EraseTakesTheContentThatNothingElseUses)
{
    fill();
    attach(payroll, agreement);
    workspace->undo();
    workspace->redo();
    const QByteArray shared = content("used twice", 9000);
    attach(payroll, shared);
    attach(acme, shared);
    workspace->erase(payroll);
    EXPECT_FALSE(Blobs(db()).size(sumOf(agreement)));
    EXPECT_TRUE(Blobs(db()).size(sumOf(shared)));
    expectSound();
    close();
    EXPECT_FALSE(fileContains("Quastenflosser, signed"));
    EXPECT_TRUE(fileContains("used twice"));
}

TEST_F(BlobsTest, ARecordIsNotRemovedFromUnderItsFiles)
{
    fill();
    attach(acme, agreement);
    EXPECT_THROW(workspace->apply({in<Organisation>().removed(acme)}, QStringLiteral("deleted")), InUse);
}

TEST_F(BlobsTest, AFileCanBeKeptWithAnApprovedRecord)
{
    fill();
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.recordState = RecordState::Approved;
    workspace->apply({in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    attach(payroll, agreement);
    EXPECT_EQ(attachments(payroll).size(), 1u);
    expectSound();
}

TEST_F(BlobsTest, VerifyFindsAChangedByteAndAMissingContent)
{
    fill();
    const QString id = attach(payroll, agreement);
    EXPECT_EQ(problems(), QStringList());
    db().run("UPDATE blob_piece SET bytes = CAST(replace(CAST(bytes AS TEXT), 'signed', 'forged') AS BLOB) "
             "WHERE n = 2");
    const Verification found = workspace->verify();
    ASSERT_EQ(found.problems.size(), 1u);
    EXPECT_EQ(found.problems[0].code, QStringLiteral("content-differs"));
    EXPECT_EQ(found.problems[0].record, id);
    EXPECT_EQ(found.problems[0].field, QStringLiteral("content"));
    db().run("DELETE FROM blob_piece");
    db().run("DELETE FROM blob");
    EXPECT_EQ(problems(), QStringList{QStringLiteral("content-absent")});
}

TEST_F(BlobsTest, TheExportHoldsTheSha256)
{
    fill();
    attach(payroll, agreement);
    const QJsonObject registers =
        exportJson(source(), workspace->format())[QLatin1String("registers")].toObject();
    const QJsonArray list = registers[QLatin1String("attachment")].toArray();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0][QLatin1String("content")].toString(), sumOf(agreement));
    EXPECT_EQ(list[0][QLatin1String("parent")].toString(), payroll);
    EXPECT_EQ(list[0][QLatin1String("size")].toInteger(), agreement.size());
}

TEST(Attaching, TheTypeIsWhatTheBytesSayElseTheName)
{
    const auto type = [](const char *name, const char *begins) {
        return mediaTypeOf(QString::fromLatin1(name), begins);
    };
    EXPECT_EQ(type("a.txt", "%PDF-1.7\n"), QStringLiteral("application/pdf"));
    EXPECT_EQ(type("a.pdf", ""), QStringLiteral("application/pdf"));
    EXPECT_EQ(type("a.svg", "<svg"), QStringLiteral("image/svg+xml"));
    EXPECT_EQ(type("a.csv", "a;b"), QStringLiteral("text/csv"));
    EXPECT_EQ(type("what", ""), QStringLiteral("application/octet-stream"));
    EXPECT_EQ(shownAs(type("a.docx", "PK")), Shown::Outside);
    EXPECT_EQ(shownAs(type("a.html", "<html>")), Shown::Text) << "its source, as text";
    EXPECT_EQ(shownAs(type("run.sh", "#!/bin/sh")), Shown::Outside);
}
