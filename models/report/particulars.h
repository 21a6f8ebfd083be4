// models/report/particulars.h - fields with their labels, as close together as can be read
#pragma once
#include "report/sheet.h"

namespace report {
/// Short values run on in one paragraph; sentences and links have their own.
class Particulars {
public:
    explicit Particulars(const Sheet &sheet)
        : sheet_(sheet)
    {
    }
    void add(const RegisterInfo &reg, const Row &row, const FieldInfo &field);
    Texts take(); ///< what was added since

private:
    void close();

    const Sheet &sheet_;
    Texts texts_;
    Text brief_;
};
} // namespace report
