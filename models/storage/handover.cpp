// models/storage/handover.cpp
#include "storage/handover.h"
#include "storage/fileprobe.h"
#include "storage/freshfile.h"
#include "storage/sealing.h"
#include "storage/stopping.h"

static bool isChosen(const HandOver &wanted, const RegisterInfo &reg)
{
    return reg.single || wanted.registers.contains(QLatin1String(reg.key));
}

static QStringList leftOut(const Source &source, const HandOver &wanted)
{
    QStringList out;
    for (const RegisterInfo *reg : source.registers())
        for (const Record &record : reg->parent ? std::vector<Record>() : source.all(*reg))
            if (!isChosen(wanted, *reg)
                || (!reg->single && valueOf(*reg, record.row, "confidential").toBool()))
                out << record.id;
    return out;
}

static HandedOver takeOut(const QString &path, const std::shared_ptr<const SealingKey> &key,
                          Catalogue registers, const HandOver &wanted, const CopyWatch &watch)
{
    HandedOver done;
    Connection db(path, {.access = Access::Write, .key = key, .writeAhead = false});
    if (watch.cancelled)
        stopWhile(db, watch.cancelled);
    Ledger ledger(db, registers, wanted.desk);
    const QStringList ids = leftOut(ledger.source(), wanted);
    ledger.leaveOut(ids);
    done.leftOut = ids.size();
    db.script("VACUUM"); // the pages that held what is gone are gone too
    for (const RegisterInfo *reg : registers)
        done.records += reg->parent ? 0 : ledger.source().count(*reg);
    done.head = ledger.info().head;
    return done;
}

HandedOver handOver(const FileAt &from, const QString &target, const std::shared_ptr<const SealingKey> &key,
                    Catalogue registers, const HandOver &wanted, const CopyWatch &watch)
{
    probe::demandNew(target);
    // Of what is left out nothing may lie readable on the drive that is handed over: until it is gone, the
    // copy has a key that nobody knows.
    FreshFile passing(target);
    const auto passingKey = sealingAvailable() ? SealingKey::throwaway() : nullptr;
    copyVerified(from, passing, passingKey, watch);
    try {
        const HandedOver done = takeOut(passing.path(), passingKey, registers, wanted, watch);
        watch.throwIfCancelled();
        FreshFile made(target);
        copyVerified({passing.path(), passingKey}, made, key, watch);
        made.place(from.path);
        return done;
    } catch (const StorageError &e) {
        watch.throwIfCancelled(); // the engine says that it was interrupted
        throw passing.named(e);
    }
}
