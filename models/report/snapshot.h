// models/report/snapshot.h - the records an edition holds, with the values it holds, read once: nothing that
// it leaves out comes any further
#pragma once
#include "report/edition.h"
#include "schema/reader.h"
#include <QHash>
#include <QSet>

namespace report {
/// Ids of the own entities an edition holds, the main one first.
QStringList ownEntities(const Reader &reader, const Edition &edition);

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
    QString title(const QString &id) const; ///< name, else reference; empty where neither is held

    const QStringList &ownEntities() const { return ownEntities_; }
    /// The record of the workspace as it is: for its colours and its logo, whatever the edition.
    const std::optional<Row> &workspace() const { return workspace_; }
    /// For exports: the same records and values.
    std::unique_ptr<Reader> reader() const;

private:
    friend class Filtering;
    struct Place {
        const RegisterInfo *reg;
        const Record *record;
    };
    Catalogue registers_;
    QHash<const RegisterInfo *, std::vector<Record>> records_;
    QHash<QString, Place> places_;
    QHash<const RegisterInfo *, QHash<QString, std::vector<const Record *>>> parts_;
    QStringList ownEntities_;
    std::optional<Row> workspace_;
};
} // namespace report
