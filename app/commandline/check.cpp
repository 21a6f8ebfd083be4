// app/commandline/check.cpp - custos check: the open points of a workspace
#include "commandline/desktop.h"
#include "rules/leftasis.h"
#include "rules/rulebook.h"
#include "schema/values.h"
#include <QJsonArray>
#include <algorithm>

/// A part without a name of its own is called as the record it belongs to.
static QString titleOf(const OpenPoint &point, const Reader &reader)
{
    const QString title = reader.title(point.record);
    const RegisterInfo *reg = reader.registerOf(point.record);
    if (title != point.record || !reg || !reg->parent)
        return title;
    const std::optional<Row> row = reader.find(*reg, point.record);
    return row ? reader.title(valueOf(*reg, *row, "parent").toString()) : title;
}

static QJsonValue shown(const LeftNote *note)
{
    if (!note)
        return {};
    return QJsonObject{{QStringLiteral("reason"), note->reason},
                       {QStringLiteral("until"), note->until.toString(Qt::ISODate)},
                       {QStringLiteral("by"), orNull(note->by)},
                       {QStringLiteral("at"), orNull(fromMoment(note->at))}};
}

static QJsonObject shown(const OpenPoint &point, const LeftNote *left, const Reader &reader,
                         const Translator &t)
{
    return {{QStringLiteral("code"), point.code},
            {QStringLiteral("grade"), codeOf(point.grade)},
            {QStringLiteral("law"), orNull(citation(point.law))},
            {QStringLiteral("register"), point.reg},
            {QStringLiteral("record"), point.record},
            {QStringLiteral("field"), orNull(point.field)},
            {QStringLiteral("title"), titleOf(point, reader)},
            {QStringLiteral("message"), shownMessage(point, reader, t)},
            {QStringLiteral("left_as_is"), shown(left)}};
}

int check(const Arguments &args, const Desktop &desktop)
{
    const std::unique_ptr<Workspace> workspace = desktop.open(args, true);
    const OpenPoints points = workspace->recheck(workspace->now());
    const LeftPoints left(workspace->source(), workspace->now().date());
    QJsonArray findings;
    for (const OpenPoint &point : points)
        findings.append(shown(point, left.of(point), workspace->source(), desktop.translator()));
    print(QJsonObject{{QStringLiteral("findings"), findings}});
    const auto asks = [&](const OpenPoint &p) { return p.grade != Grade::Practice && !left.contains(p); };
    return std::ranges::any_of(points, asks) ? Wanting : Done;
}
