// models/registers/data_category.h - data about whom, kept how long, as part of an activity
#pragma once
#include "registers/processing_activity.h"

enum class SpecialKind {
    EthnicOrigin,
    PoliticalOpinion,
    Belief,
    TradeUnion,
    Genetic,
    Biometric,
    Health,
    Sexual
};
std::span<const Term> termsOf(SpecialKind);
enum class RetentionOutcome { Erasure, Anonymisation, FinalArchive };
std::span<const Term> termsOf(RetentionOutcome);

struct DataCategory : Part<ProcessingActivity> {
    static constexpr const char *key = "data_category";

    OpenChoice category;
    QString description;
    std::vector<OpenChoice> subjects;
    std::optional<bool> specialCategory;
    std::vector<SpecialKind> specialKinds;
    std::optional<bool> criminalData;
    std::optional<bool> nationalId;
    OpenChoice source;

    Period retention;
    QString retentionCriterion;
    QString retentionStart;
    QString retentionGround;

    Period archiveRetention;
    QString archiveCriterion;
    QString archiveStart;
    QString archiveGround;

    std::optional<RetentionOutcome> outcome;
    Period finalRetention;
    QString finalCriterion;
    QString finalStart;
    QString finalGround;
    QString erasureMethod;

    QString remarks;

    static const Register<DataCategory> &schema();
};
