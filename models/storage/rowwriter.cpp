// models/storage/rowwriter.cpp
#include "storage/rowwriter.h"
#include "schema/anyrecord.h"
#include "storage/blobs.h"
#include "storage/search.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

static QString said(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

static QVariant toColumn(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList
        ? QVariant(QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(value.toStringList())).toJson(QJsonDocument::Compact)))
        : value;
}

static void demandFit(const Change &change)
{
    const RegisterInfo &reg = *change.reg;
    const Row &row = *change.after;
    if (row.size() != qsizetype(reg.fields.size()))
        throw StorageError(
            said(QT_TRANSLATE_NOOP("Storage", "A record does not have the fields of its register.")),
            QLatin1String(reg.key));
    for (qsizetype i = 0; i < row.size(); ++i)
        if (const FieldInfo &f = reg.fields[std::size_t(i)]; !fits(f, row[i]))
            throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "A value does not fit its field.")),
                               QStringLiteral("%1.%2 = %3")
                                   .arg(QLatin1String(reg.key), QLatin1String(f.key), row[i].toString()));
    for (auto it = row.states.begin(); it != row.states.end(); ++it)
        if (it->isEmpty() || !reg.find(it.key()))
            throw StorageError(
                said(QT_TRANSLATE_NOOP("Storage", "The state of a value does not fit its field.")), it.key());
}

void RowWriter::write(const Change &change)
{
    if (change.after)
        demandFit(change);
    const qint64 rid = change.before
        ? db_.first("SELECT rid FROM record WHERE id = ?", {change.id}).toLongLong()
        : change.after ? add(change)
                       : 0;
    if (!change.after) {
        remove(change, rid);
        return;
    }
    writeColumns(change, rid);
    writeLinks(change);
    writeStates(change);
    const IndexedText text = indexedText(*change.reg, *change.after);
    if (!change.before || indexedText(*change.reg, *change.before) != text)
        SearchIndex(db_).put(rid, text);
}

void RowWriter::remove(const Change &change, qint64 rid)
{
    db_.run("DELETE FROM link WHERE from_id = ?", {change.id});
    db_.run("DELETE FROM field_state WHERE record = ?", {change.id});
    db_.run(QByteArray("DELETE FROM ") + change.reg->key + " WHERE rid = ?", {rid});
    db_.run("DELETE FROM record WHERE rid = ?", {rid});
    SearchIndex(db_).remove(rid);
}

qint64 RowWriter::add(const Change &change)
{
    if (change.id.isEmpty() || db_.first("SELECT 1 FROM record WHERE id = ?", {change.id}).isValid())
        throw Conflict(said(QT_TRANSLATE_NOOP("Storage", "There is a record of this id already.")),
                       change.id);
    if (change.reg->single && source_.count(*change.reg) > 0)
        throw Conflict(said(QT_TRANSLATE_NOOP("Storage", "There is exactly one record of this kind.")),
                       QLatin1String(change.reg->key));
    db_.run("INSERT INTO record (id, register) VALUES (?, ?)",
            {change.id, QString::fromLatin1(change.reg->key)});
    const qint64 rid = db_.lastRowid();
    db_.run(QByteArray("INSERT INTO ") + change.reg->key + " (rid) VALUES (?)", {rid});
    return rid;
}

void RowWriter::writeColumns(const Change &change, qint64 rid)
{
    QByteArray own, shared;
    QVariantList ownValues, sharedValues;
    for (std::size_t i = 0; i < change.reg->fields.size(); ++i) {
        const FieldInfo &f = change.reg->fields[i];
        if (f.home == Home::Link)
            continue;
        QByteArray &columns = f.home == Home::Column ? own : shared;
        columns.append(columns.isEmpty() ? "" : ", ").append(f.key).append(" = ?");
        (f.home == Home::Column ? ownValues : sharedValues) << toColumn(change.after->at(qsizetype(i)));
    }
    if (!own.isEmpty())
        db_.run(QByteArray("UPDATE ") + change.reg->key + " SET " + own + " WHERE rid = ?", ownValues << rid);
    if (!shared.isEmpty())
        db_.run("UPDATE record SET " + shared + " WHERE rid = ?", sharedValues << rid);
}

void RowWriter::writeLinks(const Change &change)
{
    for (std::size_t i = 0; i < change.reg->fields.size(); ++i) {
        const FieldInfo &f = change.reg->fields[i];
        const QVariant &value = change.after->at(qsizetype(i));
        if (f.home != Home::Link
            || (change.before ? change.before->at(qsizetype(i)) == value : !value.isValid()))
            continue;
        db_.run("DELETE FROM link WHERE from_id = ? AND field = ?", {change.id, QString::fromLatin1(f.key)});
        qint64 position = 0;
        for (const QString &to : value.toStringList())
            db_.run("INSERT INTO link VALUES (?, ?, ?, ?)",
                    {change.id, QString::fromLatin1(f.key), position++, to});
    }
}

void RowWriter::writeStates(const Change &change)
{
    if (change.before ? change.before->states == change.after->states : change.after->states.isEmpty())
        return;
    db_.run("DELETE FROM field_state WHERE record = ?", {change.id});
    for (auto it = change.after->states.begin(); it != change.after->states.end(); ++it) {
        const QJsonObject state = toJson(it.value());
        const auto member = [&](const char *key) { return state[QLatin1String(key)].toVariant(); };
        const auto known = [&](const char *key) { return state.contains(QLatin1String(key)); };
        QVariantList row{change.id, it.key()};
        for (const char *key : {"origin", "confirmed", "applies", "reason", "until"})
            row << (known(key) ? member(key) : QVariant());
        db_.run("INSERT INTO field_state VALUES (?, ?, ?, ?, ?, ?, ?)", row);
    }
}

void RowWriter::demandTarget(const FieldInfo &field, const QString &from, const QString &to) const
{
    const QVariant reg = db_.first("SELECT register FROM record WHERE id = ?", {to});
    const QLatin1String wanted(field.reference);
    if (reg.toString() == wanted || (reg.isValid() && wanted == QLatin1String(AnyRecord::key)))
        return;
    throw StorageError(
        reg.isValid()
            ? said(QT_TRANSLATE_NOOP("Storage", "A reference points to a record of another register."))
            : said(QT_TRANSLATE_NOOP("Storage", "A reference points to a record that does not exist.")),
        QStringLiteral("%1.%2 -> %3").arg(from, QLatin1String(field.key), to));
}

void RowWriter::demandTargets(const ChangeSet &changes) const
{
    for (const Change &change : changes) {
        if (!change.after)
            continue;
        for (std::size_t i = 0; i < change.reg->fields.size(); ++i) {
            const FieldInfo &f = change.reg->fields[i];
            const QVariant &value = change.after->at(qsizetype(i));
            if (!f.reference || !value.isValid()
                || (change.before && change.before->at(qsizetype(i)) == value))
                continue;
            for (const QString &to : value.toStringList())
                demandTarget(f, change.id, to);
        }
        if (change.reg->parent && valueOf(*change.reg, *change.after, "parent").isNull())
            throw StorageError(
                said(QT_TRANSLATE_NOOP("Storage", "A part does not say what it is a part of.")), change.id);
    }
}

void RowWriter::demandContents(const ChangeSet &changes) const
{
    for (const Change &change : changes)
        for (std::size_t i = 0; change.after && i < change.reg->fields.size(); ++i) {
            const QVariant &value = change.after->at(qsizetype(i));
            if (change.reg->fields[i].kind == Kind::Blob && value.isValid()
                && !Blobs(db_).size(value.toString()))
                throw StorageError(
                    said(QT_TRANSLATE_NOOP(
                        "Storage", "The content of a file is not in this workspace. Attach it again.")),
                    value.toString());
        }
}
