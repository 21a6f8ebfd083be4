// tests/models/exchange/reader_test.cpp - files of strangers are read in a child process; whatever they do
// there, one sentence comes back
#include "exchange/confinement.h"
#include "exchange/reader.h"
#include "support/pdfmaker.h"
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QPainter>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

using What = ReadRequest::What;

namespace {
struct ReaderTest : testing::Test {
    ReadOptions options;
    const QString name = QStringLiteral("Vertrag „neu“ %1.pdf");

    Read read(const QByteArray &bytes, ReadRequest request) const
    {
        QBuffer content;
        content.setData(bytes);
        content.open(QIODevice::ReadOnly);
        request.name = name;
        return readForeign(request, content, options);
    }
    Read pages(const QByteArray &bytes) const { return read(bytes, {.what = What::Pages, .isPdf = true}); }
    Read text(const QByteArray &bytes) const { return read(bytes, {.what = What::Text}); }
    Read picture(const QByteArray &bytes, int width = 400) const
    {
        return read(bytes, {.what = What::Picture, .width = width});
    }
    /// The sentence; empty where the file could be shown.
    QString refusal(const QByteArray &bytes, const ReadRequest &request) const
    {
        try {
            std::ignore = read(bytes, request);
            return {};
        } catch (const Unreadable &e) {
            EXPECT_TRUE(e.message().contains(name)) << "the sentence names the file";
            EXPECT_FALSE(e.message().contains(u'\n'));
            EXPECT_TRUE(e.message().endsWith(u'.'));
            return e.message();
        }
    }
    QString refusedPages(const QByteArray &bytes) const
    {
        return refusal(bytes, {.what = What::Pages, .isPdf = true});
    }
    /// A stand-in for a child that does what the script says.
    QString refusedBy(const char *script)
    {
        options.program = QStringLiteral("/bin/sh");
        options.before = {QStringLiteral("-c"), QString::fromLatin1(script)};
        return refusedPages(pdf::withText("x"));
    }
};

QByteArray encoded(const QImage &picture, const char *format)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EXPECT_TRUE(picture.save(&out, format));
    return out.data();
}

QByteArray sample(const char *file)
{
    QFile in(QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/") + QLatin1String(file));
    EXPECT_TRUE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}
} // namespace

TEST_F(ReaderTest, APageComesBackAsAPictureAndAsText)
{
    const QByteArray file = pdf::withText("Processing on behalf");
    const Read seen = pages(file);
    EXPECT_EQ(seen.facts[QLatin1String("pages")].toInt(), 1);
    EXPECT_EQ(seen.facts[QLatin1String("points")].toArray().at(1).toDouble(), 200);
    ASSERT_EQ(seen.pictures.size(), 1u);
    EXPECT_EQ(seen.pictures[0].size(), QSize(900, 600));
    EXPECT_EQ(seen.pictures[0].pixelColor(2, 2), QColor(Qt::white));
    const Read words = read(file, {.what = What::Text, .isPdf = true});
    EXPECT_TRUE(words.text.contains(QStringLiteral("Processing on behalf"))) << qPrintable(words.text);
    EXPECT_TRUE(
        refusal(file, {.what = What::Pages, .isPdf = true, .first = 1}).contains(QStringLiteral("page")));
}

TEST_F(ReaderTest, TextIsReadInWhateverItIsWrittenIn)
{
    const QString words = QStringLiteral("Größe: 3 €\nzweite Zeile");
    EXPECT_EQ(text(words.toUtf8()).text, words);
    EXPECT_EQ(text("\xEF\xBB\xBF" + words.toUtf8()).text, words);
    QStringEncoder wide(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
    EXPECT_EQ(text(QByteArray(wide(words))).text, words);
    EXPECT_EQ(text("Gr\xf6\xdf\x65").text, QStringLiteral("Größe"));
    EXPECT_TRUE(text({}).text.isEmpty());
    EXPECT_FALSE(refusal(QByteArray(100, '\0'), {.what = What::Text}).isEmpty()) << "no text at all";
    EXPECT_TRUE(text(QByteArray(3'000'000, 'a')).facts[QLatin1String("cut")].toBool());
}

TEST_F(ReaderTest, PicturesAreDecodedThereAndComeBackFlat)
{
    QImage clear(600, 300, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const Read png = picture(encoded(clear, "PNG"));
    ASSERT_EQ(png.pictures.size(), 1u);
    EXPECT_EQ(png.pictures[0].size(), QSize(400, 200));
    EXPECT_EQ(png.pictures[0].pixelColor(9, 9), QColor(Qt::white));
    clear.fill(Qt::red);
    EXPECT_EQ(picture(encoded(clear, "BMP"), 900).pictures.at(0).size(), QSize(600, 300)) << "never larger";
    EXPECT_EQ(picture(encoded(clear, "JPG")).pictures.at(0).size(), QSize(400, 200));
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>"
                           "<rect width='20' height='10' fill='#00f'/><text x='2' y='8'>A</text></svg>";
    const Read drawn = picture(svg);
    EXPECT_EQ(drawn.pictures.at(0).size(), QSize(400, 200)) << "lines have no size of their own";
    EXPECT_EQ(drawn.pictures.at(0).pixelColor(399, 0), QColor(Qt::blue));
}

TEST_F(ReaderTest, AnSvgReachesNothingBesideItself)
{
    QTemporaryDir folder;
    QImage secret(10, 10, QImage::Format_RGB32);
    secret.fill(Qt::red);
    ASSERT_TRUE(secret.save(folder.filePath(QStringLiteral("secret.png"))));
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        "width='20' height='20'><image width='20' height='20' xlink:href='file://"
        + folder.filePath(QStringLiteral("secret.png")).toUtf8() + "'/></svg>";
    EXPECT_EQ(picture(svg).pictures.at(0).pixelColor(200, 200), QColor(Qt::white));
}

TEST_F(ReaderTest, WhatIsDamagedGivesOneSentence)
{
    const QByteArray file = pdf::withText("x");
    EXPECT_FALSE(refusedPages({}).isEmpty());
    EXPECT_FALSE(refusedPages("%PDF-1.7\n").isEmpty());
    EXPECT_FALSE(refusedPages("not a PDF at all").isEmpty());
    EXPECT_FALSE(refusedPages(file.left(file.indexOf("/Kids"))).isEmpty());
    EXPECT_FALSE(refusal("\x89PNG\r\n\x1a\n rubbish", {.what = What::Picture}).isEmpty());
    EXPECT_FALSE(refusal("GIF89a", {.what = What::Picture}).isEmpty());
    EXPECT_FALSE(refusal("no picture", {.what = What::Picture}).isEmpty());
}

TEST_F(ReaderTest, AHugePageIsDrawnSmallOrRefused)
{
    for (const char *box :
         {"0 0 14400000 14400000", "0 0 1 30000000", "0 0 1e30 1e30", "0 0 0 0", "-5 -5 nan 3"}) {
        try {
            const Read seen = pages(pdf::page("0 0 1 rg 0 0 90 90 re f", box));
            for (const QImage &one : seen.pictures)
                EXPECT_LE(qint64(one.width()) * one.height(), reader::mostPixels) << box;
        } catch (const Unreadable &e) {
            EXPECT_TRUE(e.message().contains(name)) << box;
        }
    }
    QByteArray png = encoded(QImage(8, 8, QImage::Format_RGB32), "PNG");
    png.replace(16, 8, QByteArray::fromHex("0000ea600000ea60")); // 60,000 × 60,000
    EXPECT_FALSE(refusal(png, {.what = What::Picture}).isEmpty());
}

TEST_F(ReaderTest, AFileThatNeverEndsIsGivenUp)
{
    options.limits.seconds = 2;
    EXPECT_TRUE(refusedPages(pdf::endless()).contains(QStringLiteral("too long")));
}

TEST_F(ReaderTest, AFileThatSwellsIsGivenUp)
{
    options.limits.seconds = 6;
    EXPECT_FALSE(refusedPages(pdf::bomb()).isEmpty());
}

TEST_F(ReaderTest, AChildThatDiesHangsOrTalksNonsenseGivesOneSentence)
{
    EXPECT_TRUE(refusedBy("kill -9 $$").contains(QStringLiteral("broke off")));
    EXPECT_TRUE(refusedBy("exit 0").contains(QStringLiteral("broke off")));
    EXPECT_TRUE(refusedBy("cat /dev/zero").contains(QStringLiteral("broke off")));
    EXPECT_TRUE(refusedBy("printf 'p\\377\\377\\377\\377'; sleep 60").contains(QStringLiteral("broke off")));
    EXPECT_TRUE(refusedBy("printf 'p\\0\\0\\0\\10\\0\\0\\0\\11\\0\\0\\0\\11'; sleep 60")
                    .contains(QStringLiteral("broke off")))
        << "a picture without its points";
    EXPECT_TRUE(refusedBy("printf 'r\\0\\0\\0\\3abc'").contains(QStringLiteral("broke off")))
        << "a refusal nobody knows";
    options.limits.seconds = 1;
    EXPECT_TRUE(refusedBy("sleep 60").contains(QStringLiteral("too long")));
    options.program = QStringLiteral("/nonexistent/custos");
    EXPECT_TRUE(refusedPages(pdf::withText("x")).contains(QStringLiteral("started")));
}

TEST_F(ReaderTest, WhoeverStopsItIsNotKeptWaiting)
{
    options.program = QStringLiteral("/bin/sh");
    options.before = {QStringLiteral("-c"), QStringLiteral("sleep 60")};
    int asked = 0;
    options.cancelled = [&] { return ++asked > 2; };
    EXPECT_THROW(std::ignore = pages(pdf::withText("x")), Cancelled);
}

TEST_F(ReaderTest, SignaturesSayWhetherAnythingChanged)
{
    const QByteArray file = sample("signed.pdf");
    const auto state = [&](const QByteArray &bytes) {
        const Read seen = read(bytes, {.what = What::Signatures, .isPdf = true});
        const QJsonArray list = seen.facts[QLatin1String("signatures")].toArray();
        EXPECT_EQ(list.size(), 1);
        EXPECT_EQ(list.at(0)[QLatin1String("name")].toString(), QStringLiteral("Ada Lindqvist"));
        EXPECT_GT(list.at(0)[QLatin1String("at")].toInteger(), 0);
        return list.at(0)[QLatin1String("state")].toString();
    };
    EXPECT_EQ(state(file), QStringLiteral("intact"));
    EXPECT_EQ(state(QByteArray(file).replace("Agreement, signed", "Agreement, forged")),
              QStringLiteral("changed"));
    EXPECT_EQ(state(file + "% something added\n"), QStringLiteral("added_to"));
    EXPECT_TRUE(read(pdf::withText("x"), {.what = What::Signatures, .isPdf = true})
                    .facts[QLatin1String("signatures")]
                    .toArray()
                    .isEmpty());
}

TEST_F(ReaderTest, WhateverIsChangedInAFileTheAnswerIsAPictureOrOneSentence)
{
    options.limits.seconds = 5;
    QRandomGenerator chance(20261122);
    const QList<QByteArray> files{sample("signed.pdf"), pdf::withText("Processing on behalf"),
                                  pdf::bomb().left(4000)};
    for (int round = 0; round < 30; ++round) {
        QByteArray bytes = files[round % files.size()];
        for (int n = chance.bounded(1, 40); n > 0; --n) {
            const qsizetype at = chance.bounded(int(bytes.size()));
            if (chance.bounded(4) == 0)
                bytes.remove(at, chance.bounded(1, 60));
            else if (chance.bounded(4) == 0)
                bytes.insert(at, bytes.mid(chance.bounded(int(bytes.size())), 40));
            else
                bytes[at] = char(chance.bounded(256));
        }
        try {
            std::ignore = round % 2 ? pages(bytes) : read(bytes, {.what = What::Signatures, .isPdf = true});
        } catch (const Unreadable &e) {
            EXPECT_TRUE(e.message().contains(name)) << round;
        }
    }
}

/// In a child of the test's own, for there is no way back.
static int confinedExit(const std::function<bool()> &forbidden)
{
    const pid_t child = fork();
    if (child == 0) {
        const bool limited = reader::limitProcess(10, 1LL << 40);
        const bool denied = reader::denyTheRest();
        _exit(!limited ? 3 : !denied ? 4 : forbidden() ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 99;
}

TEST(Confinement, NothingIsWrittenStartedOrCalled)
{
    if (confinedExit([] { return false; }) == 4)
        GTEST_SKIP() << "this build has no libseccomp, or this kernel no filters";
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("x")).toUtf8();
    EXPECT_EQ(confinedExit([&] { return open(path.constData(), O_WRONLY | O_CREAT, 0600) >= 0; }), 0);
    EXPECT_EQ(confinedExit([&] { return open("/dev/null", O_RDWR) >= 0; }), 0);
    EXPECT_EQ(confinedExit([&] { return unlink(folder.path().toUtf8().constData()) == 0 || errno != EPERM; }),
              0);
    EXPECT_EQ(confinedExit([] { return fork() >= 0; }), 0);
    EXPECT_EQ(confinedExit([] { return execl("/bin/true", "true", nullptr) == 0; }), 0);
    EXPECT_EQ(confinedExit([] { return kill(getppid(), 0) == 0; }), 0);
    EXPECT_EQ(confinedExit([] { return open("/dev/null", O_RDONLY) < 0; }), 0) << "reading stays";
    EXPECT_FALSE(QFile::exists(QString::fromUtf8(path)));
}

TEST(Confinement, AProcessWithLimitsAloneWritesNoFileEither)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("x")).toUtf8();
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const bool limited = reader::limitProcess(10, 1LL << 40);
        const int file = open(path.constData(), O_WRONLY | O_CREAT, 0600);
        _exit(limited && write(file, "x", 1) < 0 ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

TEST(Frames, AreTakenWholeHoweverTheyArrive)
{
    QImage picture(3, 2, QImage::Format_RGB32);
    picture.fill(qRgb(1, 2, 3));
    const QByteArray all = reader::frame(reader::Frame::Text, "words") + reader::pictureFrame(picture)
        + reader::frame(reader::Frame::End, {});
    reader::Frames frames(1000);
    QList<reader::Frames::One> seen;
    for (const char byte : all) {
        frames.add(QByteArray(1, byte));
        while (const auto one = frames.next())
            seen << *one;
    }
    ASSERT_EQ(seen.size(), 3);
    EXPECT_EQ(seen[0].content, QByteArray("words"));
    EXPECT_EQ(reader::pictureIn(seen[1].content), picture);
    EXPECT_FALSE(reader::pictureIn(seen[1].content.chopped(1)));
    EXPECT_FALSE(reader::pictureIn("p"));
    reader::Frames few(4);
    few.add(reader::frame(reader::Frame::Text, "x"));
    EXPECT_TRUE(few.isBroken()) << "more than was allowed";
}
