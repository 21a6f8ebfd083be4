// models/storage/ledger.cpp - commit, undo, erase
#include "storage/ledger.h"
#include "storage/chain.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>
#include <algorithm>

static QString said(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}
static QString toText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

static QVariant toColumn(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList
        ? QVariant(toText(QJsonDocument(QJsonArray::fromStringList(value.toStringList()))))
        : value;
}

Committed Ledger::commit(ChangeSet changes, const Reason &reason, const QVariant &undoes)
{
    Transaction transaction(db_);
    QSet<QString> named;
    for (Change &change : changes) {
        if (named.contains(change.id))
            throw StorageError(said("A change set names a record twice."), change.id);
        named.insert(change.id);
        if (source_.find(*change.reg, change.id) != change.before)
            throw Conflict(said("The record has changed meanwhile."), change.id);
        giveReference(change);
        write(change);
    }
    refuseDangling(changes);
    const qint64 seq = append(reason, undoes, changes, {});
    transaction.commit();
    return {seq, std::move(changes)};
}

void Ledger::giveReference(Change &change)
{
    const qsizetype at = change.reg->indexOf(QLatin1String("reference"));
    if (at < 0 || !change.after)
        return;
    const QString prefix = QLatin1String(change.reg->prefix) + u'-';
    QString reference = change.after->at(at).toString();
    const QVariant highest =
        db_.first("SELECT highest FROM counter WHERE register = ?", {QString::fromLatin1(change.reg->key)});
    if (reference.isEmpty()) {
        reference = prefix + QStringLiteral("%1").arg(highest.toLongLong() + 1, 4, 10, QLatin1Char('0'));
        (*change.after)[at] = reference;
    }
    if (!reference.startsWith(prefix))
        return; // a number of somebody else's making
    // Not part of the change, so undo never takes it back and no number is given twice.
    db_.run("INSERT INTO counter VALUES (?, ?) ON CONFLICT (register) DO UPDATE SET highest = max(highest, "
            "excluded.highest)",
            {QString::fromLatin1(change.reg->key), reference.mid(prefix.size()).toLongLong()});
}

void Ledger::write(Change &change)
{
    const RegisterInfo &reg = *change.reg;
    db_.run("DELETE FROM link WHERE from_id = ?", {change.id});
    QVariant rid = db_.first("SELECT rid FROM record WHERE id = ?", {change.id});
    if (!change.after) {
        db_.run(QByteArray("DELETE FROM ") + reg.key + " WHERE rid = ?", {rid});
        db_.run("DELETE FROM record WHERE rid = ?", {rid});
        return;
    }
    if (!change.before) {
        db_.run("INSERT INTO record (id, register) VALUES (?, ?)", {change.id, QString::fromLatin1(reg.key)});
        rid = db_.lastRowid();
        db_.run(QByteArray("INSERT INTO ") + reg.key + " (rid) VALUES (?)", {rid});
    }
    QByteArray columns;
    QVariantList values;
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldInfo &f = reg.fields[i];
        const QVariant &value = change.after->at(qsizetype(i));
        if (!fits(f, value))
            throw StorageError(said("A value does not fit its field."),
                               QLatin1String(f.key) + QStringLiteral(" = ") + value.toString());
        switch (f.home) {
        case Home::Column:
            columns.append(columns.isEmpty() ? "" : ", ").append(f.key).append(" = ?");
            values << toColumn(value);
            break;
        case Home::Record:
            db_.run(QByteArray("UPDATE record SET ") + f.key + " = ? WHERE rid = ?", {value, rid});
            break;
        case Home::Link:
            qint64 position = 0;
            for (const QString &to : value.toStringList())
                db_.run("INSERT INTO link VALUES (?, ?, ?, ?)",
                        {change.id, QString::fromLatin1(f.key), position++, to});
        }
    }
    db_.run(QByteArray("UPDATE ") + reg.key + " SET " + columns + " WHERE rid = ?", values << rid);
}

void Ledger::refuseDangling(const ChangeSet &changes) const
{
    for (const Change &change : changes) {
        if (change.after)
            continue;
        QStringList users = source_.usedBy(change.id);
        Statement parts = db_.query("SELECT id FROM record WHERE parent = ?", {change.id});
        while (parts.step())
            users << parts.value(0).toString();
        if (!users.isEmpty())
            throw InUse(said("The record is still used."), users);
    }
}

static QJsonValue difference(const RegisterInfo &reg, const std::optional<Row> &row,
                             const std::optional<Row> &other)
{
    if (!row)
        return QJsonValue::Null;
    if (!other)
        return toJson(reg, *row);
    QJsonObject out; // both exist: changed values only, and a null says that one was or became unset
    for (qsizetype i = 0; i < row->size(); ++i)
        if (row->at(i) != other->at(i))
            out.insert(QLatin1String(reg.fields[std::size_t(i)].key), QJsonValue::fromVariant(row->at(i)));
    return out;
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
        reason.args.isEmpty() ? QVariant() : toText(QJsonDocument(QJsonArray::fromStringList(reason.args))),
        undoes};
    std::vector<ChainRow> rows;
    qint64 n = 0;
    for (const Change &change : changes) {
        ChainRow row{QString::fromLatin1(change.reg->key), change.id, {}, {}, {}};
        if (!erased.contains(change.id)) {
            QByteArray salt(16, Qt::Uninitialized);
            QRandomGenerator::system()->generate(salt.begin(), salt.end());
            row.salt = salt;
            row.payload = toText(QJsonDocument(QJsonObject{
                {QStringLiteral("before"), difference(*change.reg, change.before, change.after)},
                {QStringLiteral("after"), difference(*change.reg, change.after, change.before)}}));
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

Committed Ledger::undo(qint64 seq)
{
    ChangeSet inverse;
    Statement s =
        db_.query("SELECT register, record, payload FROM entry_change WHERE seq = ? ORDER BY n DESC", {seq});
    while (s.step()) {
        const RegisterInfo &reg = source_.info(s.value(0).toString());
        const QString id = s.value(1).toString();
        const Conflict conflict(said("This step can no longer be undone."), id);
        if (!s.value(2).isValid())
            throw conflict;
        const QJsonObject payload = QJsonDocument::fromJson(s.value(2).toString().toUtf8()).object();
        const QJsonValue before = payload[QLatin1String("before")], after = payload[QLatin1String("after")];
        Change change{&reg, id, source_.find(reg, id), {}};
        // Other fields may have moved on since; an added record must be exactly as it was added, for it will
        // be gone.
        if (change.before.has_value() != after.isObject())
            throw conflict;
        if (change.before && before.isNull() && toJson(reg, *change.before) != after.toObject())
            throw conflict;
        if (before.isObject()) {
            Row row = change.before.value_or(Row(qsizetype(reg.fields.size())));
            for (std::size_t i = 0; i < reg.fields.size(); ++i) {
                const QLatin1String key(reg.fields[i].key);
                QVariant &value = row[qsizetype(i)];
                if (after.isObject() && before.toObject().contains(key)
                    && value != fromJson(reg.fields[i], after[key]))
                    throw conflict;
                if (before.toObject().contains(key))
                    value = fromJson(reg.fields[i], before[key]);
            }
            change.after = row;
        }
        inverse.push_back(std::move(change));
    }
    return commit(std::move(inverse), Reason{QStringLiteral("undo")}, seq);
}

ChangeSet Ledger::erase(const QString &id)
{
    Transaction transaction(db_);
    QStringList doomed; // parts of parts too; parents first
    Statement family = db_.query("WITH RECURSIVE family(id) AS (VALUES (?1) UNION SELECT record.id FROM "
                                 "record JOIN family ON record.parent = family.id) SELECT id FROM family",
                                 {id});
    while (family.step())
        doomed << family.value(0).toString();

    // Records that point here lose the link in the same entry, as an ordinary change that quotes nothing but
    // ids; otherwise they would no longer equal what the entries add up to.
    ChangeSet changes;
    QSet<QString> seen(doomed.begin(), doomed.end());
    const QSet<QString> erased = seen;
    for (const QString &gone : doomed) {
        for (const QString &user : source_.usedBy(gone)) {
            if (seen.contains(user))
                continue;
            seen.insert(user);
            const RegisterInfo &reg = *source_.registerOf(user);
            Change change{&reg, user, source_.find(reg, user), source_.find(reg, user)};
            for (std::size_t i = 0; i < reg.fields.size(); ++i) {
                if (reg.fields[i].home != Home::Link)
                    continue;
                QVariant &value = (*change.after)[qsizetype(i)];
                QStringList kept = value.toStringList();
                kept.removeIf([&](const QString &to) { return erased.contains(to); });
                value = kept.isEmpty()                      ? QVariant()
                    : reg.fields[i].kind == Kind::Reference ? QVariant(kept.first())
                                                            : QVariant(kept);
            }
            changes.push_back(std::move(change));
        }
    }
    std::ranges::reverse(doomed);
    for (const QString &gone : doomed) {
        const RegisterInfo *reg = source_.registerOf(gone);
        if (!reg)
            throw Conflict(said("There is no such record."), gone);
        changes.push_back({reg, gone, source_.find(*reg, gone), {}});
    }
    for (Change &change : changes)
        write(change);
    db_.run("UPDATE entry_change SET payload = NULL, salt = NULL WHERE record IN (SELECT value FROM "
            "json_each(?))",
            {toText(QJsonDocument(QJsonArray::fromStringList(doomed)))});
    append(Reason{QStringLiteral("erase")}, {}, changes, erased);
    transaction.commit();
    db_.script("PRAGMA wal_checkpoint(TRUNCATE)"); // the log holds the old pages; index, blobs and managed
                                                   // backups follow in the product
    return changes;
}

bool Ledger::isErased(qint64 seq) const
{
    return db_.first("SELECT 1 FROM entry_change WHERE seq = ? AND payload IS NULL", {seq}).isValid();
}
