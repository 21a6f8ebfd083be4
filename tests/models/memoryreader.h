// tests/models/memoryreader.h - a reader over records in memory, so that rules are tested without a file
#pragma once
#include "registers/catalogue.h"
#include "registers/data_category.h"
#include "registers/purpose.h"
#include "registers/workspace.h"
#include "rules/rulebook.h"

class MemoryReader : public Reader {
public:
    /// Adds a record, or replaces the one of that id.
    template <class R>
    QString put(const R &record, const States &states = {}, QString id = {})
    {
        if (id.isEmpty())
            id = QStringLiteral("id-%1").arg(records_.size() + 1);
        Row row = R::schema().pack(record);
        row.states = states;
        const Entry entry{&R::schema().info(), {id, row}};
        for (Entry &known : records_)
            if (known.record.id == id) {
                known = entry;
                return id;
            }
        records_.push_back(entry);
        return id;
    }
    const Record &record(const QString &id) const { return entry(id)->record; }
    OpenPoints points(const QString &id, const QDateTime &clock) const
    {
        return check(*this, *entry(id)->reg, entry(id)->record, clock);
    }
    /// The codes that hold at that moment, sorted.
    QStringList codes(const QString &id, const QDateTime &clock) const
    {
        QStringList out;
        for (const OpenPoint &point : points(id, clock))
            if (point.holdsAt(clock))
                out << point.code;
        out.sort();
        return out;
    }

    Catalogue registers() const override { return catalogue(); }
    std::vector<Record> all(const RegisterInfo &reg) const override
    {
        std::vector<Record> out;
        for (const Entry &e : records_)
            if (e.reg == &reg)
                out.push_back(e.record);
        return out;
    }
    std::vector<Record> parts(const RegisterInfo &part, const QString &parent) const override
    {
        std::vector<Record> out;
        for (const Entry &e : records_)
            if (e.reg == &part && valueOf(part, e.record.row, "parent").toString() == parent)
                out.push_back(e.record);
        return out;
    }
    std::optional<Row> find(const RegisterInfo &reg, const QString &id) const override
    {
        const Entry *e = entry(id);
        return e && e->reg == &reg ? std::optional<Row>(e->record.row) : std::nullopt;
    }
    QStringList usedBy(const QString &id) const override
    {
        QStringList out;
        for (const Entry &e : records_)
            for (std::size_t i = 0; i < e.reg->fields.size(); ++i)
                if (e.reg->fields[i].home == Home::Link
                    && e.record.row[qsizetype(i)].toStringList().contains(id) && !out.contains(e.record.id))
                    out << e.record.id;
        return out;
    }
    const RegisterInfo *registerOf(const QString &id) const override
    {
        const Entry *e = entry(id);
        return e ? e->reg : nullptr;
    }
    QString title(const QString &id) const override
    {
        const Entry *e = entry(id);
        const QString name = e ? valueOf(*e->reg, e->record.row, "name").toString() : QString();
        return name.isEmpty() ? id : name;
    }

private:
    struct Entry {
        const RegisterInfo *reg;
        Record record;
    };
    const Entry *entry(const QString &id) const
    {
        for (const Entry &e : records_)
            if (e.record.id == id)
                return &e;
        return nullptr;
    }
    std::vector<Entry> records_;
};
