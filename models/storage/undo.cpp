// models/storage/undo.cpp - the inverse of an entry, committed as an entry of its own
#include "storage/ledger.h"
#include "storage/payload.h"

static Conflict movedOn(const QString &id)
{
    return Conflict(QCoreApplication::translate("Storage",
                                                "This step can no longer be undone: what it changed "
                                                "has been changed again or erased."),
                    id);
}

Change Ledger::inverse(const RegisterInfo &reg, const QString &id, const QVariant &payload) const
{
    if (!payload.isValid())
        throw movedOn(id);
    const Payload done = Payload::parse(payload.toString());
    Change change{&reg, id, source_.find(reg, id), {}};
    if (change.before.has_value() != done.after.has_value())
        throw movedOn(id);
    // Other fields may have moved on since; an added record must be exactly as it was added, for it will be
    // gone.
    if (!done.before && toJson(reg, *change.before) != *done.after)
        throw movedOn(id);
    if (!done.before)
        return change;
    Row row = change.before.value_or(Row(qsizetype(reg.fields.size())));
    for (auto it = done.before->begin(); it != done.before->end(); ++it) {
        if (done.after && memberOf(reg, row, it.key()) != done.after->value(it.key()))
            throw movedOn(id);
        putMember(reg, row, it.key(), *it);
    }
    change.after = row;
    return change;
}

Committed Ledger::undo(qint64 seq)
{
    ChangeSet inverses;
    Statement s =
        db_.query("SELECT register, record, payload FROM entry_change WHERE seq = ? ORDER BY n DESC", {seq});
    while (s.step())
        inverses.push_back(inverse(source_.info(s.value(0).toString()), s.value(1).toString(), s.value(2)));
    return commit(std::move(inverses), Reason{QStringLiteral("undo")}, seq);
}
