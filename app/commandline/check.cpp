// app/commandline/check.cpp - custos check: the open points of a workspace
#include "commandline/desktop.h"
#include "rules/rulebook.h"
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

static QJsonObject shown(const OpenPoint &point, const Reader &reader, const Translator &t)
{
    return {{QStringLiteral("code"), point.code},
            {QStringLiteral("grade"), codeOf(point.grade)},
            {QStringLiteral("law"), orNull(citation(point.law))},
            {QStringLiteral("register"), point.reg},
            {QStringLiteral("record"), point.record},
            {QStringLiteral("field"), orNull(point.field)},
            {QStringLiteral("title"), titleOf(point, reader)},
            {QStringLiteral("message"), shownMessage(point, reader, t)},
            {QStringLiteral("left_as_is"), QJsonValue()}};
}

int check(const Arguments &args, const Desktop &desktop)
{
    const std::unique_ptr<Workspace> workspace = desktop.open(args, true);
    const OpenPoints points = workspace->recheck(workspace->now());
    QJsonArray findings;
    for (const OpenPoint &point : points)
        findings.append(shown(point, workspace->source(), desktop.translator()));
    print(QJsonObject{{QStringLiteral("findings"), findings}});
    return std::ranges::any_of(points, [](const OpenPoint &p) { return p.grade != Grade::Practice; })
        ? Wanting
        : Done;
}
