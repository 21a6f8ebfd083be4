// models/report/edition.cpp
#include "report/edition.h"
#include "schema/errors.h"

namespace report {
Edition::Edition(const QString &key)
    : key_(key)
    , internal_(key == QLatin1String("internal"))
{
    if (!internal_)
        throw Error(
            QCoreApplication::translate("Report", "There is no edition “%1”. There is: internal.").arg(key));
}

bool Edition::holds(const RegisterInfo &reg, const Record &record) const
{
    return internal_ || !valueOf(reg, record.row, "confidential").toBool();
}

bool Edition::holds(const FieldInfo &field) const
{
    return internal_ || !field.personal;
}
} // namespace report
