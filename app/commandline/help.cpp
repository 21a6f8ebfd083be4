// app/commandline/help.cpp
#include "commandline/help.h"
#include <algorithm>

static QString columns(const std::vector<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString out;
    for (const auto &[left, right] : rows)
        out += QStringLiteral("  %1  %2\n").arg(left, -int(width)).arg(right);
    return out;
}

static std::pair<QString, QString> shown(const Option &option)
{
    QString left = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value)
        left += u' ' + QLatin1String(option.value);
    return {left, said(option.help)};
}

QString helpOnAll()
{
    std::vector<std::pair<QString, QString>> rows;
    for (const Command &command : commands())
        rows.emplace_back(QLatin1String(command.name), said(command.summary));
    return said(QT_TRANSLATE_NOOP("CommandLine", "Custos, the data protection officer's workbench"))
        + QStringLiteral("\n\n")
        + columns(
               {{QStringLiteral("custos [FILE]"), said(QT_TRANSLATE_NOOP("CommandLine", "opens the window"))},
                {QStringLiteral("custos COMMAND ..."),
                 said(QT_TRANSLATE_NOOP("CommandLine", "does one job without a window"))},
                {QStringLiteral("custos COMMAND --help"),
                 said(QT_TRANSLATE_NOOP("CommandLine", "explains a command"))},
                {QStringLiteral("custos --version"),
                 said(QT_TRANSLATE_NOOP("CommandLine", "prints the version"))}})
        + u'\n' + said(QT_TRANSLATE_NOOP("CommandLine", "Commands:")) + u'\n' + columns(rows) + u'\n'
        + said(QT_TRANSLATE_NOOP("CommandLine", "Exit codes:")) + u'\n'
        + columns({{QStringLiteral("0"), said(QT_TRANSLATE_NOOP("CommandLine", "done, whatever the answer"))},
                   {QStringLiteral("1"),
                    said(QT_TRANSLATE_NOOP("CommandLine",
                                           "check, verify, import: something is open, wrong or refused"))},
                   {QStringLiteral("2"),
                    said(QT_TRANSLATE_NOOP("CommandLine", "the command line cannot be understood"))},
                   {QStringLiteral("3"),
                    said(QT_TRANSLATE_NOOP("CommandLine", "the work failed; every file is as it was"))}})
        + u'\n'
        + said(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Answers are JSON on standard output, messages go to standard error. Where SOURCE_DATE_EPOCH "
            "is "
            "set it is the clock, so that the same input gives the same bytes."))
        + u'\n';
}

QString helpOn(const Command &command)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const Option &option : command.allOptions())
        rows.push_back(shown(option));
    return said(QT_TRANSLATE_NOOP("CommandLine", "Usage: custos %1 %2"))
               .arg(QLatin1String(command.name), QLatin1String(command.usage))
               .trimmed()
        + QStringLiteral("\n\n") + said(command.summary) + QStringLiteral("\n\n")
        + said(QT_TRANSLATE_NOOP("CommandLine", "Options:")) + u'\n' + columns(rows);
}
