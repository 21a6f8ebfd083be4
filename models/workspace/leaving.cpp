// models/workspace/leaving.cpp
#include "workspace/leaving.h"
#include "registers/left_as_is.h"
#include <QUuid>

/// The record the note is kept with: of a point about a part the one it is a part of.
static QString wholeOf(const Reader &reader, const QString &id)
{
    const RegisterInfo *reg = reader.registerOf(id);
    const std::optional<Row> row = reg && reg->parent ? reader.find(*reg, id) : std::nullopt;
    return row ? wholeOf(reader, valueOf(*reg, *row, "parent").toString()) : id;
}

static std::optional<Record> known(const Reader &reader, const LeftAsIs &wanted)
{
    for (const Record &record : reader.parts(LeftAsIs::schema().info(), wanted.parent.id)) {
        const LeftAsIs other = LeftAsIs::schema().unpack(record.row);
        if (other.code == wanted.code && other.about == wanted.about && other.fieldKey == wanted.fieldKey
            && other.particulars == wanted.particulars)
            return record;
    }
    return std::nullopt;
}

Change leaving(const Reader &reader, const OpenPoint &point, const LeftNote &note)
{
    const RegisterInfo &reg = LeftAsIs::schema().info();
    LeftAsIs left;
    left.parent.id = wholeOf(reader, point.record);
    left.code = point.code;
    left.about = left.parent.id == point.record ? QString() : point.record;
    left.fieldKey = point.field;
    left.particulars = particularsOf(point);
    left.reason = note.reason;
    left.until = note.until;
    left.decidedBy = note.by;
    left.decidedAt = note.at;
    if (const std::optional<Record> earlier = known(reader, left)) {
        left.position = LeftAsIs::schema().unpack(earlier->row).position;
        return {&reg, earlier->id, earlier->row, LeftAsIs::schema().pack(left)};
    }
    left.position = qint64(reader.parts(reg, left.parent.id).size()) + 1;
    return {&reg, QUuid::createUuid().toString(QUuid::WithoutBraces), {}, LeftAsIs::schema().pack(left)};
}

Change reopening(const Reader &reader, const LeftNote &note)
{
    const RegisterInfo &reg = LeftAsIs::schema().info();
    return {&reg, note.id, reader.find(reg, note.id), {}};
}
