// app/commandline/history.cpp - custos history: who changed what, when and why
#include "commandline/desktop.h"
#include <QJsonArray>

static QJsonValue orNull(const std::optional<QJsonObject> &values)
{
    return values ? QJsonValue(*values) : QJsonValue();
}

static QJsonObject shown(const HistoryChange &change)
{
    return {{QStringLiteral("register"), change.reg},
            {QStringLiteral("record"), change.record},
            {QStringLiteral("before"), orNull(change.before)},
            {QStringLiteral("after"), orNull(change.after)},
            {QStringLiteral("erased"), change.erased}};
}

static QJsonObject shown(const HistoryEntry &entry)
{
    QJsonArray changes;
    for (const HistoryChange &change : entry.changes)
        changes.append(shown(change));
    return {{QStringLiteral("seq"), entry.seq},
            {QStringLiteral("id"), entry.id},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("reason"), entry.reason.code},
            {QStringLiteral("reason_args"), QJsonArray::fromStringList(entry.reason.args)},
            {QStringLiteral("undoes"), entry.undoes ? QJsonValue(*entry.undoes) : QJsonValue()},
            {QStringLiteral("hash"), entry.hash},
            {QStringLiteral("changes"), changes}};
}

int history(const Arguments &args, const Desktop &desktop)
{
    if (args.has("register"))
        requireRegister(args.value("register"));
    const std::unique_ptr<Workspace> workspace = desktop.open(args, true);
    HistoryFilter filter{.reg = args.value("register"), .record = args.value("record")};
    const History entries = workspace->history();
    if (args.has("record") && entries.count({.record = filter.record}) == 0)
        filter.record = recordNamed(workspace->source(), filter.record);
    QJsonArray list;
    for (const HistoryEntry &entry : entries.entries(filter))
        list.append(shown(entry));
    print(QJsonObject{{QStringLiteral("entries"), list}});
    return Done;
}
