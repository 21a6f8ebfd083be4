// models/report/snapshot.h - the records an edition holds, read once: a report asks for each of them many
// times
#pragma once
#include "report/edition.h"
#include "schema/reader.h"
#include <QHash>

namespace report {
class Snapshot {
public:
    Snapshot(const Reader &reader, const Edition &edition);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    Catalogue registers() const { return registers_; }
    const std::vector<Record> &all(const RegisterInfo &reg) const;
    const std::vector<const Record *> &parts(const RegisterInfo &part, const QString &parent) const;
    const Record *find(const QString &id) const; ///< nullptr: the edition holds no such record
    const RegisterInfo *registerOf(const QString &id) const;
    QString title(const QString &id) const; ///< name, else reference; empty where it is not held

private:
    struct Place {
        const RegisterInfo *reg;
        const Record *record;
    };
    Catalogue registers_;
    QHash<const RegisterInfo *, std::vector<Record>> records_;
    QHash<QString, Place> places_;
    QHash<const RegisterInfo *, QHash<QString, std::vector<const Record *>>> parts_;
};
} // namespace report
