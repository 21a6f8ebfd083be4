// models/storage/erase.cpp - a record, its parts, and every trace of their values
#include "storage/blobs.h"
#include "storage/jsonlist.h"
#include "storage/ledger.h"
#include "storage/openpointtable.h"
#include "storage/rowwriter.h"
#include "storage/search.h"
#include <QDebug>
#include <QUuid>
#include <algorithm>

static QString said(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

static Row without(const RegisterInfo &reg, const Row &row, const QSet<QString> &erased)
{
    Row out = row;
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldInfo &f = reg.fields[i];
        if (f.home != Home::Link)
            continue;
        QVariant &value = out[qsizetype(i)];
        QStringList kept = value.toStringList();
        kept.removeIf([&](const QString &to) { return erased.contains(to); });
        value = kept.isEmpty() ? QVariant() : f.isList() ? QVariant(kept) : QVariant(kept.first());
    }
    return out;
}

/// Records that point here lose the link in the same entry, as an ordinary change that quotes nothing but
/// ids; otherwise they would no longer equal what the entries add up to.
ChangeSet Ledger::unlinked(const QStringList &doomed) const
{
    ChangeSet changes;
    const QSet<QString> erased(doomed.begin(), doomed.end());
    QSet<QString> seen = erased;
    for (const QString &gone : doomed) {
        for (const QString &user : source_.usedBy(gone)) {
            if (seen.contains(user))
                continue;
            seen.insert(user);
            const RegisterInfo &reg = *source_.registerOf(user);
            const std::optional<Row> row = source_.find(reg, user);
            if (row)
                changes.push_back({&reg, user, row, without(reg, *row, erased)});
        }
    }
    return changes;
}

static QStringList family(Connection &db, const QString &id) // parts of parts too; parents first
{
    QStringList out;
    Statement s =
        db.query("WITH RECURSIVE family(id) AS (VALUES (?1) UNION SELECT record.id FROM record JOIN "
                 "family ON record.parent = family.id) SELECT id FROM family",
                 {id});
    while (s.step())
        out << s.value(0).toString();
    return out;
}

/// Parts of these records that were removed before, and parts of those: only the history knows them.
static ChangeSet removedParts(const Connection &db, const Source &source, const QStringList &ids)
{
    ChangeSet out;
    Statement s = db.query("WITH RECURSIVE part(id, parent) AS MATERIALIZED (SELECT record, coalesce(payload "
                           "->> '$.after.parent', payload ->> '$.before.parent') FROM entry_change WHERE "
                           "payload LIKE '%\"parent\"%'), "
                           "gone(id) AS (SELECT value FROM json_each(?1) UNION SELECT part.id FROM part JOIN "
                           "gone ON part.parent = gone.id) "
                           "SELECT DISTINCT record, register FROM entry_change JOIN gone ON record = gone.id "
                           "WHERE record NOT IN (SELECT id FROM record) ORDER BY record",
                           {jsonList(ids)});
    while (s.step())
        out.push_back({&source.info(s.value(1).toString()), s.value(0).toString(), {}, {}});
    return out;
}

/// Every trace of the values of these records, which belong together with their parts; parts first.
ChangeSet Ledger::wiped(const QStringList &doomed)
{
    const ChangeSet parts = removedParts(db_, source_, doomed);
    ChangeSet changes = unlinked(doomed);
    for (const QString &gone : doomed) {
        const RegisterInfo *reg = source_.registerOf(gone);
        if (!reg)
            throw Conflict(said(QT_TRANSLATE_NOOP("Storage", "There is no such record.")), gone);
        if (reg->single)
            throw StorageError(said(QT_TRANSLATE_NOOP(
                                   "Storage", "This record cannot be removed: a workspace has exactly one.")),
                               gone);
        changes.push_back({reg, gone, source_.find(*reg, gone), {}});
    }
    RowWriter writer(db_, source_);
    for (const Change &change : changes)
        writer.write(change);
    QStringList all = doomed;
    for (const Change &part : parts)
        all << part.id;
    const QStringList files = Blobs(db_).namedBy(all, source_.registers());
    const QString list = jsonList(all);
    db_.run("UPDATE entry_change SET payload = NULL, salt = NULL WHERE record IN (SELECT value FROM "
            "json_each(?))",
            {list});
    db_.run("DELETE FROM draft WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(draft.key, value) OR "
            "instr(draft.content, value))",
            {list});
    db_.run("DELETE FROM open_point WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE record = value OR "
            "instr(args, value))",
            {list});
    Blobs(db_).dropUnnamed(files, source_.registers());
    SearchIndex(db_).forgetRemoved();
    changes.insert(changes.end(), parts.begin(), parts.end());
    return changes;
}

/// The rows of the entry that say of which records the values are gone.
static QSet<QString> blankIn(const ChangeSet &changes)
{
    QSet<QString> out;
    for (const Change &change : changes)
        if (!change.after)
            out.insert(change.id);
    return out;
}

ChangeSet Ledger::erase(const QString &id)
{
    Transaction transaction(db_);
    QStringList doomed = family(db_, id);
    std::ranges::reverse(doomed);
    ChangeSet changes = wiped(doomed);
    append(Reason{QStringLiteral("erase")}, {}, changes, blankIn(changes));
    transaction.commit();
    try { // the log holds the old pages
        db_.checkpoint();
    } catch (const StorageError &e) { // erased it is; the next checkpoint empties the log
        qWarning() << e.what();
    }
    std::erase_if(changes, [](const Change &c) { return !c.before && !c.after; }); // gone before
    return changes;
}

void Ledger::leaveOut(const QStringList &ids)
{
    Transaction transaction(db_);
    QSet<QString> known;
    QStringList doomed;
    for (const QString &id : ids)
        for (const QString &gone : family(db_, id))
            if (!known.contains(gone)) {
                known.insert(gone);
                doomed.prepend(gone);
            }
    ChangeSet changes = wiped(doomed);
    // What was removed long ago is left out as well: a copy holds the history of what it holds.
    Statement removed = db_.query(
        "SELECT DISTINCT record, register FROM entry_change WHERE payload IS NOT NULL AND record NOT "
        "IN (SELECT id FROM record) ORDER BY record");
    while (removed.step())
        changes.push_back({&source_.info(removed.value(1).toString()), removed.value(0).toString(), {}, {}});
    db_.run("UPDATE entry_change SET payload = NULL, salt = NULL WHERE payload IS NOT NULL AND record NOT IN "
            "(SELECT id FROM record)");
    db_.run("DELETE FROM draft");
    Blobs(db_).dropUnnamed(Blobs(db_).all(), source_.registers());
    OpenPointTable(db_).clear(); // their sentences may name what is gone; made again at the first opening
    OpenPointTable(db_).setCurrent(-1, {});
    db_.run("UPDATE copy SET id = ?", {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    if (!changes.empty())
        append(Reason{QStringLiteral("erase")}, {}, changes, blankIn(changes));
    transaction.commit();
}

bool Ledger::isErased(qint64 seq) const
{
    return db_.first("SELECT 1 FROM entry_change WHERE seq = ? AND payload IS NULL", {seq}).isValid();
}
