// models/report/edition.h - for whom a document is: decides once which records, fields and remarks it holds
#pragma once
#include "schema/record.h"

namespace report {
class Edition {
public:
    /// \throws Error naming the editions there are
    explicit Edition(const QString &key);
    const QString &key() const { return key_; }

    bool holds(const RegisterInfo &reg, const Record &record) const;
    bool holds(const FieldInfo &field) const;
    bool holdsOpenPoints() const { return internal_; }
    bool holdsFingerprint() const { return internal_; }
    bool holdsLastChanges() const { return internal_; }
    bool attachesData() const { return internal_; }

private:
    QString key_;
    bool internal_;
};
} // namespace report
