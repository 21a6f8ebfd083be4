// models/report/scope.cpp
#include "report/scope.h"
#include "registers/processing_activity.h"
#include "registers/workspace.h"
#include "schema/errors.h"
#include <algorithm>

namespace report {
namespace {
using A = ProcessingActivity;

const RegisterInfo &activityRegister()
{
    return A::schema().info();
}

std::vector<QString> referencesOf(const RegisterInfo &reg, const Record &record)
{
    std::vector<QString> ids;
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (reg.fields[i].home == Home::Link)
            for (const QString &id : record.row[qsizetype(i)].toStringList())
                ids.push_back(id);
    return ids;
}

QStringList controllersOf(const Record &activity)
{
    return valueOf(activityRegister(), activity.row, A::schema().key<&A::controllers>()).toStringList();
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
            if (part.controller)
                scopes_.covers_.insert(part.controller->id, part.anchor());
            for (const Record *activity : part.activities) {
                part.linked.insert(activity->id);
                if (!scopes_.homes_.contains(activity->id))
                    scopes_.homes_.insert(activity->id, i);
            }
        }
        for (Scope &part : scopes_.parts)
            gather(part);
        for (const RegisterInfo *reg : records_.registers())
            annex(*reg);
    }

private:
    void gather(Scope &part)
    {
        for (const Record *activity : part.activities) {
            follow(part, activityRegister(), *activity, activity->id);
            for (const RegisterInfo *kind : partsOf(records_.registers(), activityRegister()))
                for (const Record *record : records_.parts(*kind, activity->id))
                    follow(part, *kind, *record, activity->id);
        }
        if (part.controller)
            follow(part, Organisation::schema().info(), *part.controller, part.controller->id);
    }
    void follow(Scope &part, const RegisterInfo &reg, const Record &record, const QString &from)
    {
        for (const QString &id : referencesOf(reg, record)) {
            const RegisterInfo *target = records_.registerOf(id);
            const bool hasPlace = target && target != &activityRegister() && !target->parent
                && !target->single && !scopes_.covers_.contains(id);
            if (!hasPlace)
                continue;
            QStringList &naming = scopes_.namedBy[id];
            if (!named_.contains({from, id})) {
                named_.insert({from, id});
                naming << from;
            }
            if (part.linked.contains(id))
                continue;
            part.linked.insert(id);
            scopes_.inAnnex_.insert(id);
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
    if (!homes_.contains(id))
        return {};
    return (part.linked.contains(id) ? part : home(id)).prefix + id;
}

const Scope &Scopes::home(const QString &activity) const
{
    return parts.at(homes_.value(activity));
}

Scopes scopesOf(const Snapshot &records, const QString &organisation,
                const std::function<bool(const Record &)> &holds)
{
    Scopes scopes;
    std::vector<Scope> &parts = scopes.parts;
    if (organisation.isEmpty()) {
        for (const Record *entity : ownEntities(records))
            parts.push_back({.controller = entity});
        parts.emplace_back();
    } else {
        const Record *asked = records.find(organisation);
        if (!asked || records.registerOf(organisation) != &Organisation::schema().info())
            throw Error(
                QCoreApplication::translate("Report", "There is no organisation “%1”.").arg(organisation));
        parts.push_back({.controller = asked});
    }
    for (const Record &activity : records.all(activityRegister())) {
        if (holds && !holds(activity))
            continue;
        const QStringList controllers = controllersOf(activity);
        bool taken = false;
        for (Scope &part : parts)
            if (part.controller ? controllers.contains(part.controller->id) : !taken) {
                part.activities.push_back(&activity);
                taken = true;
            }
    }
    if (parts.size() > 1 && !parts.back().controller && parts.back().activities.empty())
        parts.pop_back();
    if (holds && organisation.isEmpty()) // of a selection only the parts that have something of it
        std::erase_if(parts, [](const Scope &part) { return part.activities.empty(); });
    if (holds && (parts.empty() || parts.front().activities.empty()))
        throw Error(QCoreApplication::translate("Report",
                                                "The selection holds no processing activity, "
                                                "so there is nothing to print."));
    Gathering(records, scopes).run();
    return scopes;
}
} // namespace report
