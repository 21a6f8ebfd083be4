// tests/models/rules_test.cpp - each rule with a record that calls it and one that does not
#include "models/rulesfixture.h"
#include "registers/controller_deviation.h"
#include "rules/completeness.h"
#include "rules/exemption.h"
#include "rules/items.h"
#include "rules/lawinforce.h"
#include "rules/reviews.h"
#include "schema/translator.h"

TEST_F(Rules, ACompleteRecordHasNoPoint)
{
    EXPECT_EQ(codes(), QStringList());
    EXPECT_EQ(codesOf(acme), QStringList());
    EXPECT_EQ(codesOf(purposeId), QStringList());
    EXPECT_EQ(codesOf(dataId), QStringList());
    EXPECT_EQ(completeness(reader, ProcessingActivity::schema().info(), reader.record(activityId), now),
              (Completeness{11, 11}));
}

TEST_F(Rules, AnEmptyActivityAsksForEveryItemAndNothingIsTakenForNo)
{
    activity = {};
    activityStates.clear();
    save();
    reader.put(Purpose{}, {}, purposeId);
    reader.put(DataCategory{}, {}, dataId);
    QStringList fields;
    for (const OpenPoint &p : reader.points(activityId, now))
        if (p.code == QLatin1String("not-examined"))
            fields << p.field;
    EXPECT_EQ(fields.join(u' '),
              QStringLiteral("joint_controllers recipient_categories third_countries measures"));
    EXPECT_TRUE(codes().contains(QStringLiteral("field-missing")));
    EXPECT_TRUE(codes().contains(QStringLiteral("purpose-missing")));
    EXPECT_TRUE(codes().contains(QStringLiteral("data-category-missing")));
    EXPECT_EQ(completeness(reader, ProcessingActivity::schema().info(), reader.record(activityId), now),
              (Completeness{0, 11}));
}

TEST_F(Rules, AnItemMayNotApplyOrNotBePossibleYet)
{
    activity.thirdCountries = {};
    const QString key = QStringLiteral("third_countries");
    activityStates[key] = said(Applies::DoesNotApply);
    EXPECT_EQ(saved(), QStringList{QStringLiteral("reason-missing")});
    activityStates[key].reason = QStringLiteral("All systems in Austria");
    EXPECT_EQ(saved(), QStringList());
    activityStates[key].applies = Applies::NotYetPossible;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("date-missing")});
    activityStates[key].until = now.date();
    EXPECT_EQ(saved(), QStringList());
    EXPECT_EQ(reader.codes(activityId, now.addDays(1)), QStringList{QStringLiteral("date-passed")});
    const QDateTime midnight(now.date().addDays(1), QTime(0, 0), now.timeZone());
    EXPECT_EQ(reader.codes(activityId, midnight.addSecs(-1)), QStringList());
    EXPECT_EQ(reader.codes(activityId, midnight), QStringList{QStringLiteral("date-passed")});
    activityStates[key].applies = Applies::NotExamined;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("not-examined")});
    activityStates[key] = said(Applies::DoesNotApply, QStringLiteral("none"));
    activity.thirdCountries = {{QStringLiteral("CH")}};
    activity.residualCase = false;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("state-contradicted")});
}

TEST_F(Rules, WhatIsSaidToApplyIsNamed)
{
    const QString key = QStringLiteral("third_countries");
    activityStates[key] = said(Applies::Applies);
    EXPECT_EQ(saved(), QStringList{QStringLiteral("value-missing")});
    EXPECT_TRUE(shownMessage(reader.points(activityId, now)[0], reader, Translator())
                    .endsWith(QStringLiteral(": said to apply, but none is recorded; the record has to name "
                                             "them.")));
    EXPECT_EQ(completeness(reader, ProcessingActivity::schema().info(), reader.record(activityId), now),
              (Completeness{10, 11}));
    activity.thirdCountries = {{QStringLiteral("CH")}};
    activity.residualCase = false;
    EXPECT_EQ(saved(), QStringList());
}

TEST_F(Rules, TheCountryOfWhoHostsASystemIsLookedAt)
{
    Organisation host;
    host.name = QStringLiteral("Kestrel Cloud Inc.");
    host.country = {QStringLiteral("US")};
    System system;
    system.name = QStringLiteral("CRM");
    system.hostingOrganisation = {reader.put(host)};
    activity.systems = {{reader.put(system)}};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("third-country-not-listed")});
    activity.processors = {system.hostingOrganisation};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("third-country-not-listed")}) << "said once";
}

TEST_F(Rules, ADeviationIsOneOfAController)
{
    ControllerDeviation deviation;
    deviation.parent = {activityId};
    deviation.organisation = {acme};
    deviation.deviation = QStringLiteral("Keeps invoices for 8 years");
    const QString id = reader.put(deviation);
    EXPECT_EQ(codesOf(id), QStringList());
    Organisation other;
    other.name = QStringLiteral("Beta GmbH");
    deviation.organisation = {reader.put(other)};
    reader.put(deviation, {}, id);
    EXPECT_EQ(codesOf(id), QStringList{QStringLiteral("deviation-not-of-a-controller")});
}

TEST_F(Rules, APointAboutAllPartsNamesTheirField)
{
    data.specialCategory = true;
    save();
    const OpenPoints points = reader.points(activityId, now);
    ASSERT_EQ(points.size(), 1u);
    EXPECT_EQ(points[0].field, QStringLiteral("purpose.art9_conditions"));
    EXPECT_EQ(fieldOf(points[0], reader), Purpose::schema().info().find(u"art9_conditions"));
}

TEST_F(Rules, OneFieldMayBeDeniedWhileItsNeighbourAnswersTheItem)
{
    const QString key = QStringLiteral("recipient_categories");
    activityStates[key] = said(Applies::DoesNotApply, QStringLiteral("Nobody outside"));
    EXPECT_EQ(saved(), QStringList()) << "the marketing department is inside";
    activity.recipientCategories = {{QStringLiteral("bank")}};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("state-contradicted")});
    activity.recipientCategories = {};
    activityStates[key] = said(Applies::NotExamined);
    EXPECT_EQ(saved(), QStringList{QStringLiteral("not-examined")}) << "what somebody said is not overruled";
    EXPECT_EQ(completeness(reader, ProcessingActivity::schema().info(), reader.record(activityId), now),
              (Completeness{10, 11}));
}

TEST_F(Rules, TheRecordSaysWhatItShowsInWords)
{
    activityStates.remove(QStringLiteral("third_countries"));
    save();
    const OpenPoints points = reader.points(activityId, now);
    ASSERT_EQ(points.size(), 1u);
    const QString shown = shownMessage(points[0], reader, Translator());
    EXPECT_TRUE(shown.startsWith(QStringLiteral("Third countries and international organisations: neither")))
        << qPrintable(shown);
    OpenPoint odd = points[0];
    odd.message = "%1 and %2";
    odd.args = QStringList{u'{' + acme + u'}', QStringLiteral("%1")};
    EXPECT_EQ(shownMessage(odd, reader, Translator()), QStringLiteral("Acme GmbH and %1"));
}

TEST_F(Rules, SpecialCategoriesAskForACondition)
{
    data.specialCategory = std::nullopt;
    data.specialKinds = {SpecialKind::Health};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("art9-condition-missing")});
    EXPECT_EQ(reader.points(activityId, now).front().grade, Grade::Law);
    purpose.art9Conditions = {Art9Condition::EmploymentLaw};
    EXPECT_EQ(saved(), QStringList());
    EXPECT_EQ(codesOf(purposeId), QStringList{QStringLiteral("art9-provision-missing")});
    data.specialKinds = {};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("art9-condition-without-data")});
    EXPECT_EQ(codesOf(dataId), QStringList{QStringLiteral("special-categories-not-stated")});
    data.category = {QStringLiteral("medical_health")};
    EXPECT_EQ(saved(), QStringList()) << "health is special without saying so";
    EXPECT_EQ(codesOf(dataId), QStringList());
    data.category = {QStringLiteral("blood_type")};
    EXPECT_EQ(saved(), QStringList()) << "so is what stands below it in the long list";
    data.specialCategory = false;
    save();
    EXPECT_EQ(codesOf(dataId), QStringList{QStringLiteral("special-categories-contradicted")});
}

TEST_F(Rules, EachPurposeHasItsOwnCondition)
{
    data.specialKinds = {SpecialKind::Health};
    purpose.art9Conditions = {Art9Condition::HealthCare};
    save();
    EXPECT_EQ(codesOf(purposeId), QStringList{QStringLiteral("art9-provision-missing")});
    const OpenPoints points = reader.points(purposeId, now);
    EXPECT_TRUE(shownMessage(points.front(), reader, Translator())
                    .contains(QStringLiteral("contract with a health professional")));
    Purpose other;
    other.parent = {activityId};
    other.name = QStringLiteral("Talks on the return to work");
    other.bases = {LegalBasis::Contract};
    const QString id = reader.put(other);
    EXPECT_EQ(codesOf(id), QStringList{QStringLiteral("art9-condition-of-purpose")});
    EXPECT_EQ(codes(), QStringList()) << "the activity speaks up where no purpose has one";
}

TEST_F(Rules, ConsentIsRecordedSomewhereAndExplicitForSpecialData)
{
    purpose.bases = {LegalBasis::Consent};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("consent-record-missing")});
    activity.consentRecord = QStringLiteral("CRM, tab Consents");
    EXPECT_EQ(saved(), QStringList());
    data.specialKinds = {SpecialKind::Belief};
    save();
    EXPECT_EQ(codesOf(purposeId), QStringList{QStringLiteral("consent-not-explicit")});
    purpose.art9Conditions = {Art9Condition::ExplicitConsent};
    save();
    EXPECT_EQ(codesOf(purposeId), QStringList());
    purpose.bases = {LegalBasis::Contract};
    save();
    EXPECT_EQ(codesOf(purposeId), QStringList{QStringLiteral("explicit-consent-without-consent")});
}

TEST_F(Rules, BasesAreNamedWithWhatTheyRestOn)
{
    struct Case {
        std::vector<LegalBasis> bases;
        QString provision, interest;
        QStringList expected;
    };
    const QString law = QStringLiteral("§ 147 AO"), interest = QStringLiteral("Fraud prevention");
    const std::vector<Case> cases{
        {{}, {}, {}, {QStringLiteral("basis-missing")}},
        {{LegalBasis::Contract}, {}, {}, {}},
        {{LegalBasis::LegalObligation}, {}, {}, {QStringLiteral("provision-missing")}},
        {{LegalBasis::LegalObligation}, law, {}, {}},
        {{LegalBasis::PublicTask}, {}, {}, {QStringLiteral("provision-missing")}},
        {{LegalBasis::LegitimateInterests}, {}, {}, {QStringLiteral("legitimate-interest-missing")}},
        {{LegalBasis::LegitimateInterests}, {}, interest, {}},
    };
    for (const Case &c : cases) {
        purpose.bases = c.bases;
        purpose.provision = c.provision;
        purpose.legitimateInterest = c.interest;
        save();
        EXPECT_EQ(codesOf(purposeId), c.expected) << qPrintable(c.expected.join(u' '));
    }
}

TEST_F(Rules, LegitimateInterestsAreWeighedAndNotOpenToAuthorities)
{
    purpose.bases = {LegalBasis::LegitimateInterests};
    purpose.legitimateInterest = QStringLiteral("Security of the network");
    EXPECT_EQ(saved(), QStringList{QStringLiteral("lia-missing")});
    activity.liaDone = true;
    EXPECT_EQ(saved(), QStringList());
    organisation.ownership = Ownership::Public;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("public-authority-legitimate-interests")});
}

TEST_F(Rules, CriminalDataAndIdentificationNumbersNeedALaw)
{
    data.criminalData = true;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("art10-missing")});
    purpose.art10 = true;
    EXPECT_EQ(saved(), QStringList());
    EXPECT_EQ(codesOf(purposeId), QStringList{QStringLiteral("art10-provision-missing")});
    data.nationalId = true;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("national-id-provision-missing")});
    purpose.specificProvision = QStringLiteral("§ 26 BDSG");
    EXPECT_EQ(saved(), QStringList{QStringLiteral("national-id-provision-missing")})
        << "labour law says nothing of the number";
    purpose.identificationProvision = QStringLiteral("§ 3 of the Registration Act");
    EXPECT_EQ(saved(), QStringList());
}

TEST_F(Rules, AutomatedDecisions)
{
    activity.automatedDecisions = true;
    EXPECT_EQ(saved(),
              (QStringList{QStringLiteral("automated-ground-missing"),
                           QStringLiteral("automated-safeguards-missing")}));
    activity.automatedGround = {AutomatedGround::Contract};
    activity.automatedNote = QStringLiteral("A clerk looks at every objection");
    EXPECT_EQ(saved(), QStringList());
    activity.automatedGround = {AutomatedGround::Contract, AutomatedGround::Law};
    activity.automatedNote.clear();
    EXPECT_EQ(saved(), QStringList{QStringLiteral("automated-safeguards-missing")})
        << "Art. 22(3) holds for the part that rests on the contract";
    activity.automatedGround = {AutomatedGround::Law};
    EXPECT_EQ(saved(), QStringList());
    activity.automatedGround = {AutomatedGround::ExplicitConsent};
    activity.automatedNote = QStringLiteral("A clerk looks at every objection");
    EXPECT_EQ(saved(), QStringList{QStringLiteral("consent-record-missing")});
    activity.automatedGround = {AutomatedGround::Contract};
    data.specialKinds = {SpecialKind::Health};
    purpose.art9Conditions = {Art9Condition::HealthCare};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("automated-special-data")});
    purpose.art9Conditions = {Art9Condition::PublicInterest};
    EXPECT_EQ(saved(), QStringList());
}

TEST_F(Rules, ImpactAssessment)
{
    activity.dpiaNeeded = std::nullopt;
    activity.dpiaReason.clear();
    EXPECT_EQ(saved(), QStringList{QStringLiteral("dpia-not-screened")});
    activity.dpiaCriteria = {DpiaCriterion::LargeScale};
    EXPECT_EQ(saved(), QStringList()) << "one criterion alone";
    activity.dpiaCriteria = {DpiaCriterion::LargeScale, DpiaCriterion::SensitiveData};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("dpia-criteria")});
    EXPECT_EQ(reader.points(activityId, now).front().grade, Grade::Guidance);
    activity.dpiaNeeded = false;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("dpia-criteria")}) << "a no without a reason";
    activity.dpiaReason = QStringLiteral("Ten persons, all informed");
    EXPECT_EQ(saved(), QStringList());
    activity.dpiaCases = {DpiaCase::SpecialData};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("dpia-declined")}) << "Art. 35(10), for example";
    EXPECT_EQ(reader.points(activityId, now).front().grade, Grade::Practice);
    activity.dpiaReason.clear();
    EXPECT_EQ(saved(), QStringList{QStringLiteral("dpia-missing")});
    EXPECT_EQ(reader.points(activityId, now).front().grade, Grade::Law);
    activity.dpiaCases = {};
    activity.dpiaList = DpiaList::Required;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("dpia-missing")});
    activity.processingState = ProcessingState::EndedErased;
    EXPECT_FALSE(saved().contains(QStringLiteral("dpia-missing"))) << "nothing is left to assess";
    activity.processingState = ProcessingState::Running;
    activity.dpiaDone = true;
    EXPECT_EQ(saved(), QStringList());
}

TEST_F(Rules, ReviewTurnsAtMidnightOfTheWorkspacesZone)
{
    activity.reviewDue = QDate(2026, 3, 31);
    save();
    const QDateTime midnight(QDate(2026, 4, 1), QTime(0, 0), QTimeZone("Europe/Berlin"));
    EXPECT_EQ(reader.codes(activityId, midnight.addSecs(-1)), QStringList());
    EXPECT_EQ(reader.codes(activityId, midnight), QStringList{QStringLiteral("review-overdue")});
    activity.reviewDue = {};
    activity.lastReview = QDate(2024, 2, 29);
    activity.reviewCycle = {QStringLiteral("P1Y")};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("review-overdue")});
}

TEST_F(Rules, WhatHasEnded)
{
    activity.endDate = {QStringLiteral("2025")};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("end-passed")});
    activity.processingState = ProcessingState::EndedDataHeld;
    EXPECT_EQ(saved(), QStringList{QStringLiteral("erasure-date-missing")});
    activity.erasurePlanned = QDate(2027, 1, 1);
    EXPECT_EQ(saved(), QStringList());
    EXPECT_EQ(reader.codes(activityId, QDateTime(QDate(2027, 1, 2), QTime(0, 0), now.timeZone())),
              QStringList{QStringLiteral("erasure-overdue")});
    ProcessingActivity other;
    other.processingState = ProcessingState::Running;
    other.replacedBy = {activityId};
    reader.put(other);
    EXPECT_EQ(saved(), QStringList{QStringLiteral("ended-still-linked")});
}

TEST_F(Rules, CountriesOutsideTheEeaAreListed)
{
    Organisation vendor;
    vendor.name = QStringLiteral("Cloud Inc.");
    vendor.roles = {OrganisationRole::Processor};
    vendor.country = {QStringLiteral("US")};
    activity.processors = {{reader.put(vendor)}};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("third-country-not-listed")}) << "none was said";
    EXPECT_EQ(reader.points(activityId, now).front().grade, Grade::Practice) << "with a reason";
    activityStates[QStringLiteral("third_countries")].reason.clear();
    save();
    EXPECT_EQ(reader.points(activityId, now).back().grade, Grade::Guidance);
    EXPECT_TRUE(shownMessage(reader.points(activityId, now).back(), reader, Translator())
                    .contains(QStringLiteral("Cloud Inc. has its seat outside the EEA (United States")));
    activityStates.remove(QStringLiteral("third_countries"));
    activity.thirdCountries = {{QStringLiteral("US")}, {QStringLiteral("NO")}};
    EXPECT_EQ(
        saved(),
        (QStringList{QStringLiteral("residual-case-not-stated"), QStringLiteral("third-country-in-eea")}));
    activity.thirdCountries = {{QStringLiteral("US")}};
    activity.residualCase = true;
    EXPECT_EQ(saved(),
              (QStringList{QStringLiteral("residual-assessment-missing"),
                           QStringLiteral("residual-safeguards-missing")}));
    EXPECT_EQ(completeness(reader, ProcessingActivity::schema().info(), reader.record(activityId), now),
              (Completeness{11, 12}));
    activity.residualSafeguards = QStringLiteral("Encrypted, once, told to the authority");
    EXPECT_EQ(saved(), QStringList{QStringLiteral("residual-assessment-missing")}) << "Art. 49(6)";
    activity.residualAssessment = QStringLiteral("One file, two persons, no other way in time");
    EXPECT_EQ(saved(), QStringList());
    activity.thirdCountries = {};
    activityStates[QStringLiteral("third_countries")] = said(Applies::DoesNotApply, QStringLiteral("none"));
    EXPECT_TRUE(saved().contains(QStringLiteral("residual-country-missing")))
        << "a transfer and no transfer side by side";
    activityStates.remove(QStringLiteral("third_countries"));
    activity.thirdCountries = {{QStringLiteral("US")}};
    System system;
    system.locationCountries = {{QStringLiteral("IN")}, {QStringLiteral("AT")}};
    activity.systems = {{reader.put(system)}};
    EXPECT_EQ(saved(), QStringList{QStringLiteral("location-not-listed")});
}

TEST_F(Rules, JointControllers)
{
    activityStates.remove(QStringLiteral("joint_controllers"));
    Organisation partner;
    partner.name = QStringLiteral("Partner AG");
    const QString id = reader.put(partner);
    activity.jointControllers = {{id}};
    EXPECT_EQ(saved(),
              (QStringList{QStringLiteral("joint-arrangement-missing"),
                           QStringLiteral("joint-controller-contact-missing"),
                           QStringLiteral("joint-essence-missing")}));
    partner.phone = QStringLiteral("+43 1 555");
    reader.put(partner, {}, id);
    activity.jointArrangement = QStringLiteral("Contract no. 4");
    activity.jointEssence = QStringLiteral("Privacy notice, section 2");
    EXPECT_EQ(saved(), QStringList());
}

TEST_F(Rules, RetentionHasAnEndAndAStart)
{
    data.retention = {};
    data.retentionStart.clear();
    save();
    EXPECT_EQ(codesOf(dataId), QStringList{QStringLiteral("not-examined")});
    EXPECT_EQ(completeness(reader, ProcessingActivity::schema().info(), reader.record(activityId), now),
              (Completeness{10, 11}));
    data.archiveRetention = {QStringLiteral("P10Y")};
    data.archiveStart = QStringLiteral("the end of the year");
    save();
    EXPECT_EQ(codesOf(dataId), QStringList()) << "a limit in any phase is one";
    data.archiveRetention = {};
    data.archiveStart.clear();
    data.retentionCriterion = QStringLiteral("as long as necessary");
    save();
    EXPECT_EQ(codesOf(dataId), QStringList{QStringLiteral("retention-vague")});
    data.retentionCriterion = QStringLiteral("until the contract ends");
    save();
    EXPECT_EQ(codesOf(dataId), QStringList());
    data.archiveRetention = {QStringLiteral("P10Y")};
    data.outcome = RetentionOutcome::FinalArchive;
    save();
    EXPECT_EQ(codesOf(dataId),
              (QStringList{QStringLiteral("final-archive-ground-missing"),
                           QStringLiteral("retention-start-missing")}));
}

TEST(Items, OpenIsComputedInOnePlace)
{
    const QDate today(2026, 3, 31);
    const QString why = QStringLiteral("because");
    EXPECT_FALSE(isOpen(true, {}, today));
    EXPECT_TRUE(isOpen(false, {}, today));
    EXPECT_TRUE(isOpen(false, said(Applies::DoesNotApply), today));
    EXPECT_FALSE(isOpen(false, said(Applies::DoesNotApply, why), today));
    EXPECT_TRUE(isOpen(false, said(Applies::Applies, why), today));
    EXPECT_FALSE(isOpen(false, said(Applies::NotYetPossible, why, today), today));
    EXPECT_TRUE(isOpen(false, said(Applies::NotYetPossible, why, today.addDays(-1)), today));
    const RegisterInfo &reg = ProcessingActivity::schema().info();
    Row row(qsizetype(reg.fields.size()));
    row.states[QStringLiteral("name")] = said(Applies::DoesNotApply, why);
    EXPECT_TRUE(isOpen(*reg.find(u"name"), row, reg, today)) << "what is always asked cannot be denied";
}

TEST(LawInForce, HeadcountHasADay)
{
    EXPECT_EQ(headcountThreshold(QDate(2026, 11, 22)), 250);
    EXPECT_EQ(headcountThreshold(QDate(2018, 5, 25)), 250);
    EXPECT_EQ(headcountThreshold(QDate(2018, 5, 24)), std::nullopt);
}

TEST(Reviews, PeriodsAreAddedAsTheCalendarHasThem)
{
    EXPECT_EQ(plusPeriod(QDate(2024, 2, 29), QStringLiteral("P1Y")), QDate(2025, 2, 28));
    EXPECT_EQ(plusPeriod(QDate(2026, 1, 31), QStringLiteral("P1M")), QDate(2026, 2, 28));
    EXPECT_EQ(plusPeriod(QDate(2026, 1, 1), QStringLiteral("P2W3D")), QDate(2026, 1, 18));
    EXPECT_FALSE(plusPeriod({}, QStringLiteral("P1Y")).isValid());
    EXPECT_FALSE(plusPeriod(QDate(2026, 1, 1), QString()).isValid());
    EXPECT_EQ(lastDay(QStringLiteral("2024-02")), QDate(2024, 2, 29));
    EXPECT_EQ(lastDay(QStringLiteral("2025")), QDate(2025, 12, 31));
}
