// models/storage/verify.cpp - the file against its own history
#include "storage/chain.h"
#include "storage/ledger.h"
#include <QJsonDocument>

namespace {
/// What the entries add up to: every record as the history left it.
struct Replay {
    QHash<QString, QString> registers;
    QHash<QString, QJsonObject> records;
    QSet<QString> blank; // rows without content that no `erase` entry has accounted for yet

    void apply(const ChainRow &row, bool eraseEntry)
    {
        if (!row.payload.isValid()) {
            if (eraseEntry)
                blank.remove(row.record);
            else
                blank.insert(row.record);
            records.remove(row.record);
            return;
        }
        const QJsonObject payload = QJsonDocument::fromJson(row.payload.toString().toUtf8()).object();
        const QJsonValue after = payload[QLatin1String("after")];
        if (!after.isObject()) {
            records.remove(row.record);
            return;
        }
        registers.insert(row.record, row.reg);
        QJsonObject &record = records[row.record];
        const QJsonObject values = after.toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it->isNull())
                record.remove(it.key());
            else
                record.insert(it.key(), it.value());
        }
    }
};
} // namespace

Verification Ledger::verify(const QString &rememberedHead) const
{
    Verification result;
    const auto problem = [&](const char *code, const QString &reg = {}, const QString &record = {},
                             const QString &field = {}) {
        result.problems.push_back({QString::fromLatin1(code), reg, record, field});
    };
    if (db_.first("PRAGMA integrity_check").toString() != QLatin1String("ok"))
        problem("integrity");
    if (db_.query("PRAGMA foreign_key_check").step())
        problem("foreign-key");

    Replay replay;
    QVariant previous;
    bool headSeen = rememberedHead.isEmpty();
    Statement entries = db_.query("SELECT previous, seq, id, origin, at, actor, reason_code, reason_args, "
                                  "undoes, hash FROM entry ORDER BY seq");
    while (entries.step()) {
        QVariantList entry;
        for (int i = 0; i < 9; ++i)
            entry << entries.value(i);
        std::vector<ChainRow> rows;
        Statement s = db_.query(
            "SELECT register, record, salt, payload, digest FROM entry_change WHERE seq = ? ORDER BY n",
            {entry[1]});
        while (s.step()) {
            rows.push_back({s.value(0).toString(), s.value(1).toString(), s.value(2), s.value(3),
                            s.value(4).toByteArray()});
            const ChainRow &row = rows.back();
            if (row.payload.isValid() && row.computedDigest() != row.digest)
                problem("digest", row.reg, row.record);
            replay.apply(row, entry[6].toString() == QLatin1String("erase"));
        }
        const QByteArray hash = entries.value(9).toByteArray();
        if (entry[0] != previous || entry[1].toLongLong() != ++result.entries
            || entryHash(entry, rows) != hash)
            problem("chain", {}, entry[2].toString());
        previous = hash;
        result.head = QString::fromLatin1(hash.toHex());
        headSeen = headSeen || result.head == rememberedHead;
    }
    if (!headSeen)
        problem("head-missing");
    for (const QString &id : replay.blank)
        problem("content-missing", {}, id);

    for (const RegisterInfo *reg : source_.registers()) {
        for (const Record &record : source_.all(*reg)) {
            const QJsonObject now = toJson(*reg, record.row), then = replay.records.take(record.id);
            for (const FieldInfo &f : reg->fields)
                if (now[QLatin1String(f.key)] != then[QLatin1String(f.key)])
                    problem("register-differs", QLatin1String(reg->key), record.id, QLatin1String(f.key));
        }
    }
    for (auto it = replay.records.begin(); it != replay.records.end(); ++it)
        problem("record-missing", replay.registers[it.key()], it.key());
    return result;
}
