// models/registers/workspace.h - what holds for the workspace as a whole; exactly one record
#pragma once
#include "registers/organisation.h"

enum class Colour { Blue, Teal, Green, Olive, Amber, Red, Purple, Grey };
std::span<const Term> termsOf(Colour);

struct WorkspaceRecord : Head {
    static constexpr const char *key = "workspace";

    QString name;
    std::optional<Colour> colour;
    Ref<Organisation> mainOrganisation;
    Country country;
    QString region;
    QString zone;
    std::vector<OpenChoice> languages;

    std::optional<qint64> headcount;
    QDate headcountOn;
    std::optional<bool> exemptionClaimed;
    QString exemptionReason;

    QString remarks;
    QString logo; ///< SHA-256 of a PNG: what Custos made of the picture chosen

    static const Register<WorkspaceRecord> &schema();
};
