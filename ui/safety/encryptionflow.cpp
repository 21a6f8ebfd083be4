// ui/safety/encryptionflow.cpp
#include "safety/encryptionflow.h"
#include "safety/backupkeeper.h"
#include "safety/recoverysheet.h"
#include "storage/sealing.h"
#include "support/guard.h"
#include "workspace/workspace.h"
#include <QFileInfo>

EncryptionFlow::EncryptionFlow(const Ports &ports, const SafetyHost &host, BackupKeeper &keeper,
                               QObject *parent)
    : QObject(parent)
    , ports_(ports)
    , host_(host)
    , keeper_(keeper)
{
}

QString EncryptionFlow::fileName() const
{
    return QFileInfo(host_.workspace()->path()).fileName();
}

static std::shared_ptr<const SealingKey> keyOf(const Workspace &workspace)
{
    return workspace.source().connection().options().key;
}

/// Asked again, for a computer may be left alone with the workspace open. Null where the user gave up.
std::optional<Passphrase> EncryptionFlow::currentPassphrase()
{
    const Workspace &workspace = *host_.workspace();
    if (!keyOf(workspace))
        return {};
    QString title = tr("The passphrase of “%1” as it is now:").arg(fileName());
    while (true) {
        const std::optional<Passphrase> typed = ports_.dialogs.passphrase(host_.window, title, false);
        if (!typed || SealingKey::forFile(workspace.path(), *typed)->isSameAs(*keyOf(workspace)))
            return typed;
        title = tr("That is not the passphrase of “%1”. Try it again:").arg(fileName());
    }
}

void EncryptionFlow::encrypt()
{
    guarded(ports_.dialogs, host_.window, [this] {
        demandSealing();
        const std::optional<Passphrase> next =
            ports_.dialogs.passphrase(host_.window, tr("A passphrase for “%1”:").arg(fileName()), true);
        if (next)
            change(Encryption::Seal, tr("Encrypting the workspace"), {}, next);
    });
}

void EncryptionFlow::changePassphrase()
{
    guarded(ports_.dialogs, host_.window, [this] {
        const std::optional<Passphrase> now = currentPassphrase();
        if (!now)
            return;
        const std::optional<Passphrase> next =
            ports_.dialogs.passphrase(host_.window, tr("A new passphrase for “%1”:").arg(fileName()), true);
        if (next)
            change(Encryption::Reseal, tr("Changing the passphrase"), now, next);
    });
}

void EncryptionFlow::decrypt()
{
    guarded(ports_.dialogs, host_.window, [this] {
        const std::optional<Passphrase> now = currentPassphrase();
        if (!now)
            return;
        const Answer answer = ports_.dialogs.ask(
            host_.window, tr("Remove the encryption of “%1”?").arg(fileName()),
            tr("Whoever can read the file can then read all it holds; so with the backups on this computer."),
            {{tr("Remove the encryption"), Button::Role::Destructive},
             {tr("Keep it encrypted"), Button::Role::Reject}});
        if (answer == 0)
            change(Encryption::Unseal, tr("Removing the encryption"), now, {});
    });
}

void EncryptionFlow::change(Encryption what, const QString &title, const std::optional<Passphrase> &now,
                            const std::optional<Passphrase> &next)
{
    const QString path = host_.workspace()->path();
    const BackedUp whose = backedUp(*host_.workspace());
    if (!host_.closeFile())
        return;
    keeper_.settle();
    host_.setBusy(true);
    const auto reopened = std::make_shared<bool>(false);
    using Done = std::pair<QStringList, ManagedBackups::Followed>;
    const auto work = [path, whose, what, now, next, store = keeper_.backups()](const Progress &progress) {
        const KeyChange keys = changeEncryption(path, what, now, next, watchOf(progress));
        return Done(keys.left, store.follow(whose, keys));
    };
    const auto done = [this, path, next, reopened](const Done &made) {
        *reopened = true;
        host_.setBusy(false);
        sayLeft(made.first);
        if (const QStringList words = made.second.words(); !words.isEmpty())
            ports_.dialogs.ask(host_.window, tr("Not all backups could follow the workspace."),
                               words.join(u'\n'), {{tr("Close"), Button::Role::Accept}});
        if (host_.openFile(path, next) && next)
            offerSheet();
    };
    Job *job = Job::run(this, title, work, done,
                        [this](const Error &e) { ports_.dialogs.failure(host_.window, e); });
    connect(job, &Job::ended, this, [this, path, now, reopened] { // failed or stopped: as it was
        if (*reopened)
            return;
        host_.setBusy(false);
        host_.openFile(path, now);
    });
    host_.showJob(job);
}

void EncryptionFlow::sayLeft(const QStringList &copies)
{
    if (copies.isEmpty())
        return;
    ports_.dialogs.ask(host_.window, tr("Copies beside the workspace are as they were."),
                       tr("They were made before the file was brought to a newer format, and could not "
                          "follow it:")
                           + u'\n' + copies.join(u'\n'),
                       {{tr("Close"), Button::Role::Accept}});
}

void EncryptionFlow::showSheet()
{
    guarded(ports_.dialogs, host_.window, [this] {
        if (currentPassphrase())
            offerSheet();
    });
}

void EncryptionFlow::offerSheet()
{
    const Workspace *workspace = host_.workspace();
    if (!workspace || !workspace->isSealed())
        return;
    guarded(ports_.dialogs, host_.window, [&] {
        const Passphrase text = keyOf(*workspace)->recoveryKey();
        if (!keyFor(workspace->path(), text)->isSameAs(*keyOf(*workspace)))
            throw Error(tr("The recovery key does not open this file, so no sheet is made."));
        auto *sheet =
            new RecoverySheet(text, fileName(), workspace->now().date(), ports_.dialogs, host_.window);
        // It must not stay on the screen when the workspace is locked or closed.
        connect(workspace, &QObject::destroyed, sheet, &QDialog::reject);
        sheet->open();
    });
}
