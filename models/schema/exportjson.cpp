// models/schema/exportjson.cpp
#include "schema/exportjson.h"
#include "schema/anyrecord.h"
#include "schema/values.h"
#include <QJsonArray>
#include <QSet>

namespace {
class Export {
public:
    Export(const Reader &reader, const Holds &holds, const HoldsField &fields)
        : reader_(reader)
        , holds_(holds)
        , fields_(fields)
    {
    }
    QJsonObject registers()
    {
        for (const RegisterInfo *reg : reader_.registers())
            take(*reg);
        return out_;
    }

private:
    void take(const RegisterInfo &reg)
    {
        const QLatin1String key(reg.key);
        if (out_.contains(key))
            return;
        // What is held of the parents is known first, whatever the catalogue's order.
        if (belongsToAny(reg)) {
            for (const RegisterInfo *other : reader_.registers())
                if (!belongsToAny(*other))
                    take(*other);
        } else if (reg.parent) {
            take(registerNamed(reader_.registers(), QString::fromLatin1(reg.parent)));
        }
        QJsonArray records;
        for (const Record &record : reader_.all(reg))
            if (isHeld(reg, record)) {
                held_.insert(record.id);
                records.append(shape(reg, record));
            }
        out_.insert(key, records);
    }
    bool isHeld(const RegisterInfo &reg, const Record &record) const
    {
        if (reg.parent && !held_.contains(valueOf(reg, record.row, "parent").toString()))
            return false;
        return !holds_ || holds_(reg, record);
    }
    QJsonObject shape(const RegisterInfo &reg, const Record &record) const
    {
        QJsonObject out = toJson(reg, record.row);
        for (const FieldInfo &field : reg.fields)
            if (!out.contains(QLatin1String(field.key)) && (!fields_ || fields_(reg, field)))
                out.insert(QLatin1String(field.key), QJsonValue::Null);
        out.insert(QLatin1String("id"), record.id);
        return out;
    }

    const Reader &reader_;
    const Holds &holds_;
    const HoldsField &fields_;
    QSet<QString> held_;
    QJsonObject out_;
};
} // namespace

QJsonObject exportJson(const Reader &reader, int format, const Holds &holds, const HoldsField &fields,
                       const QDateTime &asOf)
{
    return {{QStringLiteral("application"), QStringLiteral("Custos")},
            {QStringLiteral("format"), format},
            {QStringLiteral("as_of"), asOf.isValid() ? QJsonValue(fromMoment(asOf)) : QJsonValue()},
            {QStringLiteral("registers"), Export(reader, holds, fields).registers()}};
}
