// tests/models/rules_parties_test.cpp - own entities, laws not checked, the exemption of Art. 30(5)
#include "models/rulesfixture.h"
#include "rules/completeness.h"
#include "rules/exemption.h"
#include "schema/translator.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

struct OwnEntity : Rules {
    QStringList savedOrganisation()
    {
        save();
        return codesOf(acme);
    }
};

TEST_F(OwnEntity, TheOfficerIsNamedReachableAndToldToTheAuthority)
{
    organisation.dpoName.clear();
    EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("dpo-name-missing")});
    organisation.dpoEmail.clear();
    organisation.dpoNotifiedOn = {};
    organisation.dpoPublished = std::nullopt;
    EXPECT_EQ(savedOrganisation(),
              (QStringList{QStringLiteral("dpo-contact-missing"), QStringLiteral("dpo-name-missing"),
                           QStringLiteral("dpo-not-notified"), QStringLiteral("dpo-not-published")}));
    Organisation provider;
    provider.email = QStringLiteral("dpo@office.example");
    organisation.dpoName = QStringLiteral("Dora Beispiel");
    organisation.dpoOrganisation = {reader.put(provider)};
    organisation.dpoNoticeReference = QStringLiteral("2024/17");
    organisation.dpoPublished = true;
    EXPECT_EQ(savedOrganisation(), QStringList());
}

TEST_F(OwnEntity, AMissingOfficerIsAFaultOnlyWhereTheLawDemandsOne)
{
    organisation.dpoDesignated = std::nullopt;
    EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("dpo-not-stated")});
    organisation.dpoDesignated = false;
    EXPECT_EQ(savedOrganisation(),
              (QStringList{QStringLiteral("dpo-duty-not-examined"), QStringLiteral("dpo-reason-missing")}));
    for (const OpenPoint &point : reader.points(acme, now))
        EXPECT_EQ(point.grade, Grade::Practice) << "nothing shows that one is demanded";
    organisation.dpoReason = QStringLiteral("Twelve staff, no monitoring");
    organisationStates[QStringLiteral("dpo_duty")] =
        said(Applies::DoesNotApply, QStringLiteral("None of the cases"));
    EXPECT_EQ(savedOrganisation(), QStringList());
    organisation.ownership = Ownership::Public;
    EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("dpo-missing")});
    organisation.ownership = Ownership::Private;
    for (const DpoDuty duty : {DpoDuty::Monitoring, DpoDuty::SpecialData, DpoDuty::NationalLaw}) {
        organisation.dpoDuty = {duty};
        EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("dpo-missing")});
        EXPECT_EQ(reader.points(acme, now).front().grade, Grade::Law);
    }
}

TEST_F(OwnEntity, ARepresentativeIsAskedOfThoseOutsideTheEea)
{
    organisation.country = {QStringLiteral("US")};
    EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("applied-law-not-stated")});
    organisation.appliedLaw = AppliedLaw::Gdpr;
    EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("representative-not-stated")});
    organisation.representativeDesignated = false;
    EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("representative-missing")});
    organisation.representativeReason = QStringLiteral("Occasional only, Art. 27(2)(a)");
    EXPECT_EQ(savedOrganisation(), QStringList());
    organisation.representativeDesignated = true;
    organisation.representativeCountry = {QStringLiteral("GB")};
    EXPECT_EQ(savedOrganisation(),
              (QStringList{QStringLiteral("representative-contact-missing"),
                           QStringLiteral("representative-outside-eea")}));
}

TEST_F(OwnEntity, ContactCountryAndAuthority)
{
    organisation.email.clear();
    EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("controller-contact-missing")});
    EXPECT_EQ(completeness(reader, ProcessingActivity::schema().info(), reader.record(activityId), now),
              (Completeness{10, 11}));
    organisation.phone = QStringLiteral("+43 1 555");
    organisation.country = {};
    organisation.competentAuthority = {};
    EXPECT_EQ(savedOrganisation(),
              (QStringList{QStringLiteral("authority-missing"), QStringLiteral("country-missing")}));
    organisation.country = {QStringLiteral("DE")};
    organisation.competentAuthority = {QStringLiteral("de")};
    EXPECT_EQ(savedOrganisation(), QStringList{QStringLiteral("authority-of-the-land")});
    organisation.roles = {OrganisationRole::Recipient};
    organisation.email.clear();
    EXPECT_EQ(savedOrganisation(), QStringList()) << "the others' contact details are their affair";
    EXPECT_EQ(codes(), QStringList{QStringLiteral("controller-not-own-entity")});
    organisation.phone.clear();
    for (const auto &roles : {std::vector{OrganisationRole::Recipient}, std::vector<OrganisationRole>{}}) {
        organisation.roles = roles;
        EXPECT_EQ(saved(),
                  (QStringList{QStringLiteral("controller-contact-missing"),
                               QStringLiteral("controller-not-own-entity")}))
            << "whoever the controller is, the record holds the contact details";
    }
}

TEST_F(Rules, AnotherLawIsSaidOnceAndNothingElse)
{
    for (const AppliedLaw law : {AppliedLaw::UkGdpr, AppliedLaw::SwissFadp, AppliedLaw::Other}) {
        organisation = {};
        organisation.roles = {OrganisationRole::OwnEntity};
        organisation.appliedLaw = law;
        activity = {};
        activity.controllers = {{acme}};
        activityStates.clear();
        purpose.bases.clear();
        data.retention = {};
        EXPECT_EQ(saved(), QStringList{QStringLiteral("law-not-checked")});
        EXPECT_EQ(reader.points(activityId, now).front().grade, Grade::Practice);
        EXPECT_EQ(codesOf(acme), QStringList{QStringLiteral("law-not-checked")});
        EXPECT_EQ(codesOf(purposeId) + codesOf(dataId), QStringList());
        EXPECT_EQ(completeness(reader, ProcessingActivity::schema().info(), reader.record(activityId), now),
                  Completeness{})
            << "never green either";
    }
}

TEST_F(Rules, OneControllerUnderTheGdprIsEnoughToCheck)
{
    Organisation british;
    british.name = QStringLiteral("Acme Ltd");
    british.roles = {OrganisationRole::OwnEntity};
    british.appliedLaw = AppliedLaw::UkGdpr;
    activity.controllers = {{acme}, {reader.put(british)}};
    activity.dpiaNeeded = std::nullopt;
    EXPECT_EQ(saved(), (QStringList{QStringLiteral("dpia-not-screened"), QStringLiteral("law-not-checked")}));
}

static const QDate day(2026, 11, 22);

TEST(Exemption30_5, TheFourAnswers)
{
    using enum Exemption::Outcome;
    const auto facts = [](std::optional<qint64> staff, std::optional<bool> occasional,
                          std::optional<bool> risk, std::optional<bool> special,
                          std::optional<bool> customers = false) {
        return ExemptionFacts{staff, occasional, risk, special, customers};
    };
    EXPECT_EQ(art30_5(facts(20, true, false, false), day).outcome, Exempt);
    EXPECT_EQ(art30_5(facts(249, true, false, false), day).outcome, Exempt);
    EXPECT_EQ(art30_5(facts(250, true, false, false), day).outcome, NotExempt);
    EXPECT_EQ(art30_5(facts(20, true, false, true), day).outcome, NotExempt);
    EXPECT_EQ(art30_5(facts(20, false, false, false), day).outcome, NotExempt);
    EXPECT_EQ(art30_5(facts(20, true, true, false), day).outcome, NotExempt);
    EXPECT_EQ(art30_5(facts(20, true, false, false, true), day).reasons,
              QStringList{QStringLiteral("staff_or_customer_data")});
    EXPECT_EQ(art30_5(facts(20, true, false, false, std::nullopt), day).reasons,
              QStringList{QStringLiteral("subjects")})
        << "whose data they are is not known";
    EXPECT_EQ(art30_5(facts({}, {}, true, {}), day).outcome, NotExempt) << "one ground alone is enough";
    EXPECT_EQ(art30_5(facts({}, true, false, false), day).outcome, CannotBeSaid);
    EXPECT_EQ(art30_5(facts(20, {}, false, false), day).outcome, CannotBeSaid);
    EXPECT_EQ(art30_5(facts(20, true, {}, false), day).outcome, CannotBeSaid);
    EXPECT_EQ(art30_5(facts(20, true, false, {}), day).outcome, CannotBeSaid);
    EXPECT_EQ(art30_5(facts(20, true, false, false), QDate(2018, 5, 24)).outcome, CannotBeSaid)
        << "before the law applied there was no threshold";
}

TEST(Exemption30_5, ThePublishedCases)
{
    QFile file(qEnvironmentVariable("CUSTOS_SHARED") + QStringLiteral("/law/art30_fields.json"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the published cases are not beside this checkout";
    const QJsonArray cases =
        QJsonDocument::fromJson(file.readAll())[QLatin1String("exemption")][QLatin1String("vectors")]
            .toArray();
    EXPECT_FALSE(cases.isEmpty());
    for (const QJsonValue &value : cases) {
        const QJsonValue input = value[QLatin1String("input")];
        const ExemptionFacts facts{input[QLatin1String("employees")].toInteger(),
                                   input[QLatin1String("occasional")].toBool(),
                                   input[QLatin1String("likely_risk")].toBool(),
                                   input[QLatin1String("special_or_criminal")].toBool(), false};
        EXPECT_EQ(art30_5(facts, day).outcome == Exemption::Outcome::Exempt,
                  value[QLatin1String("expect")].toString() == QLatin1String("exempt"))
            << value[QLatin1String("name")].toString().toStdString();
    }
}

TEST_F(Rules, TheExemptionIsJudgedForEachControllerAndActivity)
{
    organisation.staff = 20;
    activity.occasional = true;
    activity.likelyRisk = false;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("occasional-contradicted")}) << "subscribers are customers";
    data.subjects = {{QStringLiteral("visitor")}};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("exemption-applies")});
    for (const auto &unknown :
         std::vector<std::vector<OpenChoice>>{{}, {{QStringLiteral("text:Employees of the company")}}}) {
        data.subjects = unknown;
        EXPECT_EQ(saved(), QStringList()) << "whose data they are is not known";
    }
    data.subjects = {{QStringLiteral("visitor")}};
    data.category = {QStringLiteral("medical_health")};
    EXPECT_EQ(saved(), QStringList()) << "health, said not to be special";
    data.category = {QStringLiteral("contact")};
    activity.dpiaCases = {DpiaCase::Monitoring};
    EXPECT_EQ(saved(), (QStringList{QStringLiteral("dpia-declined"), QStringLiteral("risk-contradicted")}));
    activity.dpiaCases = {};
    data.criminalData = std::nullopt;
    EXPECT_EQ(saved(), QStringList()) << "an unknown never exempts";
    WorkspaceRecord workspace;
    workspace.exemptionClaimed = true;
    const QString id = reader.put(workspace);
    EXPECT_EQ(saved(), QStringList{QStringLiteral("exemption-unclear")});
    EXPECT_TRUE(shownMessage(reader.points(activityId, now).front(), reader, Translator())
                    .endsWith(QStringLiteral(": whether special categories or criminal data are among it.")));
    data.criminalData = false;
    organisation.staff = std::nullopt;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("exemption-unclear")});
    workspace.headcount = 300;
    workspace.mainOrganisation = {acme};
    reader.put(workspace, {}, id);
    EXPECT_EQ(saved(), QStringList{QStringLiteral("exemption-excluded")});
    EXPECT_TRUE(shownMessage(reader.points(activityId, now).front(), reader, Translator())
                    .endsWith(QStringLiteral("of Acme GmbH: 250 staff or more.")));
}

TEST_F(Rules, MeasuresAndWorkspace)
{
    Measure measure;
    measure.name = QStringLiteral("Backups");
    measure.status = MeasureStatus::Planned;
    measure.reviewDue = QDate(2026, 3, 30);
    const QString id = reader.put(measure);
    EXPECT_EQ(codesOf(id), QStringList{QStringLiteral("review-overdue")});
    activity.measures = {{id}};
    save();
    EXPECT_EQ(codesOf(id),
              (QStringList{QStringLiteral("measure-not-in-place"), QStringLiteral("review-overdue")}));
    WorkspaceRecord workspace;
    workspace.name = QStringLiteral("Acme");
    workspace.zone = QStringLiteral("Europe/Nowhere");
    workspace.exemptionClaimed = true;
    EXPECT_EQ(codesOf(reader.put(workspace)),
              (QStringList{QStringLiteral("exemption-reason-missing"),
                           QStringLiteral("main-organisation-missing"), QStringLiteral("zone-unknown")}));
}
