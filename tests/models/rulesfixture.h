// tests/models/rulesfixture.h - one complete record of processing, from which each test takes something away
#pragma once
#include "models/memoryreader.h"
#include <QTimeZone>
#include <gtest/gtest.h>

inline FieldState said(Applies applies, const QString &reason = {}, QDate until = {})
{
    FieldState state;
    state.applies = applies;
    state.reason = reason;
    state.until = until;
    return state;
}

struct Rules : testing::Test {
    const QDateTime now{QDate(2026, 3, 31), QTime(9, 0), QTimeZone("Europe/Berlin")};
    MemoryReader reader;
    Organisation organisation;
    ProcessingActivity activity;
    Purpose purpose;
    DataCategory data;
    States organisationStates, activityStates;
    QString acme, activityId, purposeId, dataId;

    void SetUp() override
    {
        organisation.name = QStringLiteral("Acme GmbH");
        organisation.roles = {OrganisationRole::OwnEntity};
        organisation.country = {QStringLiteral("AT")};
        organisation.ownership = Ownership::Private;
        organisation.email = QStringLiteral("privacy@acme.example");
        organisation.staff = 400;
        organisation.dpoDesignated = true;
        organisation.dpoName = QStringLiteral("Dora Beispiel");
        organisation.dpoEmail = QStringLiteral("dpo@acme.example");
        organisation.dpoPublished = true;
        organisation.dpoNotifiedOn = QDate(2024, 1, 15);
        organisation.competentAuthority = {QStringLiteral("at")};
        acme = reader.put(organisation);

        activity.name = QStringLiteral("Newsletter");
        activity.controllers = {{acme}};
        activity.processingState = ProcessingState::Running;
        activity.recipientsInside = {{QStringLiteral("marketing_department")}};
        activity.securityNote = QStringLiteral("Access by role, encrypted in transit");
        activity.dpiaNeeded = false;
        activity.dpiaReason = QStringLiteral("No criterion applies");
        const FieldState none = said(Applies::DoesNotApply, QStringLiteral("Examined in March"));
        activityStates = {{QStringLiteral("joint_controllers"), none},
                          {QStringLiteral("third_countries"), none}};
        activityId = reader.put(activity, activityStates);

        purpose.parent = {activityId};
        purpose.name = QStringLiteral("Tell subscribers what is new");
        purpose.bases = {LegalBasis::Contract};
        purposeId = reader.put(purpose);
        data.parent = {activityId};
        data.category = {QStringLiteral("contact")};
        data.subjects = {{QStringLiteral("subscriber")}};
        data.specialCategory = false;
        data.criminalData = false;
        data.retention = {QStringLiteral("P6M")};
        data.retentionStart = QStringLiteral("end of the subscription");
        dataId = reader.put(data);
    }
    void save()
    {
        reader.put(organisation, organisationStates, acme);
        reader.put(activity, activityStates, activityId);
        reader.put(purpose, {}, purposeId);
        reader.put(data, {}, dataId);
    }
    QStringList codesOf(const QString &id) const { return reader.codes(id, now); }
    QStringList codes() const { return codesOf(activityId); } ///< of the activity, as it was saved
    QStringList saved() ///< of the activity as it stands now
    {
        save();
        return codes();
    }
};
