// tests/ui/sample.h - a workspace a page can be looked at with: two companies, a processor, and fourteen
// activities in every state
#pragma once
#include "registers/data_category.h"
#include "support/testfile.h"

struct SampleFile : TestFile {
    QStringList activities;
    QString nordlys, talentDesk;

    Change organisation(const char *name, OrganisationRole role, const char *country)
    {
        Organisation o;
        o.name = QString::fromUtf8(name);
        o.roles = {role};
        o.country = {QString::fromLatin1(country)};
        return in<Organisation>().added(o);
    }
    Change activity(const char *name, RecordState state, QDate review)
    {
        ProcessingActivity a;
        a.name = QString::fromUtf8(name);
        a.controllers = {{nordlys}};
        a.recordState = state;
        a.processingState = ProcessingState::Running;
        a.reviewDue = review;
        a.origin = Origin::Import;
        a.originSource = QStringLiteral("Register 2025.xlsx");
        return in<ProcessingActivity>().added(a);
    }
    void fillSample()
    {
        ChangeSet set{organisation("Nordlys A/S", OrganisationRole::OwnEntity, "DK"),
                      organisation("Nordlys GmbH", OrganisationRole::GroupCompany, "DE"),
                      organisation("TalentDesk ApS", OrganisationRole::Processor, "DK")};
        nordlys = set[0].id;
        talentDesk = set[2].id;
        const std::tuple<const char *, RecordState, QDate> list[] = {
            {"Payroll", RecordState::Approved, {2027, 3, 12}},
            {"Recruitment", RecordState::InReview, {2026, 12, 3}},
            {"Customer support portal", RecordState::Approved, {2027, 1, 20}},
            {"Newsletter and product news", RecordState::Approved, {2027, 2, 8}},
            {"Video surveillance of the warehouse in Brøndby", RecordState::Draft, {2026, 3, 29}},
            {"Partner portal", RecordState::Approved, {2027, 4, 14}},
            {"Events and webinars", RecordState::Approved, {2027, 6, 1}},
            {"Website statistics", RecordState::InReview, {2026, 4, 9}},
            {"Supplier management", RecordState::Approved, {2027, 9, 2}},
            {"Access control, offices", RecordState::Approved, {2027, 5, 11}},
            {"Whistleblowing line", RecordState::Approved, {2027, 6, 30}},
            {"Crash reports of the mobile app", RecordState::Draft, {2026, 4, 20}},
            {"Competitions and surveys", RecordState::Approved, {2027, 8, 9}},
            {"Occupational health", RecordState::Draft, {}},
        };
        for (const auto &[name, state, review] : list) {
            set.push_back(activity(name, state, review));
            activities << set.back().id;
        }
        workspace->apply(set, QStringLiteral("imported"));
        fillRecruitment();
    }
    void fillRecruitment()
    {
        payroll = activities[1];
        ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
        a.description =
            QStringLiteral("Applications arrive by the portal or by e-mail, are read by HR and the "
                           "hiring manager, and are erased when the decision can no longer be "
                           "contested.");
        a.department = QStringLiteral("People and culture");
        a.processors = {{talentDesk}};
        a.recipientsInside = {{QStringLiteral("text:Hiring managers")}};
        Change change = in<ProcessingActivity>().changed(payroll, a);
        FieldState none;
        none.applies = Applies::DoesNotApply;
        none.reason = QStringLiteral("all systems and support in the EEA");
        change.after->states.insert(QStringLiteral("third_countries"), none);
        FieldState typed;
        typed.origin = Origin::Typed;
        typed.confirmed = true;
        change.after->states.insert(QStringLiteral("processors"), typed);
        DataCategory d;
        d.parent = {payroll};
        d.position = 1;
        d.category = {QStringLiteral("text:CV, letters, references")};
        d.subjects = {{QStringLiteral("text:Applicants")}};
        d.retention = {QStringLiteral("P6M")};
        d.retentionStart = QStringLiteral("decision");
        workspace->apply({change, purpose("Selecting applicants", 1), purpose("Keeping a talent pool", 2),
                          in<DataCategory>().added(d)},
                         QStringLiteral("edited"));
    }
};
