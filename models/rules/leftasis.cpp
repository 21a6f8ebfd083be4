// models/rules/leftasis.cpp
#include "rules/leftasis.h"
#include "registers/left_as_is.h"
#include <QJsonArray>
#include <QJsonDocument>

QString particularsOf(const OpenPoint &point)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(point.args)).toJson(QJsonDocument::Compact));
}

static QString keyOf(const QString &record, const QString &code, const QString &field,
                     const QString &particulars)
{
    return QStringList{record, code, field, particulars}.join(QChar(0x1f));
}

LeftPoints::LeftPoints(const Reader &reader, QDate today)
{
    for (const Record &record : reader.all(LeftAsIs::schema().info())) {
        const LeftAsIs left = LeftAsIs::schema().unpack(record.row);
        if (left.until < today)
            continue;
        const QString about = left.about.isEmpty() ? left.parent.id : left.about;
        notes_.insert(keyOf(about, left.code, left.fieldKey, left.particulars),
                      {record.id, left.reason, left.until, left.decidedBy, left.decidedAt});
    }
}

const LeftNote *LeftPoints::of(const OpenPoint &point) const
{
    const auto at = notes_.constFind(keyOf(point.record, point.code, point.field, particularsOf(point)));
    return at == notes_.constEnd() ? nullptr : &*at;
}

QStringList LeftPoints::records() const
{
    QStringList out;
    for (auto note = notes_.keyBegin(); note != notes_.keyEnd(); ++note)
        out << note->section(QChar(0x1f), 0, 0);
    out.removeDuplicates();
    return out;
}

OpenPoints LeftPoints::open(OpenPoints points) const
{
    if (!notes_.isEmpty())
        std::erase_if(points, [this](const OpenPoint &point) { return contains(point); });
    return points;
}
