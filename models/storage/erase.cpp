// models/storage/erase.cpp - a record, its parts, and every trace of their values
#include "storage/blobs.h"
#include "storage/ledger.h"
#include "storage/rowwriter.h"
#include "storage/search.h"
#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
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

ChangeSet Ledger::erase(const QString &id)
{
    Transaction transaction(db_);
    QStringList doomed = family(db_, id);
    ChangeSet changes = unlinked(doomed);
    std::ranges::reverse(doomed);
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
    const QStringList files = Blobs(db_).namedBy(doomed, source_.registers());
    const QString list =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(doomed)).toJson(QJsonDocument::Compact));
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
    append(Reason{QStringLiteral("erase")}, {}, changes, QSet<QString>(doomed.begin(), doomed.end()));
    transaction.commit();
    try { // the log holds the old pages
        db_.checkpoint();
    } catch (const StorageError &e) { // erased it is; the next checkpoint empties the log
        qWarning() << e.what();
    }
    return changes;
}

bool Ledger::isErased(qint64 seq) const
{
    return db_.first("SELECT 1 FROM entry_change WHERE seq = ? AND payload IS NULL", {seq}).isValid();
}
