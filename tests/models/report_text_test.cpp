// tests/models/report_text_test.cpp - nothing is cut, overprinted or lost, whatever the text: long cells,
// every script, hostile strings, letters no font has
#include "models/report_pdf.h"
#include "models/report_sample.h"
#include "report/glyphs.h"
#include "report/hyphens.h"
#include "report/layout.h"
#include "report/sheet.h"
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
    for (const char *word : {"λόγος", "Обработка", "שלום", "مرحبا", "საქმე", "कमल", "ภาษาไทย", "Ærøskøbing",
                             "ﬁnal ffi office"}) {
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

TEST(ReportText, aPictureNoFontHasIsPrintedAsItsNumber)
{
    const QString text = QString::fromUcs4(U"Thanks \U0001FAC3 a lot");
    const QString expected = report::printable(text);
    if (expected != text) { // a desktop may have a font for it
        EXPECT_EQ(expected, QStringLiteral("Thanks [U+1FAC3] a lot"));
    }
    EXPECT_TRUE(PrintedFile(write(withText(text)).pdf).text().contains(expected));
    EXPECT_EQ(report::printable(expected), expected);
}

TEST(ReportText, aLetterNoFontHasIsASentenceThatNamesScriptAndPackage)
{
    try {
        write(withText(QString::fromUcs4(U"\U0001E290"))); // Toto: in no font of Debian 12
        FAIL() << "painted a letter no font has";
    } catch (const Error &error) {
        EXPECT_THAT(error.message().toStdString(), HasSubstr("U+1e290"));
        EXPECT_THAT(error.message().toStdString(), HasSubstr("a rare script"));
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

static report::Table oneRow(const std::vector<QString> &cells)
{
    report::Table table;
    std::vector<report::Texts> row;
    for (const QString &cell : cells) {
        table.columns.push_back({QStringLiteral("Head"), 1});
        row.push_back({{cell}});
    }
    table.rows.push_back(row);
    return table;
}

static QStringList linesOf(const report::Section &section)
{
    QStringList out;
    for (const report::Page &page : laidOut(section))
        for (const report::Page::Line &line : page.lines)
            out << words(line).trimmed();
    return out;
}

TEST(ReportLayout, aColumnIsAsWideAsItsLongestWord)
{
    const QString longest = QStringLiteral("Datenschutzgrundverordnungskonformität");
    report::Section section{.anchor = QStringLiteral("a"), .title = QStringLiteral("Words")};
    section.blocks.emplace_back(oneRow({QStringLiteral("a b c"), longest, QStringLiteral("some words"),
                                        QStringLiteral("other words"), QStringLiteral("and more")}));
    EXPECT_TRUE(linesOf(section).contains(longest));
}

TEST(ReportLayout, aWordWiderThanItsPlaceIsDividedBetweenSyllables)
{
    report::Section section{.anchor = QStringLiteral("a"), .title = QStringLiteral("Words")};
    section.blocks.emplace_back(
        report::Item{.mark = QStringLiteral("(g)"),
                     .label = QStringLiteral("Datenschutzgrundverordnungskonformität"),
                     .body = {report::Texts{{QStringLiteral("text")}}}});
    QStringList pieces;
    for (const QString &line : linesOf(section))
        if (line.endsWith(QChar(QChar::SoftHyphen)))
            pieces << line;
    ASSERT_GE(pieces.size(), 1);
    EXPECT_TRUE(QStringLiteral("Datenschutzgrundverordnungskonformität")
                    .startsWith(QString(pieces.front()).remove(QChar(QChar::SoftHyphen))));
}

TEST(ReportLayout, syllablesEndBeforeAConsonantWithItsVowel)
{
    const auto parts = [](const char *word) {
        return report::hyphenated(QString::fromUtf8(word)).replace(QChar(QChar::SoftHyphen), u'-');
    };
    EXPECT_EQ(parts("Sicherheitsmaßnahmen"), QString::fromUtf8("Sicher-heits-maß-nah-men"));
    EXPECT_EQ(parts("Geschäftsbereich"), QString::fromUtf8("Geschäftsbe-reich"));
    EXPECT_EQ(parts("Tischler"), QStringLiteral("Tisch-ler")) << "one sound";
    EXPECT_EQ(parts("recherchieren"), QStringLiteral("recher-chie-ren"));
    EXPECT_EQ(parts("xxxxxxxxxxxx"), QStringLiteral("xxxxxxxxxxxx"));
    EXPECT_EQ(parts("Обработка"), QString::fromUtf8("Обработка"));
}

TEST(ReportLayout, linksAndLabelsStayOnTheirWords)
{
    report::Text text{QStringLiteral("one; two"), report::Tone::Body};
    text.spans = {{5, 3, QStringLiteral("b")}};
    report::prefix(text, QStringLiteral("Named: "));
    report::Text all;
    report::runOn(all, {QStringLiteral("first")});
    report::runOn(all, text);
    report::Section section{.anchor = QStringLiteral("b"), .title = QStringLiteral("Links")};
    section.blocks.emplace_back(report::Paragraphs{{all}});
    const std::vector<report::Page> pages = laidOut(section);
    ASSERT_EQ(pages.front().links.size(), 1U);
    const report::Page::Link &link = pages.front().links.front();
    EXPECT_EQ(link.target, QStringLiteral("b"));
    const QTextLine line = pages.front().lines.back().text.layout->lineAt(0);
    const qsizetype at = all.words.indexOf(QStringLiteral("two"));
    EXPECT_NEAR(link.area.left() - report::page::left, line.cursorToX(int(at)), 1);
    EXPECT_NEAR(link.area.right() - report::page::left, line.cursorToX(int(at) + 3), 1);
}

TEST(ReportLayout, aShortRowIsNotDivided)
{
    report::Section section{.anchor = QStringLiteral("a"), .title = QStringLiteral("Rows"), .room = 0.4};
    for (int i = 0; i < 40; ++i)
        section.blocks.emplace_back(report::Item{.mark = {},
                                                 .label = QStringLiteral("Row %1").arg(i),
                                                 .body = {report::Texts{{numbered(20)}, {numbered(20)}}}});
    for (const report::Page &page : laidOut(section))
        for (const auto &line : page.lines)
            EXPECT_NE(words(line).trimmed(), QStringLiteral("continued"));
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
