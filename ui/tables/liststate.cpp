// ui/tables/liststate.cpp
#include "tables/liststate.h"
#include "schema/translator.h"
#include "views/candidates.h"
#include "views/tablecolumns.h"
#include "workspace/workspace.h"
#include <QSettings>

static constexpr int usualPanel = 420, leastPanel = 300, widestPanel = 2000;

static QString columnsKey(const RegisterInfo &reg)
{
    return QStringLiteral("lists/%1/columns").arg(QLatin1String(reg.key));
}

QStringList ListState::columns() const
{
    const QStringList known = allColumns(reg_);
    QStringList stored = QSettings().value(columnsKey(reg_)).toStringList();
    stored.removeIf([&](const QString &key) { return !known.contains(key); });
    return stored.isEmpty() ? defaultColumns(reg_) : stored;
}

void ListState::setColumns(const QStringList &keys)
{
    if (keys == defaultColumns(reg_))
        QSettings().remove(columnsKey(reg_));
    else
        QSettings().setValue(columnsKey(reg_), keys);
}

int ListState::panelWidth() const
{
    const int stored = QSettings().value(QStringLiteral("lists/panel"), usualPanel).toInt();
    return stored < leastPanel || stored > widestPanel ? usualPanel : stored;
}

void ListState::setPanelWidth(int width)
{
    QSettings().setValue(QStringLiteral("lists/panel"), width);
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
