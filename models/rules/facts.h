// models/rules/facts.h - what a rule may ask about the rest of the workspace, read-only
#pragma once
#include "schema/bind.h"
#include "schema/openpoint.h"
#include "schema/reader.h"
#include <QTimeZone>
#include <functional>

class Facts {
public:
    /// `clock` is in the workspace's zone.
    Facts(const Reader &reader, const Record &record, QDateTime clock)
        : reader_(reader)
        , record_(record)
        , clock_(std::move(clock))
    {
    }

    /// The parts of this record.
    template <class P>
    std::vector<P> parts() const
    {
        return partsOf<P>(record_.id);
    }
    /// The parts of another record: a part asks for its siblings.
    template <class P>
    std::vector<P> partsOf(const QString &parent) const
    {
        std::vector<P> out;
        for (const Record &part : reader_.parts(P::schema().info(), parent))
            out.push_back(P::schema().unpack(part.row));
        return out;
    }
    template <class R>
    std::optional<R> linked(const Ref<R> &ref) const
    {
        if (ref.id.isEmpty())
            return std::nullopt;
        const std::optional<Row> row = reader_.find(R::schema().info(), ref.id);
        return row ? std::optional<R>(R::schema().unpack(*row)) : std::nullopt;
    }
    /// The records of register R that point to this one.
    template <class R>
    std::vector<std::pair<QString, R>> usedBy() const
    {
        std::vector<std::pair<QString, R>> out;
        const RegisterInfo &reg = R::schema().info();
        for (const QString &id : reader_.usedBy(record_.id))
            if (reader_.registerOf(id) == &reg)
                if (const std::optional<Row> row = reader_.find(reg, id))
                    out.push_back({id, R::schema().unpack(*row)});
        return out;
    }
    /// The one record of a single register such as `workspace`.
    template <class R>
    std::optional<R> single() const
    {
        const std::vector<Record> found = reader_.all(R::schema().info());
        return found.empty() ? std::nullopt : std::optional<R>(R::schema().unpack(found.front().row));
    }
    /// What is known about one value of the record being checked.
    template <auto M>
    FieldState state() const
    {
        using R = typename MemberOf<decltype(M)>::Record;
        return record_.row.states.value(QLatin1String(R::schema().template key<M>()));
    }
    const Record &record() const { return record_; }
    const Reader &reader() const { return reader_; }
    QDateTime startOfDay(QDate day) const
    {
        return day.startOfDay(clock_.timeZone());
    } ///< in the workspace's zone
    /// Chooses the law in force; dated rules give from/until instead of asking it.
    const QDateTime &clock() const { return clock_; }

private:
    const Reader &reader_;
    const Record &record_;
    QDateTime clock_;
};

/// The rules of one register behind a face that needs no type; completeness comes from the descriptors.
struct RuleSet {
    const RegisterInfo *reg;
    std::function<void(const Record &, const Facts &, OpenPoints &)> check;
};
template <class R>
RuleSet ruleSet(std::vector<void (*)(const R &, const Facts &, OpenPoints &)> rules)
{
    return {&R::schema().info(),
            [all = std::move(rules)](const Record &record, const Facts &facts, OpenPoints &points) {
                const R typed = R::schema().unpack(record.row);
                for (const auto rule : all)
                    rule(typed, facts, points);
            }};
}
