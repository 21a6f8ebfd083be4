// models/report/snapshot.cpp
#include "report/snapshot.h"
#include "registers/workspace.h"
#include "report/fields.h"
#include "report/filtering.h"
#include <algorithm>

namespace report {
namespace {
using O = Organisation;
using W = WorkspaceRecord;

class SnapshotReader final : public Reader {
public:
    explicit SnapshotReader(const Snapshot &records)
        : records_(records)
    {
    }
    Catalogue registers() const override { return records_.registers(); }
    std::vector<Record> all(const RegisterInfo &reg) const override { return records_.all(reg); }
    std::vector<Record> parts(const RegisterInfo &part, const QString &parent) const override
    {
        std::vector<Record> out;
        for (const Record *record : records_.parts(part, parent))
            out.push_back(*record);
        return out;
    }
    std::optional<Row> find(const RegisterInfo &reg, const QString &id) const override
    {
        const Record *record = records_.registerOf(id) == &reg ? records_.find(id) : nullptr;
        return record ? std::optional(record->row) : std::nullopt;
    }
    QStringList usedBy(const QString &id) const override
    {
        QStringList out;
        for (const RegisterInfo *reg : registers())
            for (const Record &record : records_.all(*reg))
                for (std::size_t i = 0; i < reg->fields.size(); ++i)
                    if (reg->fields[i].home == Home::Link
                        && record.row[qsizetype(i)].toStringList().contains(id))
                        out << record.id;
        out.removeDuplicates();
        return out;
    }
    const RegisterInfo *registerOf(const QString &id) const override { return records_.registerOf(id); }
    QString title(const QString &id) const override { return records_.title(id); }

private:
    const Snapshot &records_;
};

std::optional<Row> workspaceOf(const Reader &reader)
{
    const std::vector<Record> all = reader.all(W::schema().info());
    return all.empty() ? std::nullopt : std::optional(all.front().row);
}
} // namespace

QStringList ownEntities(const Reader &reader, const Edition &edition)
{
    const RegisterInfo &reg = O::schema().info();
    QStringList own;
    for (const Record &one : reader.all(reg))
        if (edition.holds(reg, one)
            && valueOf(reg, one.row, info<&O::roles>().key)
                   .toStringList()
                   .contains(QLatin1String("own_entity")))
            own << one.id;
    const std::optional<Row> workspace = workspaceOf(reader);
    const QString main = workspace
        ? valueOf(W::schema().info(), *workspace, info<&W::mainOrganisation>().key).toString()
        : QString();
    if (own.removeOne(main))
        own.prepend(main);
    return own;
}

Snapshot::Snapshot(const Reader &reader, const Edition &edition)
    : registers_(reader.registers())
    , ownEntities_(report::ownEntities(reader, edition))
    , workspace_(workspaceOf(reader))
{
    for (const RegisterInfo *reg : registers_)
        records_[reg] = reader.all(*reg);
    Filtering(*this, edition).run();
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

std::unique_ptr<Reader> Snapshot::reader() const
{
    return std::make_unique<SnapshotReader>(*this);
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
