// tests/models/report_text_test.cpp - nothing is cut, overprinted or lost, whatever the text: long cells,
// every script, hostile strings, letters no font has
#include "models/report_pdf.h"
#include "models/report_sample.h"
#include "report/glyphs.h"
#include "report/layout.h"
#include "schema/errors.h"
#include <QBuffer>
#include <QPdfWriter>
#include <gmock/gmock.h>

using testing::HasSubstr;

static QString numbered(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QStringLiteral("word%1").arg(i, 5, 10, QLatin1Char('0'));
    return list.join(u' ');
}

static MemoryReader withText(const QString &text)
{
    MemoryReader reader;
    fillSample(reader, 1);
    ProcessingActivity a;
    a.reference = QStringLiteral("PA-0002");
    a.name = QStringLiteral("Texts");
    a.description = text;
    a.controllers = {{QStringLiteral("nordlys")}};
    reader.add(QStringLiteral("texts"), a);
    Purpose p;
    p.parent = {QStringLiteral("texts")};
    p.position = 1;
    p.name = text;
    p.bases = {LegalBasis::Contract};
    reader.add(QStringLiteral("texts-purpose"), p);
    return reader;
}

TEST(ReportText, aLongCellGoesOnOverleafAndLosesNoWord)
{
    const int count = 2000; // 20,000 characters
    const PrintedFile report(write(withText(numbered(count))).pdf);
    QHash<QString, int> seen;
    for (const QString &word : report.text().split(u' '))
        ++seen[word];
    for (const QString &word : numbered(count).split(u' '))
        ASSERT_GE(seen.value(word), 2) << qPrintable(word); // in the purposes and in the description
}

TEST(ReportText, aWordLongerThanTheCellIsBrokenNotCut)
{
    const QString word = QString(3000, u'x');
    qsizetype found = 0;
    for (const QString &piece : PrintedFile(write(withText(word)).pdf).text().split(u' '))
        if (piece.count(u'x') == piece.size())
            found += piece.size();
    EXPECT_GE(found, 2 * word.size());
}

TEST(ReportText, everyScriptComesOut)
{
    for (const char *word :
         {"λόγος", "Обработка", "שלום", "مرحبا", "საქმე", "Ærøskøbing", "ﬁnal ffi office"}) {
        const QString text = QString::fromUtf8(word);
        const QString printed = PrintedFile(write(withText(text)).pdf).text();
        EXPECT_TRUE(printed.normalized(QString::NormalizationForm_KC)
                        .contains(text.normalized(QString::NormalizationForm_KC)))
            << word;
    }
}

TEST(ReportText, hostileTextStaysText)
{
    const QString text = QString::fromUtf8("<b>bold</b> &amp; %1 %n {x} \\( ) << >> /Page 'q' \"q\"");
    const QString hostile =
        text + QStringLiteral("\t\x01") + QChar(0xE000) + QChar(0xD800) + QStringLiteral("\r\nend");
    const QString printed = PrintedFile(write(withText(hostile)).pdf).text();
    EXPECT_TRUE(printed.contains(text)) << qPrintable(printed);
    EXPECT_TRUE(printed.contains(QStringLiteral("end")));
}

TEST(ReportText, rightToLeftTextDoesNotTurnTheSentenceAround)
{
    EXPECT_EQ(report::isolated(QStringLiteral("Nordlys")), QStringLiteral("Nordlys"));
    const QString hebrew = QString::fromUtf8("שלום");
    EXPECT_EQ(report::isolated(hebrew), QChar(0x2068) + hebrew + QChar(0x2069));
}

TEST(ReportText, aLetterNoFontHasIsASentenceThatNamesScriptAndPackage)
{
    try {
        write(withText(QString::fromUtf8("\xF0\x9F\x92\xA9"))); // never in fonts-noto-core
        FAIL() << "painted a letter no font has";
    } catch (const Error &error) {
        EXPECT_THAT(error.message().toStdString(), HasSubstr("U+1f4a9"));
        EXPECT_THAT(error.message().toStdString(), HasSubstr("symbols"));
        EXPECT_THAT(error.message().toStdString(), HasSubstr("fonts-"));
    }
}

static std::vector<report::Page> laidOut(const report::Section &section)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    device.setResolution(300);
    const report::Typeface face(&device, {});
    std::vector<report::Page> pages;
    report::Layout layout(face, QStringLiteral("continued"),
                          [&pages](const report::Page &page) { pages.push_back(page); });
    layout.section(section);
    layout.finish();
    return pages;
}

static QString words(const report::Page::Line &line)
{
    const QTextLine laid = line.text.layout->lineAt(line.text.index);
    return line.text.layout->text().mid(laid.textStart(), laid.textLength());
}

TEST(ReportLayout, nothingLeavesThePageOrIsOverprintedAndHeadsRepeat)
{
    report::Table table{.columns = {{QStringLiteral("Left head"), 1}, {QStringLiteral("Right head"), 2}},
                        .rows = {}};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back({{{numbered(i)}}, {{numbered(3 * i)}, {numbered(7), report::Tone::Quiet}}});
    table.rows.push_back({{{numbered(900)}}, {{numbered(2500)}}});
    report::Section section{.anchor = QStringLiteral("a"), .title = numbered(40)};
    section.blocks.emplace_back(
        report::Item{.mark = QStringLiteral("(b)"), .label = numbered(12), .body = {table}});
    section.blocks.emplace_back(report::Subheading{QStringLiteral("Kept with what follows")});
    section.blocks.emplace_back(table);
    const std::vector<report::Page> pages = laidOut(section);
    ASSERT_GT(pages.size(), 10U);
    for (const report::Page &page : pages) {
        std::map<double, double> bottoms; // by column
        int heads = 0;
        for (const auto &line : page.lines) {
            EXPECT_GE(line.at.y() + 0.01, bottoms[line.at.x()]) << qPrintable(words(line));
            bottoms[line.at.x()] = line.at.y() + line.text.height;
            EXPECT_LE(bottoms[line.at.x()], report::page::bottom + 0.01);
            EXPECT_LE(line.at.x() + line.text.layout->lineAt(line.text.index).naturalTextWidth(),
                      report::page::right + 0.01);
            heads += words(line) == QLatin1String("Left head");
        }
        EXPECT_GE(heads, 1);
        EXPECT_NE(words(page.lines.back()), QStringLiteral("Kept with what follows"));
    }
}
