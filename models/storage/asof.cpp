// models/storage/asof.cpp - copying what is there, then putting back what the later entries changed
#include "storage/asof.h"
#include "storage/migrator.h"
#include "storage/payload.h"
#include "storage/rowwriter.h"
#include "storage/search.h"
#include "storage/snapshot.h"
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUuid>
#include <algorithm>

static QString written(const QDateTime &moment) // as in `entry`, so that texts compare like moments
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> beginningOf(const Connection &db)
{
    const QVariant at = db.first("SELECT min(at) FROM entry");
    return at.isValid() ? std::optional(QDateTime::fromString(at.toString(), Qt::ISODateWithMs))
                        : std::nullopt;
}

qint64 lastEntryAt(const Connection &db, const QDateTime &moment)
{
    return db.first("SELECT max(seq) FROM entry WHERE at <= ?", {written(moment)}).toLongLong();
}

qint64 entriesIn(const Connection &db)
{
    return db.first("SELECT count(*) FROM entry").toLongLong();
}

int erasedSince(const Source &now, qint64 seq)
{
    QSet<QString> records;
    Statement s = now.connection().query("SELECT DISTINCT c.record, c.register FROM entry_change c WHERE "
                                         "c.seq <= ?1 AND c.payload IS NULL AND "
                                         "EXISTS (SELECT 1 FROM entry_change e JOIN entry USING (seq) WHERE "
                                         "e.record = c.record AND e.seq > ?1 "
                                         "AND entry.reason_code = 'erase')",
                                         {seq});
    while (s.step())
        if (!now.info(s.value(1).toString()).parent)
            records.insert(s.value(0).toString());
    return int(records.size());
}

namespace {

/// A record as the entries after the moment found it, where they found it at all.
struct Earlier {
    QString reg;
    bool existed = true;
    bool whole = false; ///< `members` is all of it; else what differs from now
    QJsonObject members = {};
};

class Past {
public:
    Past(const Source &now, qint64 seq, const NotePast &note)
        : now_(now)
        , seq_(seq)
        , note_(note)
        , name_(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , db_(std::make_unique<Connection>(name_, Connection::Options{.inMemory = true}))
    {
    }

    PastDatabase made()
    {
        migrate(*db_);
        db_->script("PRAGMA foreign_keys = OFF"); // until all is in place
        readLaterEntries();
        Transaction transaction(*db_);
        db_->run("DELETE FROM copy");
        orderRecords();
        copyEverything();
        putBack();
        dropOrphans();
        transaction.commit();
        db_->script("PRAGMA foreign_keys = ON");
        return {name_, std::move(db_)};
    }

private:
    void readLaterEntries()
    {
        const Connection &from = now_.connection();
        const qint64 total =
            from.first("SELECT count(*) FROM entry_change WHERE seq > ?", {seq_}).toLongLong();
        Statement s = from.query("SELECT record, register, payload IS NULL, payload -> '$.before', "
                                 "json_type(payload, '$.after') = 'null' FROM entry_change WHERE seq > ? "
                                 "ORDER BY seq DESC, n DESC",
                                 {seq_});
        for (qint64 done = 0; s.step(); ++done) {
            if (note_ && done % 1000 == 0)
                note_(done, total);
            Earlier &record = earlier_[s.value(0).toString()];
            record.reg = s.value(1).toString();
            const bool erased = s.value(2).toBool();
            const QByteArray before = s.value(3).toString().toUtf8();
            record.existed = !erased && before != "null";
            if (!record.existed) {
                record.members = {};
                record.whole = false;
                continue;
            }
            const QJsonObject members = QJsonDocument::fromJson(before).object();
            if (s.value(4).toBool()) { // it was removed here: all of it stands in the entry
                record.members = members;
                record.whole = true;
                continue;
            }
            for (auto it = members.begin(); it != members.end(); ++it)
                record.members.insert(it.key(), *it);
        }
    }

    /// The order of creation is kept. Where a record came back, or comes back here, the numbers of now do not
    /// tell it, and the entries do.
    void orderRecords()
    {
        const bool returned = std::ranges::any_of(
            earlier_, [](const Earlier &record) { return record.existed && record.whole; });
        if (!returned)
            return;
        Statement s = now_.connection().query("SELECT record FROM entry_change WHERE seq <= ? AND payload IS "
                                              "NOT NULL AND payload ->> '$.before' "
                                              "IS NULL ORDER BY seq, n",
                                              {seq_});
        for (qint64 rid = 1; s.step(); ++rid)
            rids_.insert(s.value(0).toString(), rid);
        next_ = rids_.size() * 2 + 1'000'000'000; // of what the history until then does not know
    }

    void copyEverything()
    {
        copy("copy");
        copy("counter");
        copy("entry", "WHERE seq <= ?", {seq_});
        copy("entry_change", "WHERE seq <= ?", {seq_});
        Statement records = now_.connection().query("SELECT rid, id FROM record");
        while (records.step()) {
            const qint64 rid = records.value(0).toLongLong();
            if (!rids_.isEmpty())
                moved_.insert(rid,
                              rids_.contains(records.value(1).toString())
                                  ? rids_.value(records.value(1).toString())
                                  : next_++);
        }
        copy("record");
        for (const RegisterInfo *reg : now_.registers())
            copy(reg->key);
        copy("link");
        copy("field_state");
        Statement texts = now_.connection().query("SELECT rowid, title, body FROM search");
        while (texts.step())
            db_->run("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
                     {placed(texts.value(0)), texts.value(1), texts.value(2)});
    }

    void copy(const QByteArray &table, const QByteArray &where = {}, const QVariantList &values = {})
    {
        QList<QByteArray> columns;
        Statement info = db_->query("SELECT name FROM pragma_table_info('" + table + "')");
        while (info.step())
            columns << info.value(0).toString().toUtf8();
        const QByteArray insert =
            "INSERT INTO " + table + " VALUES (?" + QByteArray(", ?").repeated(columns.size() - 1) + ")";
        Statement s =
            now_.connection().query("SELECT " + columns.join(", ") + " FROM " + table + ' ' + where, values);
        for (qint64 done = 0; s.step(); ++done) {
            if (note_ && done % 1000 == 0)
                note_(0, 0);
            QVariantList row;
            for (int i = 0; i < columns.size(); ++i)
                row << (columns[i] == "rid" ? placed(s.value(i)) : s.value(i));
            db_->run(insert, row);
        }
    }

    QVariant placed(const QVariant &rid) const { return moved_.value(rid.toLongLong(), rid.toLongLong()); }

    void putBack()
    {
        const Source then(*db_, now_.registers());
        RowWriter writer(*db_, then);
        for (auto it = earlier_.begin(); it != earlier_.end(); ++it) {
            const RegisterInfo &reg = now_.info(it->reg);
            Change change{&reg, it.key(), then.find(reg, it.key()), {}};
            if (it->existed)
                change.after = rowOf(reg, *it, change.before);
            if (change.before || change.after)
                writer.write(change);
            if (change.after && !change.before)
                move(reg, it.key());
        }
    }

    static Row rowOf(const RegisterInfo &reg, const Earlier &record, const std::optional<Row> &present)
    {
        Row row = record.whole || !present ? Row(qsizetype(reg.fields.size())) : *present;
        for (auto it = record.members.begin(); it != record.members.end(); ++it)
            putMember(reg, row, it.key(), *it);
        return row;
    }

    /// Of a record that comes back: to where the order of creation has it.
    void move(const RegisterInfo &reg, const QString &id)
    {
        if (!rids_.contains(id))
            return;
        const qint64 from = db_->first("SELECT rid FROM record WHERE id = ?", {id}).toLongLong();
        const qint64 to = rids_.value(id);
        db_->run("UPDATE record SET rid = ? WHERE rid = ?", {to, from});
        db_->run(QByteArray("UPDATE ") + reg.key + " SET rid = ? WHERE rid = ?", {to, from});
        SearchIndex index(*db_);
        const IndexedText text = index.at(from);
        index.remove(from);
        index.put(to, text);
    }

    /// What pointed to a record that has been erased since, or was a part of it.
    void dropOrphans()
    {
        static const QByteArray orphans =
            "SELECT rid FROM record WHERE parent IS NOT NULL AND parent NOT IN (SELECT id FROM record)";
        while (db_->first(orphans).isValid()) {
            db_->run("DELETE FROM link WHERE from_id IN (SELECT id FROM record WHERE rid IN (" + orphans
                     + "))");
            db_->run("DELETE FROM field_state WHERE record IN (SELECT id FROM record WHERE rid IN (" + orphans
                     + "))");
            db_->run("DELETE FROM search WHERE rowid IN (" + orphans + ")");
            for (const RegisterInfo *reg : now_.registers())
                if (reg->parent)
                    db_->run(QByteArray("DELETE FROM ") + reg->key + " WHERE rid IN (" + orphans + ")");
            db_->run("DELETE FROM record WHERE rid IN (" + orphans + ")");
        }
        db_->run("DELETE FROM link WHERE to_id NOT IN (SELECT id FROM record)");
    }

    const Source &now_;
    qint64 seq_;
    const NotePast &note_;
    QString name_;
    std::unique_ptr<Connection> db_;
    QHash<QString, Earlier> earlier_; // by record
    QHash<QString, qint64> rids_; // by record; empty: as now
    QHash<qint64, qint64> moved_; // from the number of now
    qint64 next_ = 0;
};

} // namespace

PastDatabase databaseAt(const Source &now, const QDateTime &moment, const NotePast &note)
{
    const Snapshot snapshot(now.connection());
    const qint64 seq = lastEntryAt(now.connection(), moment);
    if (seq == 0) {
        const std::optional<QDateTime> begins = beginningOf(now.connection());
        throw BeforeBeginning(
            QCoreApplication::translate("Storage",
                                        "This workspace begins on %1. Of an earlier moment nothing is "
                                        "recorded in it.")
                .arg(
                    begins
                        ? begins->toTimeZone(moment.timeZone()).toString(QStringLiteral("yyyy-MM-dd HH:mm t"))
                        : QString()));
    }
    return Past(now, seq, note).made();
}
