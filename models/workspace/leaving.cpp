// models/workspace/leaving.cpp
#include "workspace/leaving.h"
#include "registers/left_as_is.h"
#include "storage/finding.h"
#include <QUuid>

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

Change leaving(const Source &source, const OpenPoint &point, const LeftNote &note)
{
    const RegisterInfo &reg = LeftAsIs::schema().info();
    LeftAsIs left;
    left.parent.id = wholeOf(source, point.record);
    left.code = point.code;
    left.about = left.parent.id == point.record ? QString() : point.record;
    left.fieldKey = point.field;
    left.particulars = particularsOf(point);
    left.reason = note.reason;
    left.until = note.until;
    left.decidedBy = note.by;
    left.decidedAt = note.at;
    if (const std::optional<Record> earlier = known(source, left)) {
        left.position = LeftAsIs::schema().unpack(earlier->row).position;
        return {&reg, earlier->id, earlier->row, LeftAsIs::schema().pack(left)};
    }
    left.position = qint64(source.parts(reg, left.parent.id).size()) + 1;
    return {&reg, QUuid::createUuid().toString(QUuid::WithoutBraces), {}, LeftAsIs::schema().pack(left)};
}

Change reopening(const Reader &reader, const LeftNote &note)
{
    const RegisterInfo &reg = LeftAsIs::schema().info();
    return {&reg, note.id, reader.find(reg, note.id), {}};
}
