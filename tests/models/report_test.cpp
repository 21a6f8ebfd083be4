// tests/models/report_test.cpp - the controller's record as its readers see it: words, page numbers, links,
// outline, attachment, bytes
#include "models/report_pdf.h"
#include "models/report_sample.h"
#include "schema/errors.h"
#include "schema/exportjson.h"
#include "schema/translator.h"
#include <QJsonDocument>
#include <gmock/gmock.h>

using testing::HasSubstr;

static std::string words(const QString &text)
{
    return text.toStdString();
}

static QString failure(const Reader &reader, const ReportOptions &options)
{
    try {
        write(reader, options);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

class Report : public testing::Test {
protected:
    Report() { fillSample(reader, 3); }
    MemoryReader reader;
};

TEST_F(Report, coverNamesTheControllerAndNeverTheWorkspace)
{
    const ReportResult result = write(reader);
    const PrintedFile report(result.pdf);
    const std::string cover = words(report.text(0));
    EXPECT_THAT(cover, HasSubstr("Nordlys Aktieselskab"));
    EXPECT_THAT(cover, HasSubstr("Havnegade 1, 2605 Brøndby, Denmark"));
    EXPECT_THAT(cover, HasSubstr("Does not apply: established in the Union."));
    EXPECT_THAT(cover, HasSubstr("Supervisory authority told on 4 May 2025"));
    EXPECT_THAT(cover, HasSubstr("As recorded on 22 November 2026, 14:05 (Europe/Copenhagen)"));
    EXPECT_FALSE(report.text().contains(QStringLiteral("Secret name")));
    EXPECT_FALSE(result.pdf.contains("Secret name"));
    EXPECT_EQ(result.records, 3);
    EXPECT_EQ(result.pages, report.pages());
}

TEST_F(Report, aConsideredNoneIsASentenceAndAnEmptyFieldIsNot)
{
    const ReportResult result = write(reader);
    const PrintedFile report(result.pdf);
    const std::string text = words(report.text());
    EXPECT_THAT(
        text, HasSubstr("No transfer to a third country or international organisation. Reason: all systems"));
    EXPECT_THAT(text, HasSubstr("No joint controller."));
    EXPECT_THAT(text, HasSubstr("No other categories of recipients.")) << "a processor is one already";
    EXPECT_THAT(text, Not(HasSubstr("No disclosure to recipients.")));
    EXPECT_THAT(text, HasSubstr("Not examined."));
    EXPECT_THAT(text, HasSubstr("Not possible yet:"));
    const int page = report.outline().front().children.front().children.back().page; // PA-0003
    EXPECT_THAT(words(report.text(page)), HasSubstr("(e) Third countries Not recorded."));
    EXPECT_FALSE(report.text(page).contains(QStringLiteral("No transfer to")));
}

TEST_F(Report, contentsLeadToThePagesTheyName)
{
    const ReportResult result = write(reader);
    const PrintedFile report(result.pdf);
    EXPECT_THAT(words(report.text(1)), HasSubstr("Contents"));
    const auto links = report.links(1);
    ASSERT_GE(links.size(), 7U);
    for (const auto &[area, target] : links) {
        const QStringList entry = report.text(1, area).split(u' ');
        EXPECT_EQ(entry.last().toInt(), target + 1) << words(entry.join(u' '));
        const QString first = entry.size() > 2 ? entry.at(1) : entry.first();
        EXPECT_TRUE(report.text(target).contains(first)) << words(first) << target;
    }
    for (int page = 1; page < report.pages(); ++page)
        EXPECT_THAT(words(report.text(page)),
                    HasSubstr("Page " + std::to_string(page + 1) + " of " + std::to_string(result.pages)));
}

TEST_F(Report, outlineNestsActivitiesBeneathTheirRecord)
{
    const ReportResult result = write(reader);
    const PrintedFile report(result.pdf);
    const std::vector<OutlineEntry> top = report.outline();
    ASSERT_EQ(top.size(), 1U);
    EXPECT_EQ(top.front().name, QStringLiteral("Nordlys A/S"));
    const std::vector<OutlineEntry> sections = top.front().children;
    ASSERT_EQ(sections.size(), 4U); // activities, measures, systems, organisations
    const std::vector<OutlineEntry> activities = sections.front().children;
    ASSERT_EQ(activities.size(), 3U);
    for (const OutlineEntry &item : activities)
        EXPECT_TRUE(report.text(item.page).contains(item.name.section(u' ', 0, 0)));
}

TEST_F(Report, namedRecordsAreLinksToTheAnnex)
{
    const ReportResult result = write(reader);
    const PrintedFile report(result.pdf);
    int annex = -1;
    for (int page = 0; page < report.pages(); ++page)
        if (report.text(page).contains(QStringLiteral("Annex A: Measures")) && page > 1)
            annex = page;
    ASSERT_GT(annex, 2);
    bool leads = false;
    for (const auto &[area, target] : report.links(3))
        leads = leads || target == annex;
    EXPECT_TRUE(leads);
}

TEST_F(Report, openPointsAreSaidInWordsWithTheirSource)
{
    ProcessingActivity bare;
    bare.reference = QStringLiteral("PA-0099");
    bare.name = QStringLiteral("Bare");
    bare.controllers = {{QStringLiteral("nordlys")}};
    reader.add(QStringLiteral("bare"), bare);
    const std::string text = words(PrintedFile(write(reader).pdf).text());
    EXPECT_THAT(text, HasSubstr("What the record shows"));
    EXPECT_THAT(text, HasSubstr("law asks"));
    EXPECT_THAT(text, HasSubstr("GDPR Art. 30(1)"));
    EXPECT_THAT(text, HasSubstr("(b) Purposes Not recorded."));
}

TEST_F(Report, theAttachmentIsTheExportOfWhatTheDocumentHolds)
{
    const ReportResult result = write(reader);
    const PrintedFile report(result.pdf);
    const std::vector<Attached> attached = report.attachments();
    ASSERT_EQ(attached.size(), 1U);
    EXPECT_EQ(attached.front().mimeType, QStringLiteral("application/json"));
    const QSet<QString> unheld{QStringLiteral("workspace"), QStringLiteral("nordlys-de")};
    const QJsonObject expected = exportJson(
        reader, 2, [&](const RegisterInfo &, const Record &record) { return !unheld.contains(record.id); });
    EXPECT_EQ(QJsonDocument::fromJson(attached.front().data).object(), expected);
}

TEST_F(Report, theSameInputGivesTheSameBytes)
{
    EXPECT_EQ(write(reader).pdf, write(reader).pdf);
}

TEST_F(Report, anActivityStandsInTheRecordOfEachOfItsControllersAndNoneIsLost)
{
    ProcessingActivity a;
    a.name = QStringLiteral("Shared by both");
    a.reference = QStringLiteral("PA-0100");
    a.controllers = {{QStringLiteral("nordlys")}, {QStringLiteral("nordlys-de")}};
    reader.add(QStringLiteral("both"), a);
    a.name = QStringLiteral("Of nobody");
    a.reference = QStringLiteral("PA-0101");
    a.controllers.clear();
    reader.add(QStringLiteral("nobody"), a);
    ReportOptions options = optionsOfSample();
    options.organisation.clear();
    const ReportResult result = write(reader, options);
    const PrintedFile report(result.pdf);
    const std::vector<OutlineEntry> parts = report.outline();
    ASSERT_EQ(parts.size(), 4U); // the last: annexes to all records
    EXPECT_EQ(parts[1].name, QStringLiteral("Nordlys Deutschland GmbH"));
    const auto names = [](const OutlineEntry &part) {
        QStringList out;
        for (const OutlineEntry &item : part.children.front().children)
            out << item.name;
        return out;
    };
    EXPECT_TRUE(names(parts[0]).contains(QStringLiteral("PA-0100 Shared by both")));
    EXPECT_TRUE(names(parts[1]).contains(QStringLiteral("PA-0100 Shared by both")));
    EXPECT_EQ(names(parts[2]), QStringList{QStringLiteral("PA-0101 Of nobody")});
    EXPECT_EQ(result.records, 5);
}

TEST_F(Report, annexesStandOnceAndSayWhoNamesThem)
{
    ProcessingActivity a;
    a.name = QStringLiteral("Shared by both");
    a.reference = QStringLiteral("PA-0100");
    a.department = QStringLiteral("Logistics");
    a.owner = QStringLiteral("Head of logistics");
    a.controllers = {{QStringLiteral("nordlys")}, {QStringLiteral("nordlys-de")}};
    a.measures = {{QStringLiteral("measure-3")}};
    reader.add(QStringLiteral("both"), a);
    ReportOptions options = optionsOfSample();
    options.organisation.clear();
    const QString text = PrintedFile(write(reader, options).pdf).text();
    EXPECT_EQ(text.count(QStringLiteral("Runs every night; the log is read every week.")), 1);
    EXPECT_THAT(words(text), HasSubstr("Named by: PA-0001, PA-0002, PA-0003, PA-0100"));
    EXPECT_THAT(words(text), HasSubstr("In the records of all controllers."));
    EXPECT_EQ(text.count(QStringLiteral("Owner: Head of logistics")), 1) << "what all share is said once";
    EXPECT_THAT(words(text), HasSubstr("they stand in the record of Nordlys A/S."));
    EXPECT_EQ(text.count(QStringLiteral("Deletion run with log (ME-0003)")), 5)
        << "Art. 30(1)(g) in the record of each controller";
}

TEST_F(Report, theAnnexMissesAnOfficerOnlyWhereTheLawAsksForOne)
{
    ProcessingActivity a;
    a.name = QStringLiteral("Together");
    a.controllers = {{QStringLiteral("nordlys")}};
    a.jointControllers = {{QStringLiteral("partner")}};
    reader.add(QStringLiteral("together"), a);
    Organisation o;
    o.name = QStringLiteral("Partner");
    o.roles = {OrganisationRole::JointController};
    reader.add(QStringLiteral("partner"), o);
    const QString text = PrintedFile(write(reader).pdf).text();
    EXPECT_EQ(text.count(QStringLiteral("Not recorded: Data protection officer designated")), 1);
}

TEST_F(Report, namesWhoChangedAnActivityLast)
{
    ReportOptions options = optionsOfSample();
    options.lastChanges.insert(QStringLiteral("activity-1"),
                               {QDateTime::fromString(QStringLiteral("2026-10-31T23:30:00Z"), Qt::ISODate),
                                QStringLiteral("Head of HR")});
    EXPECT_THAT(words(PrintedFile(write(reader, options).pdf).text()),
                HasSubstr("last changed on 1 November 2026 by Head of HR"))
        << "the day of the workspace's zone";
}

TEST_F(Report, aMissingBasisIsCalledTheSameEverywhere)
{
    Purpose p;
    p.parent = {QStringLiteral("activity-1")};
    p.position = 3;
    p.name = QStringLiteral("Looking back");
    reader.add(QStringLiteral("unexamined"), p,
               {{QStringLiteral("bases"), considered(Applies::NotExamined)}});
    p.name = QStringLiteral("Looking ahead");
    p.position = 4;
    reader.add(QStringLiteral("empty"), p);
    const std::string text = words(PrintedFile(write(reader).pdf).text());
    EXPECT_THAT(text, HasSubstr("Looking back (Legal bases: Not examined)"));
    EXPECT_THAT(text, HasSubstr("Looking back Not examined."));
    EXPECT_THAT(text, HasSubstr("Looking ahead (Legal bases: Not recorded)"));
    EXPECT_THAT(text, HasSubstr("Looking ahead Not recorded."));
    EXPECT_THAT(text, testing::Not(HasSubstr("no legal basis")));
}

TEST_F(Report, theSamePointAboutSeveralPartsIsSaidOnce)
{
    const QString text = PrintedFile(write(reader).pdf).text();
    const QString message = QStringLiteral("It is not stated whether these data belong to the special");
    EXPECT_EQ(text.count(message), 3) << "once for each activity";
    ProcessingActivity bare;
    bare.reference = QStringLiteral("PA-0099");
    bare.name = QStringLiteral("Bare");
    bare.controllers = {{QStringLiteral("nordlys")}};
    reader.add(QStringLiteral("bare"), bare);
    for (int i = 1; i <= 3; ++i) {
        DataCategory d;
        d.parent = {QStringLiteral("bare")};
        d.position = i;
        d.category = {QStringLiteral("text:Kind %1").arg(i)};
        d.subjects = {{QStringLiteral("text:Guests")}};
        reader.add(QStringLiteral("bare-%1").arg(i), d);
    }
    const QString more = PrintedFile(write(reader).pdf).text();
    EXPECT_EQ(more.count(message), 4);
    EXPECT_THAT(words(more), HasSubstr("Categories of data (3): Kind 1; Kind 2; Kind 3"));
    EXPECT_FALSE(more.contains(QStringLiteral("Joint controllers Joint controllers:")));
}

TEST_F(Report, whatAnotherAnswerMakesMootIsNotMissed)
{
    const QString text = PrintedFile(write(reader).pdf).text();
    EXPECT_THAT(words(text), HasSubstr("Impact assessment needed"));
    EXPECT_FALSE(text.contains(QStringLiteral("Consulted on")));
    EXPECT_FALSE(text.contains(QStringLiteral("Remaining data erased by")));
}

TEST_F(Report, refusesWhatItCannotWrite)
{
    ReportOptions options = optionsOfSample();
    options.edition = QStringLiteral("brief");
    EXPECT_THAT(words(failure(reader, options)), HasSubstr("internal"));
    options = optionsOfSample();
    options.kind = QStringLiteral("horoscope");
    EXPECT_THAT(words(failure(reader, options)), HasSubstr("ropa-controller"));
    options = optionsOfSample();
    options.organisation = QStringLiteral("measure-1");
    EXPECT_THAT(words(failure(reader, options)), HasSubstr("There is no organisation"));
}

TEST_F(Report, canBeStopped)
{
    ReportOptions options = optionsOfSample();
    int seen = 0;
    options.progress = [&seen](int done, int) { seen = done; };
    options.cancelled = [&seen] { return seen == 2; };
    EXPECT_THROW(write(reader, options), Cancelled);
    EXPECT_EQ(seen, 2);
}

class ReportOfMany : public testing::Test { // long enough to be painted in pieces
protected:
    ReportOfMany() { fillSample(reader, 280); }
    MemoryReader reader;
    ReportOptions options = optionsOfSample();
};

TEST_F(ReportOfMany, holdsEveryActivityOnPagesThatAreCountedThrough)
{
    const ReportResult result = writeReport(reader, {}, Translator(), options);
    EXPECT_EQ(result.records, 210); // of the one controller
    const PrintedFile file(result.pdf);
    ASSERT_EQ(file.pages(), result.pages);
    EXPECT_GT(result.pages, 150);
    for (int page = 1; page < file.pages(); page += 3)
        EXPECT_THAT(words(file.text(page)),
                    HasSubstr(words(QStringLiteral("Page %1 of %2").arg(page + 1).arg(file.pages()))));
}

TEST_F(ReportOfMany, itsOutlineAndItsContentsLeadToThePagesTheyName)
{
    const PrintedFile file(writeReport(reader, {}, Translator(), options).pdf);
    int entries = 0;
    const std::function<void(const OutlineEntry &)> look = [&](const OutlineEntry &entry) {
        const QString reference = entry.name.section(u' ', 0, 0);
        if (reference.startsWith(QStringLiteral("PA-")) && ++entries % 5 == 0) {
            EXPECT_THAT(words(file.text(entry.page)), HasSubstr(words(reference))) << entry.page;
        }
        std::ranges::for_each(entry.children, look);
    };
    std::ranges::for_each(file.outline(), look);
    EXPECT_EQ(entries, 210);
    const std::vector<PrintedLink> links = file.links(2); // contents
    ASSERT_GT(links.size(), 10u);
    for (const PrintedLink &link : links)
        EXPECT_GT(link.target, 2);
}

TEST_F(ReportOfMany, comesOutTheSameEachTime)
{
    EXPECT_EQ(writeReport(reader, {}, Translator(), options).pdf,
              writeReport(reader, {}, Translator(), options).pdf);
}

TEST_F(ReportOfMany, isStoppedInEveryPiece)
{
    int seen = 0;
    options.progress = [&seen](int done, int) { seen = done; };
    options.cancelled = [&seen] { return seen >= 20; };
    EXPECT_THROW(writeReport(reader, {}, Translator(), options), Cancelled);
    EXPECT_EQ(seen, 20);
}
