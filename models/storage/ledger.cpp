// models/storage/ledger.cpp - committing: compare, write, append
#include "storage/ledger.h"
#include "schema/approval.h"
#include "storage/chain.h"
#include "storage/payload.h"
#include "storage/rowwriter.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

static QString said(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

Committed Ledger::commit(ChangeSet changes, const Reason &reason, const QVariant &undoes)
{
    Transaction transaction(db_);
    RowWriter writer(db_, source_);
    QSet<QString> named;
    refuseApproved(changes, undoes.isValid());
    for (Change &change : changes) {
        if (named.contains(change.id))
            throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "A change set names a record twice.")),
                               change.id);
        named.insert(change.id);
        if (source_.find(*change.reg, change.id) != change.before)
            throw Conflict(said(QT_TRANSLATE_NOOP("Storage", "The record has changed meanwhile.")),
                           change.id);
        if (change.reg->single && !change.after)
            throw StorageError(said(QT_TRANSLATE_NOOP(
                                   "Storage", "This record cannot be removed: a workspace has exactly one.")),
                               change.id);
        giveReference(change);
        writer.write(change);
    }
    writer.demandTargets(changes);
    writer.demandContents(changes);
    refuseDangling(changes);
    const qint64 seq = append(reason, undoes, changes, {});
    transaction.commit();
    return {seq, std::move(changes)};
}

bool Ledger::isTaken(const Change &change, const QString &reference) const
{
    return db_
        .first(QByteArray("SELECT 1 FROM ") + change.reg->key
                   + " AS own JOIN record USING (rid) WHERE own.reference = ? AND record.id <> ?",
               {reference, change.id})
        .isValid();
}

void Ledger::giveReference(Change &change)
{
    const qsizetype at = change.reg->indexOf(QLatin1String("reference"));
    if (at < 0 || !change.after || !change.reg->prefix)
        return;
    const QString prefix = QLatin1String(change.reg->prefix) + u'-', key = QLatin1String(change.reg->key);
    QString reference = change.after->at(at).toString();
    const bool moved = !change.before || change.before->at(at).toString() != reference;
    if (moved && !reference.isEmpty() && isTaken(change, reference)) {
        if (change.before)
            throw StorageError(
                said(QT_TRANSLATE_NOOP(
                    "Storage", "Another record has this reference number already. Choose another one.")),
                reference);
        reference.clear(); // a number that comes with an addition is kept only where it is free
    }
    qint64 highest = db_.first("SELECT highest FROM counter WHERE register = ?", {key}).toLongLong();
    while (reference.isEmpty()) {
        reference = prefix + QStringLiteral("%1").arg(++highest, 4, 10, QLatin1Char('0'));
        if (isTaken(change, reference))
            reference.clear();
    }
    (*change.after)[at] = reference;
    const QString number = reference.mid(prefix.size());
    if (!reference.startsWith(prefix) || number.size() > 9)
        return; // a number of somebody else's making
    // Not part of the change, so undo never takes it back and no number is given twice.
    db_.run("INSERT INTO counter VALUES (?, ?) ON CONFLICT (register) DO UPDATE SET highest = max(highest, "
            "excluded.highest)",
            {key, number.toLongLong()});
}

void Ledger::refuseDangling(const ChangeSet &changes) const
{
    QStringList users;
    for (const Change &change : changes)
        if (!change.after)
            users << source_.usedBy(change.id) << source_.partIds(change.id);
    users.removeDuplicates();
    if (!users.isEmpty())
        throw InUse(
            said(QT_TRANSLATE_NOOP("Storage", "The record is still used by others and was not removed.")),
            users);
}

/// An undo may put back what was changed together with the approval, or remove what was added approved: then
/// the version it touches ends with it.
void Ledger::refuseApproved(const ChangeSet &changes, bool undoing) const
{
    QSet<QString> ending;
    for (const Change &change : changes)
        if (undoing
            && (!change.before || !change.after
                || isApproved(*change.reg, *change.before) != isApproved(*change.reg, *change.after)))
            ending.insert(change.id);
    ApprovalGuard guard(source_);
    for (const Change &change : changes)
        if (const std::optional<ApprovedRecord> record = guard.against(change);
            record && !ending.contains(record->id))
            throw VersionApproved(record->sentence, change.id + u' ' + record->field);
}

LedgerInfo Ledger::info() const
{
    Statement last = db_.query("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1");
    if (!last.step())
        return {};
    return {db_.first("SELECT count(*) FROM entry").toLongLong(),
            QString::fromLatin1(last.value(1).toByteArray().toHex())};
}

qint64 Ledger::append(const Reason &reason, const QVariant &undoes, const ChangeSet &changes,
                      const QSet<QString> &erased)
{
    Statement last = db_.query("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1");
    const bool any = last.step();
    const qint64 seq = any ? last.value(0).toLongLong() + 1 : 1;
    const QVariantList entry{
        any ? last.value(1) : QVariant(),
        seq,
        QUuid::createUuid().toString(QUuid::WithoutBraces),
        db_.first("SELECT id FROM copy"),
        desk_.clock().toUTC().toString(Qt::ISODateWithMs),
        desk_.actor,
        reason.code,
        reason.args.isEmpty()
            ? QVariant()
            : QString::fromUtf8(
                QJsonDocument(QJsonArray::fromStringList(reason.args)).toJson(QJsonDocument::Compact)),
        undoes};
    std::vector<ChainRow> rows;
    qint64 n = 0;
    for (const Change &change : changes) {
        ChainRow row{QString::fromLatin1(change.reg->key), change.id, {}, {}, {}};
        if (!erased.contains(change.id)) {
            QByteArray salt(16, Qt::Uninitialized);
            QRandomGenerator::system()->generate(salt.begin(), salt.end());
            row.salt = salt;
            row.payload = Payload::of(change).text();
        }
        row.digest = row.computedDigest();
        db_.run("INSERT INTO entry_change VALUES (?, ?, ?, ?, ?, ?, ?)",
                {seq, n++, row.reg, row.record, row.salt, row.payload, row.digest});
        rows.push_back(std::move(row));
    }
    db_.run(
        "INSERT INTO entry (previous, seq, id, origin, at, actor, reason_code, reason_args, undoes, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        QVariantList(entry) << entryHash(entry, rows));
    return seq;
}
