// models/rules/lawinforce.h - figures of the law that may change from a day on
#pragma once
#include <QDate>
#include <optional>

/// The number of staff from which Art. 30(5) GDPR no longer exempts: 249 can be exempt, 250 cannot. Nothing
/// before the GDPR applied.
std::optional<qint64> headcountThreshold(QDate on);
