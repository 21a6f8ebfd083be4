// models/report/scope.cpp
#include "report/scope.h"
#include "registers/client.h"
#include "registers/workspace.h"
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

bool isOwnEntity(const Record &organisation)
{
    const RegisterInfo &reg = Organisation::schema().info();
    return valueOf(reg, organisation.row, Organisation::schema().key<&Organisation::roles>())
        .toStringList()
        .contains(QLatin1String("own_entity"));
}

std::vector<const Record *> ownEntities(const Snapshot &records)
{
    std::vector<const Record *> own;
    for (const Record &organisation : records.all(Organisation::schema().info()))
        if (isOwnEntity(organisation))
            own.push_back(&organisation);
    const RegisterInfo &reg = WorkspaceRecord::schema().info();
    const auto &workspaces = records.all(reg);
    if (!workspaces.empty()) {
        using W = WorkspaceRecord;
        const QString main =
            valueOf(reg, workspaces.front().row, W::schema().key<&W::mainOrganisation>()).toString();
        std::stable_partition(own.begin(), own.end(), [&main](const Record *one) { return one->id == main; });
    }
    return own;
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
                if (&reg != &Client::schema().info()) // it is a client and something else besides
                    scopes_.inAnnex_.insert(id);
                continue;
            }
            part.linked.insert(id);
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
    const std::vector<const Record *> own = ownEntities(records);
    if (organisation.isEmpty()) {
        for (const Record *entity : own)
            parts.push_back({.entity = entity});
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
        parts.push_back({.entity = own.empty() ? nullptr : own.front()});
    Gathering(records, scopes).run();
    return scopes;
}
} // namespace report
