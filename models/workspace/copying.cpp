// models/workspace/copying.cpp
#include "workspace/copying.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <QUuid>
#include <algorithm>
#include <array>

/// What belongs to one record and is not true of its copy.
static bool staysBehind(const RegisterInfo &reg, const FieldInfo &field)
{
    const Approval &approval = reg.approval;
    const std::array keys{"reference",      "review_due", "last_review", "replaced_by",
                          approval.version, approval.on,  approval.by};
    return std::ranges::any_of(
        keys, [&](const char *key) { return key && QLatin1String(field.key) == QLatin1String(key); });
}

static States unconfirmed(const RegisterInfo &reg, const States &states)
{
    States out;
    for (auto it = states.begin(); it != states.end(); ++it) {
        const FieldInfo *field = reg.find(it.key());
        FieldState state = it.value();
        state.confirmed.reset();
        if (field && !staysBehind(reg, *field) && !state.isEmpty())
            out.insert(it.key(), state);
    }
    return out;
}

static Row copied(const RegisterInfo &reg, const Row &row)
{
    Row out;
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        out << (staysBehind(reg, reg.fields[i]) ? QVariant() : row.value(qsizetype(i)));
    out.states = unconfirmed(reg, row.states);
    if (const qsizetype at = reg.indexOf(QLatin1String("confirmed")); at >= 0 && out[at].isValid())
        out[at] = false;
    if (reg.approval.state)
        out[reg.indexOf(QLatin1String(reg.approval.state))] = QString::fromLatin1(reg.approval.begun);
    return out;
}

static QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

static void copyParts(const Reader &reader, const RegisterInfo &reg, const QString &from, const QString &to,
                      ChangeSet &set)
{
    for (const RegisterInfo *part : partsOf(reader.registers(), reg))
        for (const Record &record : reader.parts(*part, from)) {
            Row row = copied(*part, record.row);
            row[part->indexOf(QLatin1String("parent"))] = to;
            const QString id = newId();
            set.push_back({part, id, {}, row});
            copyParts(reader, *part, record.id, id, set);
        }
}

ChangeSet copyOf(const Reader &reader, const RegisterInfo &reg, const QString &id, const QString &name)
{
    const std::optional<Row> row = reader.find(reg, id);
    if (!row)
        throw Error(QCoreApplication::translate("Workspace", "This record is no longer there."), id);
    const QString copy = newId();
    ChangeSet set{{&reg, copy, {}, copied(reg, *row)}};
    if (const qsizetype at = reg.indexOf(QLatin1String("name")); at >= 0)
        (*set.front().after)[at] = name;
    copyParts(reader, reg, id, copy, set);
    return set;
}
