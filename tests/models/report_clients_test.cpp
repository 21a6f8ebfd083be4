// tests/models/report_clients_test.cpp - the processor's record of Art. 30(2), with the list of clients
#include "models/report_pdf.h"
#include "models/report_sample.h"
#include "registers/client.h"
#include "schema/errors.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::Not;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::string words(const QString &text)
{
    return text.toStdString();
}
} // namespace

class ClientsReport : public testing::Test {
protected:
    ClientsReport()
    {
        fillSample(reader, 1);
        options.kind = s("ropa-processor");
        Organisation bakery;
        bakery.name = s("Bakery Ltd");
        bakery.address = s("Mill Lane 3\n1000 Copenhagen");
        bakery.email = s("office@bakery.example");
        bakery.dpoDesignated = true;
        bakery.dpoName = s("Dorothea Quill");
        bakery.remarks = s("Pays late");
        reader.add(s("bakery"), bakery);
        Organisation manager;
        manager.name = s("Property Managers Ltd");
        reader.add(s("manager"), manager);
        Organisation owners;
        owners.name = s("Owners of Mill Lane 3");
        owners.email = s("board@owners.example");
        reader.add(s("owners"), owners);
        ProcessorActivity payroll;
        payroll.reference = s("PC-0001");
        payroll.name = s("Payroll for others");
        payroll.description = s("Wages are worked out and paid.");
        payroll.processors = {{s("nordlys")}};
        payroll.processingState = ProcessingState::Running;
        payroll.securityNote = s("As agreed with the clients.");
        reader.add(s("payroll"), payroll,
                   {{s("third_countries"), considered(Applies::DoesNotApply, s("own servers"))},
                    {s("sub_processors"), considered(Applies::DoesNotApply, s("nobody else"))}});
        Client client;
        client.parent = {s("payroll")};
        client.position = 1;
        client.organisation = {s("bakery")};
        client.from = {s("2024")};
        client.until = {s("2025")};
        client.contractReference = s("Contract 17");
        reader.add(s("client-1"), client);
        client.position = 2;
        client.organisation = {s("manager")};
        client.actsAs = ClientActsAs::Processor;
        client.onBehalfOf = {{s("owners")}};
        client.from = {s("2026")};
        client.until = {};
        reader.add(s("client-2"), client);
    }
    MemoryReader reader;
    ReportOptions options = optionsOfSample();
};

TEST_F(ClientsReport, HasTheFourLettersInTheirOrder)
{
    const ReportResult result = write(reader, options);
    const PrintedFile report(result.pdf);
    EXPECT_EQ(result.records, 1);
    const std::string cover = words(report.text(0));
    EXPECT_THAT(cover, HasSubstr("Record of processing for clients"));
    EXPECT_THAT(cover, HasSubstr("Article 30(2)"));
    EXPECT_THAT(cover, HasSubstr("Nordlys Aktieselskab"));
    EXPECT_THAT(cover, Not(HasSubstr("Joint controllers")));
    const QString text = report.text();
    const qsizetype from = text.indexOf(s("(a) Processor and"));
    ASSERT_GT(from, 0);
    qsizetype at = from;
    for (const char *next : {"2 clients", "(b) Category of", "Wages are worked out", "(c) Third countries",
                             "No transfer to a third country", "(d) Security measures", "As agreed",
                             "Further particulars", "No sub-processor."}) {
        const qsizetype found = text.indexOf(s(next), at);
        EXPECT_GT(found, at) << next;
        at = found;
    }
    EXPECT_FALSE(text.contains(s("PA-0001"))) << "the activities stand in the controller's record";
}

TEST_F(ClientsReport, ListsEachClientWithContactOfficerAndDates)
{
    const PrintedFile report(write(reader, options).pdf);
    const OutlineEntry annex = report.outline().front().children.back();
    EXPECT_EQ(words(annex.name), "Annex A: Clients");
    const std::string list = words(report.text(annex.page));
    for (const char *value :
         {"PC-0001 Payroll for others", "Bakery Ltd", "Mill Lane 3, 1000 Copenhagen", "office@bakery.example",
          "Dorothea Quill", "2024", "2025", "Property Managers Ltd", "Owners of Mill Lane 3",
          "board@owners.example", "Controller for whom Property Managers Ltd processes."})
        EXPECT_THAT(list, HasSubstr(value));
    EXPECT_THAT(words(report.text()), Not(HasSubstr("Pays late"))) << "the list has what Art. 30(2) asks";
}

TEST_F(ClientsReport, LeadsFromTheCategoryToTheList)
{
    const PrintedFile report(write(reader, options).pdf);
    const int list = report.outline().front().children.back().page;
    int leading = 0;
    for (int page = 2; page < list; ++page)
        for (const PrintedLink &link : report.links(page))
            leading += link.target == list && report.text(page, link.area).contains(s("2 clients"));
    EXPECT_EQ(leading, 2) << "from the overview and from the category";
}

TEST_F(ClientsReport, IsForThoseWhoProcessForSomebody)
{
    options.organisation.clear();
    const PrintedFile all(write(reader, options).pdf);
    EXPECT_EQ(all.outline().size(), 1U) << "the other own entity processes for nobody";
    reader.add(s("other"), [] {
        ProcessorActivity other;
        other.name = s("Hosting");
        return other;
    }());
    const PrintedFile two(write(reader, options).pdf);
    EXPECT_THAT(words(two.text()),
                HasSubstr("These categories of processing name no own entity as processor."));
    MemoryReader empty;
    fillSample(empty, 1);
    EXPECT_THAT(words(PrintedFile(write(empty, options).pdf).text()),
                HasSubstr("No processing for clients is recorded."));
}

TEST_F(ClientsReport, AttachesTheClientsAndNoActivity)
{
    const PrintedFile report(write(reader, options).pdf);
    ASSERT_EQ(report.attachments().size(), 1U);
    const QJsonObject data =
        QJsonDocument::fromJson(report.attachments().front().data).object()[s("registers")].toObject();
    EXPECT_EQ(data[s("processor_activity")].toArray().size(), 1);
    EXPECT_EQ(data[s("client")].toArray().size(), 2);
    EXPECT_EQ(data[s("processing_activity")].toArray().size(), 0);
    QStringList ids;
    for (const QJsonValue one : data[s("organisation")].toArray())
        ids << one[s("id")].toString();
    for (const char *id : {"nordlys", "bakery", "manager", "owners"})
        EXPECT_TRUE(ids.contains(s(id))) << id;
}

TEST_F(ClientsReport, ThereAreTwoKindsAndNoThird)
{
    options.kind = s("ropa");
    try {
        write(reader, options);
        FAIL();
    } catch (const Error &error) {
        EXPECT_THAT(words(error.message()), HasSubstr("ropa-controller, ropa-processor"));
    }
}
