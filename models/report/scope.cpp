// models/report/scope.cpp
#include "report/scope.h"
#include "registers/client.h"
#include "schema/errors.h"
#include <algorithm>

namespace report {
namespace {
std::vector<QString> referencesOf(const RegisterInfo &reg, const Record &record)
{
    std::vector<QString> ids;
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (reg.fields[i].home == Home::Link)
            for (const QString &id : record.row[qsizetype(i)].toStringList())
                ids.push_back(id);
    return ids;
}

} // namespace

class Gathering {
public:
    Gathering(const Snapshot &records, Scopes &scopes)
        : records_(records)
        , scopes_(scopes)
    {
    }
    void run()
    {
        for (std::size_t i = 0; i < scopes_.parts.size(); ++i) {
            Scope &part = scopes_.parts[i];
            part.prefix = QString::number(i + 1) + u'/';
            if (part.entity)
                scopes_.covers_.insert(part.entity->id, part.anchor());
            for (const Record *entry : part.entries) {
                part.linked.insert(entry->id);
                if (!scopes_.homes_.contains(entry->id))
                    scopes_.homes_.insert(entry->id, i);
            }
        }
        for (Scope &part : scopes_.parts)
            gather(part);
        for (const RegisterInfo *reg : records_.registers())
            annex(*reg);
    }

private:
    const RegisterInfo &entries() const { return *scopes_.kind.reg; }
    void gather(Scope &part)
    {
        for (const Record *entry : part.entries) {
            follow(part, entries(), *entry, entry->id);
            for (const RegisterInfo *kind : partsOf(records_.registers(), entries()))
                for (const Record *record : records_.parts(*kind, entry->id))
                    follow(part, *kind, *record, entry->id);
        }
        if (part.entity)
            follow(part, Organisation::schema().info(), *part.entity, part.entity->id);
    }
    void follow(Scope &part, const RegisterInfo &reg, const Record &record, const QString &from)
    {
        for (const QString &id : referencesOf(reg, record)) {
            const RegisterInfo *target = records_.registerOf(id);
            const bool hasPlace = target && target != &entries() && !target->parent && !target->single
                && !scopes_.covers_.contains(id);
            if (!hasPlace)
                continue;
            QStringList &naming = scopes_.namedBy[id];
            if (!named_.contains({from, id})) {
                named_.insert({from, id});
                naming << from;
            }
            if (part.linked.contains(id)) {
                if (&reg != &Client::schema().info()
                    && !records_.title(id).isEmpty()) // it is a client and something else besides
                    scopes_.inAnnex_.insert(id);
                continue;
            }
            part.linked.insert(id);
            if (!records_.title(id).isEmpty()) // who is not named has no place of its own
                (&reg == &Client::schema().info() ? scopes_.clients_ : scopes_.inAnnex_).insert(id);
            follow(part, *target, *records_.find(id), id);
        }
    }
    void annex(const RegisterInfo &reg)
    {
        Annex annex{&reg, {}};
        for (const Record &record : records_.all(reg))
            if (scopes_.inAnnex_.contains(record.id))
                annex.records.push_back(&record);
        if (!annex.records.empty())
            scopes_.annexes.push_back(std::move(annex));
    }

    const Snapshot &records_;
    Scopes &scopes_;
    QSet<std::pair<QString, QString>> named_;
};

QString Scopes::anchor(const QString &id, const Scope &part) const
{
    if (const auto cover = covers_.constFind(id); cover != covers_.constEnd())
        return *cover;
    if (inAnnex_.contains(id))
        return id;
    if (clients_.contains(id))
        return clientsAnchor;
    if (!homes_.contains(id))
        return {};
    return (part.linked.contains(id) ? part : home(id)).prefix + id;
}

const Scope &Scopes::home(const QString &entry) const
{
    return parts.at(homes_.value(entry));
}

Scopes scopesOf(const Snapshot &records, const RecordKind &kind, const QString &organisation,
                const std::function<bool(const Record &)> &holds)
{
    Scopes scopes(kind);
    std::vector<Scope> &parts = scopes.parts;
    const QStringList &own = records.ownEntities();
    if (organisation.isEmpty()) {
        for (const QString &id : own)
            parts.push_back({.entity = records.find(id)});
        parts.emplace_back();
    } else {
        const Record *asked = records.find(organisation);
        if (!asked || records.registerOf(organisation) != &Organisation::schema().info())
            throw Error(
                QCoreApplication::translate("Report", "There is no organisation “%1”.").arg(organisation));
        parts.push_back({.entity = asked});
    }
    for (const Record &entry : records.all(*kind.reg)) {
        if (holds && !holds(entry))
            continue;
        const QStringList entities = kind.entitiesOf(entry);
        bool taken = false;
        for (Scope &part : parts)
            if (part.entity ? entities.contains(part.entity->id) : !taken) {
                part.entries.push_back(&entry);
                taken = true;
            }
    }
    if (parts.size() > 1 && !parts.back().entity && parts.back().entries.empty())
        parts.pop_back();
    if (organisation.isEmpty() && (holds || kind.isOfProcessors())) // only the parts that have something
        std::erase_if(parts, [](const Scope &part) { return part.entries.empty(); });
    if (holds && (parts.empty() || parts.front().entries.empty()))
        throw Error(QCoreApplication::translate("Report", kind.words.nothingSelected));
    if (parts.empty()) // nobody processes for clients: one page that says so
        parts.push_back({.entity = own.empty() ? nullptr : records.find(own.front())});
    Gathering(records, scopes).run();
    return scopes;
}
} // namespace report
