// models/storage/handover.h - a copy for somebody else: chosen registers, nothing confidential
#pragma once
#include "storage/copying.h"
#include "storage/ledger.h"

struct HandOver {
    QStringList
        registers; ///< keys of registers that are not parts; the workspace's own answers always go along
    Desk desk = {};
};

struct HandedOver {
    qint64 records = 0; ///< in the copy, parts not counted
    qint64 leftOut = 0; ///< likewise
    QString head; ///< hex: the fingerprint of the copy's change history
};

/// A new file at `target`, encrypted with `key` where it is not null. Records of other registers,
/// confidential records, their parts and every old value of these are left out, links to them are removed,
/// drafts stay behind; that something was left out remains visible in the change history, as after an
/// erasure, and so do the names of who changed what and when. What is left out never lies in the clear on the
/// target's drive. \throws StorageError, Cancelled
HandedOver handOver(const FileAt &from, const QString &target, const std::shared_ptr<const SealingKey> &key,
                    Catalogue registers, const HandOver &wanted, const CopyWatch &watch = {});
