// tests/architecture/houserules.cpp
#include "architecture/houserules.h"
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace {
/// Which way things depend. A room always sees itself; one that is not named sees nothing.
const QHash<QString, QStringList> &table()
{
    static const QStringList models =
        QStringLiteral("schema registers rules storage exchange workspace policies "
                       "report views demonstration")
            .split(u' ');
    static const QHash<QString, QStringList> once{
        {QStringLiteral("schema"), {}},
        {QStringLiteral("registers"), {models[0]}},
        {QStringLiteral("rules"), models.mid(0, 2)},
        {QStringLiteral("storage"), {models[0]}},
        {QStringLiteral("exchange"), {models[0]}},
        {QStringLiteral("workspace"), models.mid(0, 4)},
        {QStringLiteral("policies"), models.mid(0, 3) + QStringList{models[4]}},
        {QStringLiteral("report"), models.mid(0, 3)},
        {QStringLiteral("views"), models.mid(0, 4) + QStringList{models[5]}},
        {QStringLiteral("demonstration"), models.mid(0, 6)},
        {QStringLiteral("ui/charts"), {models[0], models[7], models[8]}},
        {QStringLiteral("ui"), models + QStringList{QStringLiteral("ui/charts")}},
        {QStringLiteral("app/commandline"), models + QStringList{QStringLiteral("ui/charts")}},
        {QStringLiteral("app"),
         models
             + QStringList{QStringLiteral("ui/charts"), QStringLiteral("ui"),
                           QStringLiteral("app/commandline")}},
        {QStringLiteral("tests"), models + QStringList{QStringLiteral("ui/charts"), QStringLiteral("ui")}},
        {QStringLiteral("tests/app"),
         models
             + QStringList{QStringLiteral("ui/charts"), QStringLiteral("ui"),
                           QStringLiteral("app/commandline"), QStringLiteral("app"),
                           QStringLiteral("tests")}},
    };
    return once;
}

QStringList complaint(const Source &file, const QString &what)
{
    return {file.path + QStringLiteral(": ") + what};
}

bool isIn(const Source &file, const char *folder)
{
    return file.path.startsWith(QLatin1String(folder));
}

QStringList complainWhere(const Source &file, const QString &text, const char *pattern, const char *what)
{
    const QRegularExpressionMatch match = QRegularExpression(QLatin1String(pattern)).match(text);
    return match.hasMatch() ? complaint(file, QLatin1String(what) + QStringLiteral(": ") + match.captured())
                            : QStringList();
}
} // namespace

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return {};
    if (parts[0] == u"models")
        return parts.size() > 2 ? parts[1] : QString();
    const QString two = parts[0] + u'/' + parts[1];
    if (two == u"ui/charts" || two == u"app/commandline" || two == u"tests/app")
        return two;
    return table().contains(parts[0]) ? parts[0] : QString();
}

bool maySee(const QString &from, const QString &to)
{
    return from == to || table().value(from).contains(to);
}

QString resolved(const QString &include, const QString &from, const QSet<QString> &tree)
{
    const QString beside = QFileInfo(from).path();
    for (const QString &base : {beside, QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"),
                                QStringLiteral("tests"), QStringLiteral(".")}) {
        const QString path = QDir::cleanPath(base + u'/' + include);
        if (tree.contains(path))
            return path;
    }
    return {};
}

QStringList forbiddenEdges(const Source &file, const QSet<QString> &tree)
{
    QStringList out;
    for (const QString &include : quotedIncludes(file.text)) {
        if (include.endsWith(QLatin1String(".moc")))
            continue;
        const QString target = resolved(include, file.path, tree);
        if (target.isEmpty())
            out +=
                complaint(file, include + QStringLiteral(" is no file of the tree; foreign headers take <>"));
        else if (!maySee(roomOf(file.path), roomOf(target)))
            out += complaint(file, roomOf(file.path) + QStringLiteral(" must not see ") + target);
    }
    return out;
}

QStringList tooLong(const Source &file)
{
    const auto lines = file.text.count(u'\n');
    return lines > 600 ? complaint(file, QStringLiteral("%1 lines, 600 is the end").arg(lines))
                       : QStringList();
}

QStringList wrongFirstLine(const Source &file)
{
    const QString first = file.text.section(u'\n', 0, 0);
    const QString wanted = QStringLiteral("// ") + file.path;
    return first == wanted || first.startsWith(wanted + QStringLiteral(" - "))
        ? QStringList()
        : complaint(file, QStringLiteral("the first line names the file and what it is"));
}

QStringList strayQueries(const Source &file)
{
    if (isIn(file, "models/storage/") || isIn(file, "models/views/statistics"))
        return {};
    return complainWhere(file, literalsOf(file.text).join(u'\n'),
                         "\\b(SELECT\\s.*\\sFROM|INSERT( OR \\w+)? INTO|DELETE FROM|UPDATE \\w+ SET|CREATE "
                         "(TABLE|INDEX|TRIGGER|VIRTUAL)|ALTER TABLE|DROP TABLE|PRAGMA \\w|BEGIN IMMEDIATE)",
                         "SQL outside storage");
}

QStringList strayDialogs(const Source &file)
{
    if (isIn(file, "ui/support/"))
        return {};
    return complainWhere(file, withoutComments(file.text), "\\bQ(MessageBox|FileDialog|InputDialog)\\b",
                         "a dialog that no test can answer");
}

QStringList widgetsBelowModels(const Source &file)
{
    if (!isIn(file, "models/"))
        return {};
    static const QDir widgets(QStringLiteral(CUSTOS_QTWIDGETS_DIR));
    QStringList out;
    for (const QString &include : angledIncludes(file.text))
        if (include.startsWith(QLatin1String("QtWidgets")) || include.startsWith(QLatin1String("QtCharts"))
            || (include.startsWith(u'Q') && !include.contains(u'/') && widgets.exists(include)))
            out += complaint(file, QStringLiteral("widgets below models/: ") + include);
    return out;
}

QStringList network(const Source &file)
{
    return complainWhere(
        file, withoutComments(file.text),
        "<(QtNetwork|QNetwork\\w*|QTcp\\w*|QUdp\\w*|QSsl\\w*|QHttp\\w*|QWebSocket\\w*|sys/socket\\.h)",
        "Custos has no network");
}

QStringList strayCatches(const Source &file)
{
    if (!isIn(file, "ui/") || file.path == u"ui/support/guard.h" || file.path == u"ui/support/guard.cpp")
        return {};
    return complainWhere(file, withoutComments(file.text), "\\bcatch\\s*\\(",
                         "guarded() is the only catch of ui");
}

QStringList unfinished(const Source &file)
{
    return complainWhere(file, file.text,
                         "\\b(TO"
                         "DO|FIX"
                         "ME|XX"
                         "X|HA"
                         "CK)\\b",
                         "unfinished");
}
