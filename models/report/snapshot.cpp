// models/report/snapshot.cpp
#include "report/snapshot.h"
#include <algorithm>

namespace report {
Snapshot::Snapshot(const Reader &reader, const Edition &edition)
    : registers_(reader.registers())
{
    for (const RegisterInfo *reg : registers_) {
        std::vector<Record> held = reader.all(*reg);
        std::erase_if(held, [&](const Record &record) { return !edition.holds(*reg, record); });
        records_[reg] = std::move(held);
    }
    for (const RegisterInfo *reg : registers_)
        for (const Record &record : all(*reg)) {
            places_.insert(record.id, {reg, &record});
            if (reg->parent)
                parts_[reg][valueOf(*reg, record.row, "parent").toString()].push_back(&record);
        }
    for (const RegisterInfo *reg : registers_)
        for (auto &siblings : parts_[reg])
            std::ranges::stable_sort(siblings, {}, [reg](const Record *part) {
                return valueOf(*reg, part->row, "position").toLongLong();
            });
}

const std::vector<Record> &Snapshot::all(const RegisterInfo &reg) const
{
    static const std::vector<Record> none;
    const auto at = records_.constFind(&reg);
    return at == records_.constEnd() ? none : *at;
}

const std::vector<const Record *> &Snapshot::parts(const RegisterInfo &part, const QString &parent) const
{
    static const std::vector<const Record *> none;
    const auto ofRegister = parts_.constFind(&part);
    if (ofRegister == parts_.constEnd())
        return none;
    const auto at = ofRegister->constFind(parent);
    return at == ofRegister->constEnd() ? none : *at;
}

const Record *Snapshot::find(const QString &id) const
{
    return places_.value(id, {nullptr, nullptr}).record;
}

const RegisterInfo *Snapshot::registerOf(const QString &id) const
{
    return places_.value(id, {nullptr, nullptr}).reg;
}

QString Snapshot::title(const QString &id) const
{
    const Place place = places_.value(id, {nullptr, nullptr});
    if (!place.record)
        return {};
    const QString name = valueOf(*place.reg, place.record->row, "name").toString();
    return name.isEmpty() ? valueOf(*place.reg, place.record->row, "reference").toString() : name;
}
} // namespace report
