// models/views/recordedit.h - a record and its parts while they are edited: as they were, as they are, and
// the one change set between the two
#pragma once
#include "schema/reader.h"
#include <map>

class RecordEdit {
public:
    using Parts = std::map<const RegisterInfo *, std::vector<Record>>; ///< in their order

    /// \throws Error where there is no such record
    static RecordEdit opened(const Reader &reader, const RegisterInfo &reg, const QString &id);
    /// New, with its future id; a draft of a new record has one already.
    static RecordEdit fresh(const Reader &reader, const RegisterInfo &reg, const QString &id = {});

    const RegisterInfo &reg() const { return *reg_; }
    const QString &id() const { return id_; }
    bool isNew() const { return !before_; }
    bool isVersionFixed() const; ///< as it was opened, the record is approved
    const std::vector<const RegisterInfo *> &partRegisters() const { return partRegisters_; }
    const Row &row() const { return row_; }
    const Parts &parts() const { return parts_; }
    void setRow(const Row &row) { row_ = row; }
    void setParts(const RegisterInfo &part, const std::vector<Record> &records);

    /// Parent first, then parts added, changed, removed; empty where nothing changed. Parts keep their
    /// positions where these still say the order.
    ChangeSet changes() const;
    ChangeSet removal() const; ///< the record gone, and everything that is a part of it

    QString draftKey() const; ///< "<register>/<id>"
    QJsonObject
    toDraft() const; ///< {"changes": [{"register", "id", "values"}]}: all of it, not the difference
    void takeDraft(const QJsonObject &draft); ///< what the draft does not know stays

private:
    std::vector<Record> placed(const RegisterInfo &part) const;

    const RegisterInfo *reg_ = nullptr;
    QString id_;
    std::vector<const RegisterInfo *> partRegisters_;
    std::optional<Row> before_;
    Row row_;
    Parts partsBefore_, parts_;
};
