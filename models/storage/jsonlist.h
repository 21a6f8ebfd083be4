// models/storage/jsonlist.h - many values for one parameter of a statement: json_each(?)
#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QVariant>
#include <vector>

inline QString jsonList(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}
inline QString jsonList(const QStringList &values)
{
    return jsonList(QJsonArray::fromStringList(values));
}
inline QString jsonList(const QVariantList &values)
{
    return jsonList(QJsonArray::fromVariantList(values));
}
inline QString jsonList(const std::vector<qint64> &values)
{
    QString out(u'[');
    for (const qint64 value : values)
        out += (out.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(value);
    return out + u']';
}
