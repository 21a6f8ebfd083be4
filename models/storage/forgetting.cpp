// models/storage/forgetting.cpp
#include "storage/forgetting.h"
#include "storage/migrator.h"
#include "storage/openpointtable.h"
#include "storage/stopping.h"
#include "storage/structurecheck.h"
#include <QJsonArray>
#include <QJsonDocument>

QStringList erasedRecords(const Connection &db)
{
    QStringList out;
    Statement s =
        db.query("SELECT DISTINCT record FROM entry_change JOIN entry USING (seq) WHERE reason_code = "
                 "'erase' AND payload IS NULL");
    while (s.step())
        out << s.value(0).toString();
    return out;
}

QStringList heldOf(const Connection &db, const QStringList &erased)
{
    const QString list =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(erased)).toJson(QJsonDocument::Compact));
    QStringList out;
    Statement s =
        db.query("SELECT value FROM json_each(?) AS one WHERE EXISTS (SELECT 1 FROM entry_change WHERE "
                 "record = one.value AND payload IS NOT NULL) OR EXISTS (SELECT 1 FROM draft WHERE "
                 "instr(key, one.value) OR instr(content, one.value))",
                 {list});
    while (s.step())
        out << s.value(0).toString();
    return out;
}

static bool erasedIn(Connection &db, const QStringList &erased, Catalogue registers, const Desk &desk,
                     const CopyWatch &watch)
{
    if (db.first("PRAGMA user_version").toLongLong() != newestFormat())
        return false;
    Ledger ledger(db, registers, desk);
    for (const QString &id : erased) {
        watch.throwIfCancelled();
        if (ledger.source().registerOf(id) && !ledger.source().parentOf(id))
            ledger.erase(id);
    }
    OpenPointTable(db).clear(); // their sentences may name what is gone; made again when it is restored
    OpenPointTable(db).setCurrent(-1, {});
    return heldOf(db, erased).isEmpty() && StructureCheck(db, "integrity_check").damage.isEmpty();
}

bool eraseInCopy(const QString &path, const Connection::Options &options, const QStringList &erased,
                 Catalogue registers, const Desk &desk, const CopyWatch &watch)
{
    try {
        Connection db(path, options);
        if (watch.cancelled)
            stopWhile(db, watch.cancelled);
        return erasedIn(db, erased, registers, desk, watch);
    } catch (const StorageError &) {
        watch.throwIfCancelled(); // the engine says that it was interrupted
        throw;
    }
}
