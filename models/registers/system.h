// models/registers/system.h - where personal data are kept
#pragma once
#include "registers/measure.h"
#include "registers/organisation.h"

struct System : Head {
    static constexpr const char *key = "system";

    QString name;
    OpenChoice kind;
    QString description;
    QString owner;
    Ref<Organisation> provider;

    Ref<Organisation> hostingOrganisation;
    std::vector<Country> locationCountries;
    QString location;

    std::vector<Ref<Measure>> measures;

    QString remarks;

    static const Register<System> &schema();
};
