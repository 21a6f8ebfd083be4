// models/storage/verify.cpp - the file against its own history
#include "storage/blobs.h"
#include "storage/ledger.h"
#include "storage/migrator.h"
#include "storage/replay.h"
#include "storage/search.h"
#include "storage/structurecheck.h"
#include <QHash>
#include <QMultiHash>
#include <algorithm>

namespace {

class Verifier {
public:
    Verifier(Connection &db, const Source &source, Verification &result, const Ledger::Watch &watch)
        : db_(db)
        , source_(source)
        , result_(result)
        , watch_(watch)
    {
    }

    void structure()
    {
        const StructureCheck check(db_, "integrity_check");
        if (!check.damage.isEmpty())
            problem("integrity");
        if (check.indexDamaged)
            problem("index-damaged");
        Statement orphans = db_.query("PRAGMA foreign_key_check");
        while (orphans.step())
            problem("foreign-key", orphans.value(0).toString());
        for (const QString &name : differingSchema())
            problem("schema-differs", name);
    }

    void history(const QString &rememberedHead)
    {
        total_ = db_.first("SELECT count(*) FROM entry").toLongLong()
            + db_.first("SELECT count(*) FROM record").toLongLong();
        QVariant previous;
        bool headSeen = rememberedHead.isEmpty();
        Statement entries =
            db_.query("SELECT previous, seq, id, origin, at, actor, reason_code, reason_args, "
                      "undoes, hash FROM entry ORDER BY seq");
        while (entries.step()) {
            QVariantList entry;
            for (int i = 0; i < 9; ++i)
                entry << entries.value(i);
            const std::vector<ChainRow> rows =
                rowsOf(entry[1], entry[6].toString() == QLatin1String("erase"));
            const QByteArray hash = entries.value(9).toByteArray();
            if (entry[0] != previous || entry[1].toLongLong() != ++result_.entries
                || entryHash(entry, rows) != hash)
                problem("chain", {}, entry[2].toString());
            previous = hash;
            result_.head = QString::fromLatin1(hash.toHex());
            stepDone();
            headSeen = headSeen || result_.head.compare(rememberedHead, Qt::CaseInsensitive) == 0;
        }
        if (!headSeen)
            problem("head-missing");
        for (const QString &id : replay_.blank)
            problem("content-missing", {}, id);
    }

    /// Every record against the history and against the index, in one reading.
    void registers()
    {
        QHash<QString, QString> filed; // under which register the table of all records has each
        Statement s = db_.query("SELECT id, register FROM record");
        while (s.step())
            filed.insert(s.value(0).toString(), s.value(1).toString());
        for (const RegisterInfo *reg : source_.registers())
            for (const Record &record : source_.all(*reg)) {
                ++records_;
                noteContents(*reg, record);
                stepDone();
                compare(*reg, record);
                if (filed.take(record.id) != QLatin1String(reg->key))
                    problem("register-differs", QLatin1String(reg->key), record.id,
                            QStringLiteral("register"));
                if (SearchIndex(db_).at(record.rid) != indexedText(*reg, record.row))
                    problem("index-differs", QLatin1String(reg->key), record.id);
            }
        for (auto it = filed.begin(); it != filed.end(); ++it)
            problem("register-differs", *it, it.key(), QStringLiteral("register"));
        for (auto it = replay_.records.begin(); it != replay_.records.end(); ++it)
            problem("record-missing", replay_.registers[it.key()], it.key());
    }

    /// Links and states that no field claims never reach a Row, so they are looked for by themselves.
    void strays()
    {
        for (const char *table : {"link", "field_state"}) {
            const QByteArray id = QLatin1String(table) == QLatin1String("link") ? "from_id" : "record";
            Statement s = db_.query("SELECT DISTINCT register, id, field FROM " + QByteArray(table)
                                    + " JOIN record ON record.id = " + table + "." + id);
            while (s.step()) {
                const auto reg = std::ranges::find_if(source_.registers(),
                                                      [key = s.value(0).toString()](const RegisterInfo *one) {
                                                          return key == QLatin1String(one->key);
                                                      });
                if (reg == source_.registers().end())
                    continue; // said above
                const FieldInfo *field = (*reg)->find(s.value(2).toString());
                const bool claimed = field && (id == "record" || field->home == Home::Link);
                if (!claimed)
                    problem("link-differs", s.value(0).toString(), s.value(1).toString(),
                            s.value(2).toString());
            }
        }
    }

    void index() // after registers()
    {
        if (!db_.isReadOnly() && !SearchIndex(db_).isSound())
            problem("index-damaged");
        if (db_.first("SELECT count(*) FROM search").toLongLong() != records_)
            problem("index-damaged");
    }

    /// After registers(): what is stored must be what its name says, and what is named must be stored.
    void contents()
    {
        const Blobs blobs(db_);
        for (const QString &sha256 : blobs.all())
            if (!blobs.isSound(sha256))
                contentProblem("content-differs", sha256);
        for (const QString &sha256 : blobs.named(source_.registers()))
            if (!blobs.size(sha256))
                contentProblem("content-absent", sha256);
    }

    void problem(const char *code, const QString &reg = {}, const QString &record = {},
                 const QString &field = {})
    {
        result_.problems.push_back({QString::fromLatin1(code), reg, record, field});
    }

private:
    void noteContents(const RegisterInfo &reg, const Record &record)
    {
        for (std::size_t i = 0; i < reg.fields.size(); ++i)
            if (reg.fields[i].kind == Kind::Blob && record.row[qsizetype(i)].isValid())
                contents_.insert(record.row[qsizetype(i)].toString(),
                                 {{}, QLatin1String(reg.key), record.id, QLatin1String(reg.fields[i].key)});
    }
    void contentProblem(const char *code, const QString &sha256)
    {
        const QList<Problem> users = contents_.values(sha256);
        for (const Problem &at : users)
            problem(code, at.reg, at.record, at.field);
        if (users.isEmpty())
            problem(code, {}, sha256);
    }

    void stepDone()
    {
        static constexpr qint64 often = 64;
        if (watch_ && ++done_ % often == 0)
            watch_(done_, total_);
    }

    std::vector<ChainRow> rowsOf(const QVariant &seq, bool eraseEntry)
    {
        std::vector<ChainRow> rows;
        Statement s = db_.query(
            "SELECT register, record, salt, payload, digest FROM entry_change WHERE seq = ? ORDER BY n",
            {seq});
        while (s.step()) {
            rows.push_back({s.value(0).toString(), s.value(1).toString(), s.value(2), s.value(3),
                            s.value(4).toByteArray()});
            const ChainRow &row = rows.back();
            if (row.payload.isValid() && row.computedDigest() != row.digest)
                problem("digest", row.reg, row.record);
            replay_.apply(row, eraseEntry);
        }
        return rows;
    }

    void compare(const RegisterInfo &reg, const Record &record)
    {
        if (!replay_.records.contains(record.id)) {
            problem("record-without-history", QLatin1String(reg.key), record.id);
            return;
        }
        const QJsonObject now = toJson(reg, record.row), then = replay_.records.take(record.id);
        QSet<QString> members;
        for (const QJsonObject &side : {now, then})
            for (const QString &member : side.keys())
                members.insert(member);
        QStringList sorted(members.begin(), members.end());
        sorted.sort();
        for (const QString &member : sorted)
            if (now[member] != then[member])
                problem("register-differs", QLatin1String(reg.key), record.id, member);
    }

    static QMap<QString, QString> schemaOf(const Connection &db)
    {
        QMap<QString, QString> out;
        Statement s =
            db.query("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
        while (s.step())
            out.insert(s.value(0).toString(), s.value(1).toString());
        return out;
    }

    QStringList differingSchema() const
    {
        Connection fresh;
        migrate(fresh);
        const QMap<QString, QString> expected = schemaOf(fresh), found = schemaOf(db_);
        QStringList out;
        for (auto it = expected.begin(); it != expected.end(); ++it)
            if (found.value(it.key()) != *it)
                out << it.key();
        for (auto it = found.begin(); it != found.end(); ++it)
            if (!expected.contains(it.key()))
                out << it.key();
        return out;
    }

    Connection &db_;
    const Source &source_;
    Verification &result_;
    const Ledger::Watch &watch_;
    Replay replay_;
    QMultiHash<QString, Problem> contents_; // by SHA-256: the values that name it
    qint64 records_ = 0, done_ = 0, total_ = 0;
};

} // namespace

Verification Ledger::verify(const QString &rememberedHead, const Watch &watch) const
{
    Verification result;
    Verifier verifier(db_, source_, result, watch);
    try {
        verifier.structure();
        verifier.history(rememberedHead);
        verifier.registers();
        verifier.strays();
        verifier.contents();
        verifier.index();
    } catch (const Cancelled &) {
        throw;
    } catch (const Error &e) { // a page that cannot be read is a finding, not a failure of the check
        verifier.problem("integrity", {}, {}, {});
        result.problems.back().field = e.details();
    }
    return result;
}
