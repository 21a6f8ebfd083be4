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

class Gathering {
public:
    Gathering(const Snapshot &records, Scope &scope)
        : records_(records)
        , scope_(scope)
    {
    }
    void run()
    {
        for (const Record *activity : scope_.activities)
            scope_.linked.insert(activity->id);
        for (const Record *activity : scope_.activities) {
            follow(activityRegister(), *activity);
            for (const RegisterInfo *part : partsOf(records_.registers(), activityRegister()))
                for (const Record *record : records_.parts(*part, activity->id))
                    follow(*part, *record);
        }
        if (scope_.controller)
            follow(Organisation::schema().info(), *scope_.controller);
        for (const RegisterInfo *reg : records_.registers())
            annex(*reg);
    }

private:
    void follow(const RegisterInfo &reg, const Record &record)
    {
        for (const QString &id : referencesOf(reg, record)) {
            const RegisterInfo *target = records_.registerOf(id);
            const bool hasPlace = !target || target == &activityRegister() || target->parent || target->single
                || (scope_.controller && scope_.controller->id == id) || scope_.linked.contains(id);
            if (hasPlace)
                continue;
            scope_.linked.insert(id);
            follow(*target, *records_.find(id));
        }
    }
    void annex(const RegisterInfo &reg)
    {
        if (&reg == &activityRegister())
            return;
        Scope::Annex annex{&reg, {}};
        for (const Record &record : records_.all(reg))
            if (scope_.linked.contains(record.id))
                annex.records.push_back(&record);
        if (!annex.records.empty())
            scope_.annexes.push_back(std::move(annex));
    }

    const Snapshot &records_;
    Scope &scope_;
};

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

std::vector<Scope> scopesOf(const Snapshot &records, const QString &organisation,
                            const std::function<bool(const Record &)> &holds)
{
    std::vector<Scope> scopes;
    if (organisation.isEmpty()) {
        for (const Record *entity : ownEntities(records))
            scopes.push_back({.controller = entity});
        scopes.emplace_back();
    } else {
        const Record *asked = records.find(organisation);
        if (!asked || records.registerOf(organisation) != &Organisation::schema().info())
            throw Error(
                QCoreApplication::translate("Report", "There is no organisation “%1”.").arg(organisation));
        scopes.push_back({.controller = asked});
    }
    for (const Record &activity : records.all(activityRegister())) {
        if (holds && !holds(activity))
            continue;
        const QStringList controllers = controllersOf(activity);
        bool taken = false;
        for (Scope &scope : scopes)
            if (scope.controller ? controllers.contains(scope.controller->id) : !taken) {
                scope.activities.push_back(&activity);
                taken = true;
            }
    }
    if (scopes.size() > 1 && !scopes.back().controller && scopes.back().activities.empty())
        scopes.pop_back();
    if (holds && organisation.isEmpty()) // of a selection only the parts that have something of it
        std::erase_if(scopes, [](const Scope &scope) { return scope.activities.empty(); });
    if (holds && (scopes.empty() || scopes.front().activities.empty()))
        throw Error(QCoreApplication::translate("Report",
                                                "The selection holds no processing activity of "
                                                "this controller, so there is nothing to print."));
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        scopes[i].prefix = QString::number(i + 1) + u'/';
        Gathering(records, scopes[i]).run();
    }
    return scopes;
}
} // namespace report
