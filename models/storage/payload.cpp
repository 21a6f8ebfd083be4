// models/storage/payload.cpp
#include "storage/payload.h"
#include <QJsonDocument>

static const QString stateMark = QStringLiteral("#state");

static QJsonObject differing(const QJsonObject &own, const QJsonObject &other)
{
    QJsonObject out;
    for (auto it = own.begin(); it != own.end(); ++it)
        if (other.value(it.key()) != *it)
            out.insert(it.key(), *it);
    for (auto it = other.begin(); it != other.end(); ++it)
        if (!own.contains(it.key()))
            out.insert(it.key(), QJsonValue::Null);
    return out;
}

Payload Payload::of(const Change &change)
{
    const auto json = [&](const std::optional<Row> &row) {
        return row ? std::optional(toJson(*change.reg, *row)) : std::nullopt;
    };
    Payload out{json(change.before), json(change.after)};
    if (out.before && out.after) {
        const QJsonObject before = *out.before, after = *out.after;
        out.before = differing(before, after);
        out.after = differing(after, before);
    }
    return out;
}

Payload Payload::parse(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto side = [&](const char *key) {
        const QJsonValue value = json[QLatin1String(key)];
        return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
    };
    return {side("before"), side("after")};
}

QString Payload::text() const
{
    const auto side = [](const std::optional<QJsonObject> &object) {
        return object ? QJsonValue(*object) : QJsonValue(QJsonValue::Null);
    };
    const QJsonObject json{{QStringLiteral("before"), side(before)}, {QStringLiteral("after"), side(after)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void putMember(const RegisterInfo &reg, Row &row, const QString &member, const QJsonValue &value)
{
    if (member.endsWith(stateMark)) {
        const QString key = member.chopped(stateMark.size());
        if (value.isObject())
            row.states.insert(key, stateFromJson(value.toObject()));
        else
            row.states.remove(key);
        return;
    }
    if (const FieldInfo *f = reg.find(member))
        row[f - reg.fields.data()] = fromJson(*f, value);
}

QJsonValue memberOf(const RegisterInfo &reg, const Row &row, const QString &member)
{
    const QJsonValue value = toJson(reg, row).value(member);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}
