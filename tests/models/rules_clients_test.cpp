// tests/models/rules_clients_test.cpp - processing for clients: Art. 30(2), and Art. 28 where it asks
#include "models/rulesfixture.h"
#include "registers/client.h"
#include "rules/completeness.h"

struct ForClients : Rules {
    ProcessorActivity payroll;
    States payrollStates;
    Client client;
    Organisation customer;
    QString payrollId, clientId, customerId;

    void SetUp() override
    {
        Rules::SetUp();
        customer.name = QStringLiteral("Bakery Ltd");
        customer.roles = {OrganisationRole::Client};
        customer.country = {QStringLiteral("IE")};
        customer.email = QStringLiteral("office@bakery.example");
        customer.dpoDesignated = false;
        customer.dpoReason = QStringLiteral("Nine staff");
        customerId = reader.put(customer);
        payroll.name = QStringLiteral("Payroll for others");
        payroll.processors = {{acme}};
        payroll.erasureAtEnd = QStringLiteral("Returned, then erased");
        payroll.securityNote = QStringLiteral("As agreed with the clients");
        const FieldState none =
            said(Applies::DoesNotApply, QStringLiteral("Own staff, own servers in Vienna"));
        payrollStates = {{QStringLiteral("third_countries"), none}, {QStringLiteral("sub_processors"), none}};
        payrollId = reader.put(payroll, payrollStates);
        client.parent = {payrollId};
        client.organisation = {customerId};
        client.actsAs = ClientActsAs::Controller;
        client.contractReference = QStringLiteral("C-17");
        clientId = reader.put(client);
    }
    QStringList saved()
    {
        reader.put(customer, {}, customerId);
        reader.put(payroll, payrollStates, payrollId);
        reader.put(client, {}, clientId);
        return codesOf(payrollId) + codesOf(clientId);
    }
    Completeness counted()
    {
        saved();
        const RegisterInfo &reg = ProcessorActivity::schema().info();
        return completeness(reader, reg, {payrollId, *reader.find(reg, payrollId)}, now);
    }
};

TEST_F(ForClients, ACompleteRecordHasNoOpenPoint)
{
    EXPECT_EQ(saved(), QStringList());
    EXPECT_EQ(counted(), (Completeness{6, 6}));
}

TEST_F(ForClients, EachClientIsNamedWithContactOfficerAndRepresentative)
{
    customer.email.clear();
    EXPECT_EQ(saved(), QStringList{QStringLiteral("client-contact-missing")});
    EXPECT_EQ(counted(), (Completeness{5, 6}));
    customer.phone = QStringLiteral("+353 1 000 0000");
    customer.dpoDesignated = std::nullopt;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("client-dpo-not-stated")});
    customer.dpoDesignated = true;
    customer.country = {QStringLiteral("JP")};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("client-representative-not-stated")});
    customer.representativeDesignated = false;
    EXPECT_EQ(saved(), QStringList());
}

TEST_F(ForClients, BehindAClientThatIsAProcessorStandControllers)
{
    client.actsAs = std::nullopt;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("client-role-not-stated")});
    client.actsAs = ClientActsAs::Processor;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("client-controller-missing")});
    client.onBehalfOf = {{customerId}};
    EXPECT_EQ(saved(), QStringList());
}

TEST_F(ForClients, SubProcessorsAreExaminedAndAuthorised)
{
    payrollStates.remove(QStringLiteral("sub_processors"));
    EXPECT_EQ(saved(), QStringList{QStringLiteral("sub-processors-not-examined")});
    Organisation host;
    host.name = QStringLiteral("Cloud Inc");
    host.roles = {OrganisationRole::Processor};
    host.country = {QStringLiteral("US")};
    payroll.subProcessors = {{reader.put(host)}};
    EXPECT_EQ(saved(),
              (QStringList{QStringLiteral("sub-authorisation-missing"),
                           QStringLiteral("third-country-not-listed")}));
    payroll.subAuthorisation = SubProcessorAuthorisation::General;
    payroll.thirdCountries = {{QStringLiteral("US")}};
    payroll.residualCase = false;
    payrollStates.remove(QStringLiteral("third_countries"));
    EXPECT_EQ(saved(), QStringList{QStringLiteral("sub-changes-not-recorded")});
    payroll.subAuthorisation = SubProcessorAuthorisation::Specific;
    EXPECT_EQ(saved(), QStringList());
}

TEST_F(ForClients, WhatIsMissingIsSaid)
{
    payroll = ProcessorActivity{};
    payrollStates.clear();
    client.contractReference.clear();
    client.from = {QStringLiteral("2026-03")};
    client.until = {QStringLiteral("2025")};
    const QStringList codes = saved();
    for (const char *code : {"field-missing", "not-examined", "erasure-at-end-missing",
                             "client-contract-not-recorded", "client-dates-contradict"})
        EXPECT_TRUE(codes.contains(QLatin1String(code)))
            << code << " not in " << qPrintable(codes.join(u' '));
    EXPECT_TRUE(codesOf(reader.put(ProcessorActivity{})).contains(QStringLiteral("client-missing")));
}

TEST_F(ForClients, EndReviewAndExemptionAreAskedAsOfActivities)
{
    payroll.reviewDue = QDate(2026, 1, 31);
    payroll.processingState = ProcessingState::EndedDataHeld;
    EXPECT_EQ(saved(),
              (QStringList{QStringLiteral("erasure-date-missing"), QStringLiteral("review-overdue")}));
    organisation.staff = 20;
    Rules::save();
    payroll = {};
    payroll.processors = {{acme}};
    payroll.occasional = true;
    payroll.likelyRisk = false;
    payroll.specialOrCriminal = false;
    EXPECT_TRUE(saved().contains(QStringLiteral("exemption-applies")));
    payroll.specialOrCriminal = std::nullopt;
    EXPECT_FALSE(saved().contains(QStringLiteral("exemption-applies"))) << "nothing rests on an unknown";
}

TEST_F(ForClients, UnderAnotherLawItIsKeptAndNotChecked)
{
    organisation.appliedLaw = AppliedLaw::SwissFadp;
    Rules::save();
    payrollStates.clear();
    EXPECT_EQ(saved(), QStringList{QStringLiteral("law-not-checked")});
}
