// app/commandline/desktop.cpp
#include "commandline/desktop.h"
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

std::unique_ptr<Workspace> Desktop::open(const Arguments &args, bool readOnly) const
{
    return Workspace::open(args.words.first(), opening(args, readOnly));
}
