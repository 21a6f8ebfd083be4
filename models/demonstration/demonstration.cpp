// models/demonstration/demonstration.cpp
#include "demonstration/demonstration.h"
#include "exchange/plan.h"
#include "schema/errors.h"
#include "storage/migrator.h"
#include "workspace/workspace.h"
#include <QFile>
#include <QRegularExpression>

QString demonstrationName()
{
    return QStringLiteral("Nordlys Group");
}

static QDate moved(QDate day, int by, QChar unit)
{
    return unit == u'd' ? day.addDays(by) : unit == u'm' ? day.addMonths(by) : day.addYears(by);
}

/// "{today-5m}" is a day, "{month-20m}" a month, "{year-2y}" a year.
static QString dated(const QString &text, QDate today)
{
    static const QRegularExpression distance(QStringLiteral("\\{(today|month|year)([+-]\\d+)([dmy])\\}"));
    QString out;
    qsizetype from = 0;
    for (auto it = distance.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString day =
            moved(today, match.captured(2).toInt(), match.captured(3).at(0)).toString(Qt::ISODate);
        const QString kind = match.captured(1);
        out += text.mid(from, match.capturedStart() - from);
        out += kind == QLatin1String("today") ? day : day.left(kind == QLatin1String("month") ? 7 : 4);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

static void fill(Workspace &workspace, const QString &name)
{
    QFile file(QStringLiteral(":/demonstration/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Exchange", "“%1” cannot be read: %2.")
                        .arg(name, file.errorString()));
    const QString text = dated(QString::fromUtf8(file.readAll()), workspace.now().date());
    const ImportPlan plan = planImport(text.toUtf8(), workspace.source(),
                                       {.source = name,
                                        .match = Match::Id,
                                        .newestFormat = newestFormat(),
                                        .onlyRegister = {},
                                        .makeIds = true});
    if (!plan.refused.empty())
        throw Error(plan.refused.front().reason,
                    name + u':' + QString::number(plan.refused.front().line) + u' '
                        + plan.refused.front().field);
    workspace.apply(plan.changes, {QStringLiteral("import"), {name}});
}

void fillDemonstration(Workspace &workspace)
{
    for (const char *name :
         {"group", "means", "activities_staff", "activities_customers", "activities_operations"})
        fill(workspace, QLatin1String(name) + QStringLiteral(".json"));
}
