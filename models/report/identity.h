// models/report/identity.h - who an organisation is, in the words of a record of Art. 30
#pragma once
#include "registers/organisation.h"
#include "report/sheet.h"

namespace report {
/// What Art. 30 asks of each of them: name and contact details, representative, data protection officer.
class Identity {
public:
    Identity(const Sheet &sheet, const Record &record)
        : sheet_(sheet)
        , row_(record.row)
        , who_(Organisation::schema().unpack(record.row))
    {
    }
    Texts contact() const; ///< name and contact details
    Texts representative() const;
    Texts officer() const;
    Texts authority() const;

private:
    Texts designation(const std::optional<bool> &designated, const QString &reason,
                      const FieldInfo &field) const;

    const Sheet &sheet_;
    const Row &row_;
    const Organisation who_;
};
} // namespace report
