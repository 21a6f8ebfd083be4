// models/storage/ledger.h - the one door through which records change, and the history of what came through
// it
#pragma once
#include "storage/source.h"
#include "storage/verification.h"
#include <QDateTime>
#include <QSet>
#include <functional>

struct Desk {
    QString actor;
    std::function<QDateTime()> clock;
}; // ports, handed down from app/
/// Why a change was made: a code, translated when shown, and its arguments; it quotes no record.
struct Reason {
    QString code;
    QStringList args;
    Reason(QString aCode, QStringList theArgs = {})
        : code(std::move(aCode))
        , args(std::move(theArgs))
    {
    }
};
struct Committed {
    qint64 seq;
    ChangeSet changes;
}; // as written: reference numbers filled in

class Ledger {
public:
    Ledger(Connection &db, Catalogue registers, Desk desk)
        : db_(db)
        , source_(db, registers)
        , desk_(std::move(desk))
    {
    }

    /// All changes and one entry, or nothing. \throws Conflict, InUse, VersionApproved, StorageError
    Committed commit(const ChangeSet &changes, const Reason &reason) { return commit(changes, reason, {}); }
    /// Commits the inverse of an entry. \throws Conflict when a value it would put back has moved on or was
    /// erased
    Committed undo(qint64 seq);
    /// Removes a record, its parts and every trace of their values. Cannot be undone. \throws Conflict,
    /// StorageError
    ChangeSet erase(const QString &id);
    bool isErased(qint64 seq) const;
    /// The file against its own history; never throws on a damaged file, but says so. `watch` hears how many
    /// of how many entries and records are done, and may throw Cancelled.
    using Watch = std::function<void(qint64 done, qint64 total)>;
    Verification verify(const QString &rememberedHead = {}, const Watch &watch = {}) const;
    /// In a copy that is to be handed over: takes these records out as erase() does, and of every record that
    /// is not there any more the old values too, all in one entry. \throws StorageError
    void leaveOut(const QStringList &ids);
    LedgerInfo info() const;
    const Source &source() const { return source_; }

private:
    Committed commit(ChangeSet changes, const Reason &reason, const QVariant &undoes);
    void giveReference(Change &change);
    bool isTaken(const Change &change, const QString &reference) const;
    Change inverse(const RegisterInfo &reg, const QString &id, const QVariant &payload) const;
    ChangeSet unlinked(const QStringList &doomed) const;
    ChangeSet wiped(const QStringList &doomed);
    void refuseDangling(const ChangeSet &changes) const;
    void refuseApproved(const ChangeSet &changes, bool undoing) const;
    qint64 append(const Reason &reason, const QVariant &undoes, const ChangeSet &changes,
                  const QSet<QString> &erased);

    Connection &db_;
    Source source_;
    Desk desk_;
};
