// app/commandline/arguments.cpp
#include "commandline/arguments.h"
#include <algorithm>

QString Arguments::needed(const char *option) const
{
    if (!has(option))
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine", "--%1 is missing.")).arg(QLatin1String(option)));
    return value(option);
}

void Arguments::add(const Option &option, const QString &value)
{
    if (!option.repeats && has(option.name))
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine", "--%1 is given twice.")).arg(QLatin1String(option.name)));
    given_[QLatin1String(option.name)] << value;
}

std::vector<Option> Command::allOptions() const
{
    std::vector<Option> all = options;
    for (const Option &option : commonOptions(words > 0))
        all.push_back(option);
    return all;
}

std::optional<Option> Command::find(const QString &option) const
{
    const std::vector<Option> all = allOptions();
    const auto at =
        std::ranges::find_if(all, [&](const Option &o) { return option == QLatin1String(o.name); });
    return at == all.end() ? std::nullopt : std::optional(*at);
}

Arguments parsed(const Command &command, const QStringList &typed)
{
    Arguments out;
    bool onlyWords = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        if (onlyWords || word == QLatin1String("-") || !word.startsWith(u'-')) {
            out.words << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name =
            word.startsWith(QLatin1String("--")) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
        const std::optional<Option> option = name.isEmpty() ? std::nullopt : command.find(name);
        if (!option)
            throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "There is no option %1."))
                                 .arg(equals < 0 ? word : word.left(equals)));
        if (!option->value && equals >= 0)
            throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes no value.")).arg(name));
        if (option->value && equals < 0 && i + 1 == typed.size())
            throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a value.")).arg(name));
        out.add(*option, !option->value ? QString() : equals < 0 ? typed[++i] : word.mid(equals + 1));
    }
    return out;
}

void requireWords(const Command &command, const Arguments &args)
{
    if (args.words.size() > command.words)
        throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "“%1” is one word too many."))
                             .arg(args.words[command.words]));
    if (args.words.size() < command.words)
        throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "Something is missing: custos %1 %2."))
                             .arg(QLatin1String(command.name), QLatin1String(command.usage)));
}
