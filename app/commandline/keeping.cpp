// app/commandline/keeping.cpp - custos backup, restore, seal, unseal, reseal
#include "commandline/keeping.h"
#include "commandline/desktop.h"
#include "commandline/output.h"
#include "storage/sealing.h"
#include "workspace/managedbackups.h"
#include <QCoreApplication>

static int copied(const Arguments &args)
{
    const QString out = args.needed("out");
    if (out == QLatin1String("-"))
        throw UsageError(said(QT_TRANSLATE_NOOP(
            "CommandLine",
            "A workspace is a file and not written to standard output; name one with --out.")));
    const QString from = args.words.first();
    const auto key = keyFor(from, Desktop::passphrase(args, "passphrase-file"));
    const Content content = copyToNewFile({from, key}, out, key);
    printFiles({{.path = out, .records = content.records}});
    return Done;
}

static int backup(const Arguments &args, const Desktop &)
{
    return copied(args);
}

static int restore(const Arguments &args, const Desktop &)
{
    return copied(args);
}

/// The backups that Custos keeps of the workspace by itself are encrypted as it is. The file is changed once
/// changeEncryption() is through: what then goes wrong with a backup is said and is no failure of the
/// command.
static int changed(const Arguments &args, Encryption what, const std::optional<Passphrase> &now,
                   const std::optional<Passphrase> &next)
{
    const QString path = args.words.first();
    const KeyChange keys = changeEncryption(path, what, now, next);
    for (const QString &copy : keys.left)
        complain(said(QT_TRANSLATE_NOOP("CommandLine",
                                        "“%1”, a copy from before the file was brought to a newer format, "
                                        "could not follow and is as it was."))
                     .arg(copy));
    try {
        const QString id =
            copyId(Connection(path, {.access = Access::ReadOnly, .key = keys.after, .alone = true}));
        const QStringList words =
            ManagedBackups(backupsFolder()).follow(BackedUp::at(id, path), keys).words();
        for (const QString &line : words)
            complain(line);
    } catch (const StorageError &e) {
        complain(said(QT_TRANSLATE_NOOP("CommandLine",
                                        "The workspace is changed, but the backups that Custos keeps of it "
                                        "were not found and are as they were.")));
        complain(e.message());
    }
    return Done;
}

static int seal(const Arguments &args, const Desktop &)
{
    args.needed("passphrase-file");
    return changed(args, Encryption::Seal, {}, Desktop::passphrase(args, "passphrase-file"));
}

static int unseal(const Arguments &args, const Desktop &)
{
    args.needed("passphrase-file");
    return changed(args, Encryption::Unseal, Desktop::passphrase(args, "passphrase-file"), {});
}

static int reseal(const Arguments &args, const Desktop &)
{
    args.needed("passphrase-file");
    args.needed("new-passphrase-file");
    return changed(args, Encryption::Reseal, Desktop::passphrase(args, "passphrase-file"),
                   Desktop::passphrase(args, "new-passphrase-file"));
}

static const Option newFile{
    "out", "PATH", QT_TRANSLATE_NOOP("CommandLine", "the file to be made; an existing one is refused")};

std::vector<Command> keepingCommands()
{
    return {
        {"backup",
         "FILE --out COPY",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Copies a workspace, encrypted as it is, and compares the copy with it. An existing "
             "file is refused."),
         1,
         {newFile},
         backup},
        {"restore",
         "COPY --out FILE",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Makes a workspace from a backup and compares the two. An existing file is refused."),
         1,
         {newFile},
         restore},
        {"seal",
         "FILE --passphrase-file F",
         QT_TRANSLATE_NOOP("CommandLine", "Encrypts a workspace with a passphrase, through a compared copy."),
         1,
         {},
         seal},
        {"unseal",
         "FILE --passphrase-file F",
         QT_TRANSLATE_NOOP("CommandLine", "Removes the encryption of a workspace, through a compared copy."),
         1,
         {},
         unseal},
        {"reseal",
         "FILE --passphrase-file F --new-passphrase-file G",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Changes the passphrase of an encrypted workspace, through a compared copy."),
         1,
         {{"new-passphrase-file", "G",
           QT_TRANSLATE_NOOP("CommandLine", "the first line of G is the new passphrase")}},
         reseal},
    };
}
