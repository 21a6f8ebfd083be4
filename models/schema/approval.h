// models/schema/approval.h - what approval has fixed, asked of any register
#pragma once
#include "schema/reader.h"
#include <QHash>

bool isApproved(const RegisterInfo &reg, const Row &row);
/// The first field of the version that differs, its state included; nullptr where none does.
const FieldInfo *changedInVersion(const RegisterInfo &reg, const Row &before, const Row &after);

/// An approved record that a change would alter.
struct ApprovedRecord {
    QString id;
    QString sentence; ///< translated: "PA-0007 is approved (version 2). Begin a new version to change it."
    QString field; ///< of the changed record; empty where it is added or removed
};

/// Remembers the records it has looked up: one guard for one set of changes, before any of it is written.
class ApprovalGuard {
public:
    explicit ApprovalGuard(const Reader &reader)
        : reader_(reader)
    {
    }
    /// The approved record this change would alter: the changed one, or the one it is a part of. A record
    /// may be added approved, with its parts; an approved one is not removed.
    std::optional<ApprovedRecord> against(const Change &change);

private:
    std::optional<ApprovedRecord> approvedOwner(const RegisterInfo &part, const QString &parent);

    const Reader &reader_;
    QHash<QString, std::optional<ApprovedRecord>> owners_; // by the id of a parent
};
