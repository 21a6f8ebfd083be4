// models/rules/exemption.h - the exemption of Art. 30(5), judged for each controller and each processing
#pragma once
#include "registers/data_category.h"
#include <QDate>

/// What is recorded; unset is unknown and never turns into an answer.
struct ExemptionFacts {
    std::optional<qint64> staff; ///< persons the controller employs
    std::optional<bool> occasional;
    std::optional<bool> likelyRisk;
    std::optional<bool> specialOrCriminal; ///< data of Art. 9(1) or Art. 10
    std::optional<bool> staffOrCustomerData; ///< never occasional (WP29 position paper of 19 April 2018)
};

struct Exemption {
    enum class Outcome { Exempt, NotExempt, CannotBeSaid };
    Outcome outcome = Outcome::CannotBeSaid;
    /// Codes: headcount, risk, not_occasional, staff_or_customer_data, special_or_criminal; for CannotBeSaid
    /// what is unknown: headcount, risk, occasional, subjects, special_or_criminal.
    QStringList reasons;
};

/// Any one ground alone brings the duty back for that processing; exempt only where every answer is known.
/// `on` chooses the threshold in force.
Exemption art30_5(const ExemptionFacts &facts, QDate on);

/// Unset where a category names no data subjects, or only words of somebody's own.
std::optional<bool> isStaffOrCustomerData(const std::vector<DataCategory> &data);
/// Art. 9(1): as stated, else by the kind of data where that tells; unset where it is not known.
std::optional<bool> isSpecial(const DataCategory &data);
std::optional<bool> isCriminal(const DataCategory &data); ///< Art. 10, in the same way
bool isSpecialByKind(const DataCategory &data); ///< a category such as health, whatever else is stated
bool isCriminalByKind(const DataCategory &data);
/// Art. 9(1) or Art. 10 for all of them together; unset where one is not stated, or is said not to be what
/// its kind says it is, and none is.
std::optional<bool> isSpecialOrCriminal(const std::vector<DataCategory> &data);
