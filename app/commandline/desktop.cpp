// app/commandline/desktop.cpp
#include "commandline/desktop.h"
#include "workspace/asof.h"
#include <QFile>
#include <pwd.h>
#include <unistd.h>

static QDateTime clockNow()
{
    bool ok = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok ? QDateTime::fromSecsSinceEpoch(epoch).toUTC() : QDateTime::currentDateTimeUtc();
}

static QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

Desk Desktop::desk() const
{
    return {userName(), clockNow};
}

static Passphrase passphraseFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(said(QT_TRANSLATE_NOOP("CommandLine", "The passphrase file “%1” cannot be read: %2."))
                        .arg(path, file.errorString()));
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        throw Error(
            said(QT_TRANSLATE_NOOP(
                     "CommandLine",
                     "The first line of the passphrase file “%1” is empty; the passphrase belongs there."))
                .arg(path));
    return Passphrase::taken(line);
}

Opening Desktop::opening(const Arguments &args, bool readOnly) const
{
    return {.desk = desk(),
            .passphrase = passphrase(args, "passphrase-file"),
            .readOnly = readOnly,
            .onNetwork = liesOnNetwork};
}

std::optional<Passphrase> Desktop::passphrase(const Arguments &args, const char *option)
{
    return args.has(option) ? std::optional(passphraseFrom(args.value(option))) : std::nullopt;
}

std::unique_ptr<Workspace> Desktop::openAsItIs(const Arguments &args, bool readOnly) const
{
    return Workspace::open(args.words.first(), opening(args, readOnly));
}

std::unique_ptr<Workspace> Desktop::open(const Arguments &args, bool readOnly) const
{
    std::unique_ptr<Workspace> now = openAsItIs(args, readOnly);
    std::unique_ptr<Workspace> then = recordedThen(args, *now);
    return then ? std::move(then) : std::move(now);
}

std::unique_ptr<Workspace> Desktop::recordedThen(const Arguments &args, const Workspace &now) const
{
    if (!args.has("as-of"))
        return nullptr;
    const std::optional<QDateTime> moment = momentFrom(args.value("as-of"), now.zone());
    if (!moment)
        throw UsageError(
            said(QT_TRANSLATE_NOOP(
                     "CommandLine",
                     "--as-of takes a day such as 2026-03-31, or an instant with its zone such as "
                     "2026-03-31T12:00:00+02:00; “%1” is neither."))
                .arg(args.value("as-of")));
    const Past past = pastOf(now.source(), *moment, PastPoints::Computed);
    if (past.erased > 0)
        complain(QCoreApplication::translate(
            "CommandLine", "%n record(s) of that moment have been erased since and are not shown.", nullptr,
            past.erased));
    return workspaceOf(now, past);
}
