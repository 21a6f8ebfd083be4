// ui/tables/liststate.cpp
#include "tables/liststate.h"
#include "schema/translator.h"
#include "storage/copying.h"
#include "support/settings.h"
#include "tables/listcolumns.h"
#include "views/candidates.h"
#include "views/keptfilters.h"
#include "views/tablecolumns.h"
#include "workspace/workspace.h"

QString workspaceId(const Workspace &workspace)
{
    return copyId(
        workspace.source().connection()); // the record of the workspace has the same id in all of them
}

ListState::ListState(const RegisterInfo &reg, const Workspace &workspace, Settings &settings)
    : reg_(reg)
    , workspace_(workspace)
    , settings_(settings)
    , key_(QLatin1String(reg.key))
    , workspaceId_(workspaceId(workspace))
{
}

QStringList ListState::columns() const
{
    const QStringList known = allColumns(reg_);
    QStringList stored = settings_.get(setting::columns, {key_});
    stored.removeIf([&](const QString &key) { return !known.contains(key); });
    return stored.isEmpty() ? defaultColumns(reg_) : stored;
}

void ListState::setColumns(const QStringList &keys)
{
    settings_.set(setting::columns, keys == defaultColumns(reg_) ? QStringList() : keys, {key_});
}

QMap<QString, int> ListState::widths() const
{
    return widthsFrom(settings_.get(setting::widths, {key_}));
}

void ListState::setWidth(const QString &key, int pixels)
{
    QMap<QString, int> all = widths();
    all.insert(key, pixels);
    settings_.set(setting::widths, keptWidths(all), {key_});
}

void ListState::forgetWidths()
{
    settings_.set(setting::widths, QStringList(), {key_});
}

QString ListState::sortBy() const
{
    const QString stored = settings_.get(setting::sorting, {key_});
    return stored.startsWith(u'-') ? stored.mid(1) : stored;
}

Qt::SortOrder ListState::order() const
{
    return settings_.get(setting::sorting, {key_}).startsWith(u'-') ? Qt::DescendingOrder
                                                                    : Qt::AscendingOrder;
}

void ListState::setSorting(const QString &key, Qt::SortOrder order)
{
    const bool down = order == Qt::DescendingOrder && !key.isEmpty();
    settings_.set(setting::sorting, down ? u'-' + key : key, {key_});
}

std::vector<Filter> ListState::filters() const
{
    return filtersFrom(settings_.get(setting::filters, {workspaceId_, key_}), reg_, workspace_.source());
}

void ListState::setFilters(const std::vector<Filter> &filters)
{
    settings_.rememberWorkspace(workspaceId_);
    settings_.set(setting::filters, keptFilters(filters), {workspaceId_, key_});
}

EditorContext plainContext(Workspace &workspace, const Translator &translator)
{
    return {translator,
            [&workspace](const QString &id) { return workspace.source().title(id); },
            [&workspace, &translator](const char *reg, const QString &words) {
                Options out;
                for (const auto &[id, title] : candidates(workspace.source(), reg, words, translator))
                    out.append({id, title});
                return out;
            },
            {},
            {},
            [&workspace] { return workspace.now(); }};
}
