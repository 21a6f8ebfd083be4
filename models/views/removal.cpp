// models/views/removal.cpp
#include "views/removal.h"
#include "schema/anyrecord.h"
#include <algorithm>

Removal::Removal(const Reader &reader, const RecordEdit &edit)
{
    ChangeSet gone = edit.removal();
    addFiles(reader, gone);
    QStringList doomed;
    for (const Change &change : gone)
        doomed << change.id;
    for (const QString &id : doomed)
        for (const QString &user : reader.usedBy(id))
            if (!doomed.contains(user) && !usedBy_.contains(user))
                usedBy_ << user;
    for (const QString &user : usedBy_)
        unlink(reader, user, doomed);
    changes_.insert(changes_.end(), gone.begin(), gone.end());
}

void Removal::addFiles(const Reader &reader, ChangeSet &gone)
{
    const std::size_t own = gone.size();
    for (const RegisterInfo *reg : partsOfAny(reader.registers()))
        for (std::size_t i = 0; i < own; ++i)
            for (const Record &record : reader.parts(*reg, gone[i].id))
                gone.push_back({reg, record.id, record.row, {}});
}

void Removal::unlink(const Reader &reader, const QString &user, const QStringList &doomed)
{
    const RegisterInfo *reg = reader.registerOf(user);
    const std::optional<Row> before = reg ? reader.find(*reg, user) : std::nullopt;
    if (!before)
        return;
    Row after = *before;
    for (std::size_t i = 0; i < reg->fields.size(); ++i) {
        const FieldInfo &field = reg->fields[i];
        QVariant &value = after[qsizetype(i)];
        if (!field.reference || field.home == Home::Record || !value.isValid())
            continue;
        if (!field.isList()) {
            if (doomed.contains(value.toString()))
                value = QVariant();
            continue;
        }
        QStringList kept = value.toStringList();
        kept.removeIf([&](const QString &id) { return doomed.contains(id); });
        value = kept.isEmpty() ? QVariant() : QVariant(kept);
    }
    changes_.push_back({reg, user, before, after});
}
