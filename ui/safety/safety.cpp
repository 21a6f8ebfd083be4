// ui/safety/safety.cpp
#include "safety/safety.h"
#include "commands/commands.h"
#include "safety/backupsdialog.h"
#include "safety/handoverdialog.h"
#include "schema/translator.h"
#include "support/guard.h"
#include "workspace/job.h"
#include "workspace/workspace.h"

Safety::Safety(const Ports &ports, const SafetyHost &host, const Commands &commands, QObject *parent)
    : QObject(parent)
    , ports_(ports)
    , host_(host)
    , commands_(commands)
    , keeper_(ports, host)
    , encryption_(ports, host, keeper_)
    , check_(ports, host)
    , mandate_(ports, host, keeper_)
    , lock_(ports.settings, ports.desk.clock)
{
    const auto on = [&](const char *id, const std::function<void()> &run) {
        connect(commands.action(id), &QAction::triggered, this, run);
    };
    on("check-file", [this] { check_.run(); });
    on("backups", [this] { (new BackupsDialog(ports_, host_, keeper_, host_.window))->open(); });
    on("encrypt", [this] { encryption_.encrypt(); });
    on("change-passphrase", [this] { encryption_.changePassphrase(); });
    on("decrypt", [this] { encryption_.decrypt(); });
    on("recovery-sheet", [this] { encryption_.showSheet(); });
    on("lock", [this] { emit lockWanted(); });
    on("hand-over", [this] {
        guarded(ports_.dialogs, host_.window,
                [this] { (new HandOverDialog(ports_, host_, host_.window))->open(); });
    });
    on("end-mandate", [this] { mandate_.end(); });
    connect(&lock_, &AutoLock::idle, this, &Safety::lockWanted);
}

void Safety::enable(const Workspace &workspace, bool isPast)
{
    const bool sealed = workspace.isSealed(), writable = !workspace.isReadOnly() && !isPast;
    commands_.action("encrypt")->setEnabled(!sealed && writable);
    for (const char *id : {"change-passphrase", "decrypt"})
        commands_.action(id)->setEnabled(sealed && writable);
    for (const char *id : {"recovery-sheet", "lock"})
        commands_.action(id)->setEnabled(sealed);
    commands_.action("end-mandate")->setEnabled(writable);
}

void Safety::opened(const Workspace &workspace, bool isNew)
{
    const bool sealed = workspace.isSealed();
    lock_.watch(sealed);
    guarded(ports_.dialogs, host_.window, [&] { keeper_.opened(workspace); });
    check_.opened();
    if (isNew && sealed)
        encryption_.offerSheet();
}

void Safety::closing(const Workspace &workspace)
{
    lock_.watch(false);
    // What they read closes under them, which is nothing to report.
    const QObject *const owners[] = {&keeper_, &check_, &mandate_};
    for (const QObject *owner : owners)
        for (Job *job : owner->findChildren<Job *>(Qt::FindDirectChildrenOnly))
            job->cancel();
    guarded(ports_.dialogs, host_.window, [&] { keeper_.closing(workspace); });
}

void Safety::closed()
{
    keeper_.closed();
}

void Safety::beforeOpening()
{
    keeper_.settle();
}

void Safety::eraseRecord(const QString &id)
{
    if (id.isEmpty() || !host_.commitEdits())
        return;
    guarded(ports_.dialogs, host_.window, [&] {
        Workspace &workspace = *host_.workspace();
        const QString title = workspace.source().title(id);
        const Answer answer = ports_.dialogs.ask(
            host_.window, tr("Erase “%1” for good?").arg(title),
            tr("The record goes with its parts, every link to it and every old value in the change history "
               "and in "
               "the backups Custos keeps. That it was erased, when and by whom remains. This cannot be "
               "undone."),
            {{tr("Erase"), Button::Role::Destructive}, {tr("Keep the record"), Button::Role::Reject}});
        if (answer != 0)
            return;
        workspace.erase(id);
        keeper_.erased(workspace,
                       [this, title](const ManagedBackups::Erased &done) { sayErased(title, done); });
    });
}

void Safety::sayErased(const QString &title, const ManagedBackups::Erased &backups)
{
    QStringList words;
    if (backups.rewritten > 0)
        words << tr("It was taken out of %n backup(s) on this computer.", nullptr, backups.rewritten);
    if (backups.dropped > 0)
        words << tr("%n backup(s) that could not be rewritten were removed.", nullptr, backups.dropped);
    if (!backups.kept.isEmpty())
        words << tr("These backups could not be written and still hold it; it is taken out of them when the "
                    "workspace is opened again:")
              << backups.kept;
    const QStringList beside = copiesBeside(host_.workspace() ? host_.workspace()->path() : QString());
    if (!beside.isEmpty())
        words << tr("These copies from before the file was brought to a newer format still hold it:")
              << beside;
    words << tr(
        "What remains elsewhere is out of reach: copies you made or handed over, exports, reports, printed "
        "pages, and backups of this computer.");
    ports_.dialogs.ask(host_.window, tr("“%1” is erased.").arg(title), words.join(u'\n'),
                       {{tr("Close"), Button::Role::Accept}});
}
