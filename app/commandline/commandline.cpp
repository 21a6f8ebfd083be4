// app/commandline/commandline.cpp - finds the command, and turns failures into exit codes
#include "commandline/commandline.h"
#include "commandline/arguments.h"
#include "commandline/desktop.h"
#include "commandline/help.h"
#include "exchange/selection.h"
#include "report/report.h"
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTranslator>
#include <algorithm>
#include <cstdio>

QString said(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

static const Command *commandNamed(const QString &word)
{
    const auto at =
        std::ranges::find_if(commands(), [&](const Command &c) { return word == QLatin1String(c.name); });
    return at == commands().end() ? nullptr : &*at;
}

bool isCommand(const QString &word)
{
    if (commandNamed(word) || word == QLatin1String("-h")
        || word.startsWith(QLatin1String("--"))) // an option before the command is wrong usage
        return true;
    return !word.isEmpty() && !word.startsWith(u'-') && !word.contains(u'.') && !word.contains(u'/')
        && !QFileInfo::exists(word);
}

static std::unique_ptr<QCoreApplication> application(bool paints)
{
    static int count = 1;
    static char name[] = "custos";
    static char *words[] = {name, nullptr};
    if (QCoreApplication::instance())
        return nullptr;
    QCoreApplication::setApplicationVersion(QStringLiteral(CUSTOS_VERSION));
    if (!paints)
        return std::make_unique<QCoreApplication>(count, words);
    prepareDeterministicOutput();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns of a missing XDG_RUNTIME_DIR, which nothing here uses.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    auto app = std::make_unique<QGuiApplication>(count, words);
    QLoggingCategory::setFilterRules({});
    return app;
}

/// Of "--language xx" or "--language=xx", read before anything else, so that even wrong usage is said in it.
static QString languageOf(const QStringList &args)
{
    const qsizetype at = args.indexOf(QStringLiteral("--language"));
    if (at >= 0)
        return args.value(at + 1);
    const QStringList joined = args.filter(QRegularExpression(QStringLiteral("^--language=")));
    return joined.isEmpty() ? QStringLiteral("en") : joined.first().mid(11);
}

static int dispatch(const QStringList &args, const Command *command, const Desktop &desktop)
{
    if (!command)
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”.")).arg(args.value(0)));
    const Arguments parsedArgs = parsed(*command, args.mid(1));
    if (parsedArgs.has("help")) {
        print(helpOn(*command).toUtf8());
        return Done;
    }
    if (!Translator::languages().contains(desktop.translator().language())
        || (parsedArgs.has("language") && parsedArgs.value("language") != desktop.translator().language()))
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine", "There is no language “%1” here; there are %2."))
                .arg(parsedArgs.value("language"), Translator::languages().join(QStringLiteral(", "))));
    requireWords(*command, parsedArgs);
    return command->run(parsedArgs, desktop);
}

static int guarded(const QStringList &args, const Command *command, const Desktop &desktop)
{
    try {
        if (args.value(0) == QLatin1String("--version"))
            print(QByteArrayLiteral("Custos " CUSTOS_VERSION "\n"));
        else if (args.value(0) == QLatin1String("--help") || args.value(0) == QLatin1String("-h"))
            print(helpOnAll().toUtf8());
        else
            return dispatch(args, command, desktop);
        return Done;
    } catch (const SelectionError &e) {
        complain(e.message());
        return Usage;
    } catch (const UsageError &e) {
        complain(e.message());
        complain(said(QT_TRANSLATE_NOOP("CommandLine", "custos %1 explains what is possible."))
                     .arg(command ? QLatin1String(command->name) + QStringLiteral(" --help")
                                  : QStringLiteral("--help")));
        return Usage;
    } catch (const Error &e) {
        complain(e.message());
        return Failed;
    } catch (const std::exception &e) {
        complain(QString::fromLocal8Bit(e.what()));
        return Failed;
    }
}

int runCommand(const QStringList &args)
{
    const Command *command = commandNamed(args.value(0));
    const std::unique_ptr<QCoreApplication> app = application(command && command->paints);
    const Desktop desktop(languageOf(args));
    QTranslator *words = const_cast<QTranslator *>(desktop.translator().qt());
    if (words)
        QCoreApplication::installTranslator(words);
    const int code = guarded(args, command, desktop);
    if (words)
        QCoreApplication::removeTranslator(words);
    return code;
}
