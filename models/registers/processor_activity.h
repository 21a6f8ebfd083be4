// models/registers/processor_activity.h - a category of processing carried out for clients: Art. 30(2) and
// what stands around it
#pragma once
#include "registers/processing_activity.h"

enum class SubProcessorAuthorisation { Specific, General };
std::span<const Term> termsOf(SubProcessorAuthorisation);

struct ProcessorActivity : Head {
    static constexpr const char *key = "processor_activity";

    QString name;
    QString description;
    std::vector<OpenChoice> operations;
    QString department;
    QString owner;
    std::optional<RecordState> recordState;
    std::optional<qint64> version;
    QDate approvedOn;
    QString approvedBy;
    std::optional<ProcessingState> processingState;
    PartialDate startDate;
    PartialDate endDate;
    QDate erasurePlanned;
    QDate reviewDue;
    Period reviewCycle;
    QDate lastReview;

    std::vector<Ref<Organisation>> processors;
    std::vector<Ref<Organisation>> subProcessors;
    std::optional<SubProcessorAuthorisation> subAuthorisation;
    QString subAuthorisationNote;

    std::vector<OpenChoice> dataCategories;
    std::vector<OpenChoice> subjects;
    std::optional<bool> specialOrCriminal;

    std::vector<Country> thirdCountries;
    std::optional<bool> residualCase;
    QString residualAssessment;
    QString residualSafeguards;

    std::vector<Ref<System>> systems;
    std::vector<Country> locationCountries;
    QString location;
    std::vector<Ref<Measure>> measures;
    QString securityNote;
    QString erasureAtEnd;

    std::optional<bool> occasional;
    std::optional<bool> likelyRisk;

    QString remarks;

    static const Register<ProcessorActivity> &schema();
};
