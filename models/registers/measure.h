// models/registers/measure.h - a technical or organisational measure, described once and reused
#pragma once
#include "schema/bind.h"

enum class Art32Aim { Encryption, Resilience, Restoration, Testing };
std::span<const Term> termsOf(Art32Aim);
enum class MeasureStatus { Planned, InPlace, NoLongerUsed };
std::span<const Term> termsOf(MeasureStatus);

struct Measure : Head {
    static constexpr const char *key = "measure";

    QString name;
    OpenChoice category;
    std::vector<Art32Aim> art32Aims;
    QString description;
    std::optional<MeasureStatus> status;
    QString owner;
    PartialDate since;
    QDate reviewDue;
    QString evidence;

    QString remarks;

    static const Register<Measure> &schema();
};
