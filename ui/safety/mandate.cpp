// ui/safety/mandate.cpp
#include "safety/mandate.h"
#include "safety/backupkeeper.h"
#include "schema/translator.h"
#include "storage/filelock.h"
#include "storage/freshfile.h"
#include "support/guard.h"
#include "support/settings.h"
#include "workspace/reading.h"
#include "workspace/workspace.h"
#include <QDir>
#include <QFileInfo>

Mandate::Mandate(const Ports &ports, const SafetyHost &host, BackupKeeper &keeper, QObject *parent)
    : QObject(parent)
    , ports_(ports)
    , host_(host)
    , keeper_(keeper)
{
}

void Mandate::end()
{
    if (!host_.commitEdits())
        return;
    guarded(ports_.dialogs, host_.window, [this] {
        const Workspace &workspace = *host_.workspace();
        const QFileInfo own(workspace.path());
        const QString folder = ports_.dialogs.saveFile(
            host_.window, tr("A new folder for all the workspace holds"),
            own.absolutePath() + u'/' + own.completeBaseName() + u'-' + tr("handed-over"), {});
        if (folder.isEmpty())
            return;
        // A reader that belongs to the workspace: closing the file waits for it to stop.
        const std::shared_ptr<Reading> reading = workspace.openReader();
        const ExportOrder order{backupSource(workspace).file, folder, workspace.source().registers(),
                                workspace.now()};
        Job *job = Job::run(
            this, tr("Exporting everything"),
            [reading, order, language = ports_.translator.language()](const Progress &progress) {
                CopyWatch watch = watchOf(progress);
                watch.cancelled = [&] { return progress.isCancelled() || reading->isClosing(); };
                return fullExport(order, Translator(language), watch);
            },
            [this](const Exported &exported) {
                guarded(ports_.dialogs, host_.window, [&] { confirmRemoval(exported); });
            },
            [this](const Error &e) { ports_.dialogs.failure(host_.window, e); });
        host_.showJob(job);
    });
}

void Mandate::confirmRemoval(const Exported &exported)
{
    const Workspace *workspace = host_.workspace();
    if (!workspace)
        return;
    if (!isAsExported(backupSource(*workspace).file, exported, workspace->source().registers()))
        return sayChanged(exported);
    const QString name = QFileInfo(workspace->path()).fileName();
    const Answer answer = ports_.dialogs.ask(
        host_.window,
        tr("Everything is exported: %n file(s), compared with the workspace. Remove “%1” from this computer?",
           nullptr, exported.files)
            .arg(name),
        tr("The folder %1 holds a copy of the workspace with its change history, encrypted as the workspace "
           "is, and beside it the records, reports and attachments in files that are not encrypted. Hand "
           "them over before you go on. The workspace and the backups Custos keeps of it on this computer "
           "are then removed; this cannot be taken back.")
            .arg(QDir::toNativeSeparators(exported.folder)),
        {{tr("Remove from this computer"), Button::Role::Destructive},
         {tr("Keep the workspace"), Button::Role::Reject}});
    if (answer == 0)
        remove(exported);
}

void Mandate::sayChanged(const Exported &exported)
{
    const Answer answer = ports_.dialogs.ask(
        host_.window, tr("The workspace was changed after it was exported, so nothing was removed."),
        tr("The export in %1 is without the newest changes. Export everything again into another folder, or "
           "keep the workspace.")
            .arg(QDir::toNativeSeparators(exported.folder)),
        {{tr("Export again…"), Button::Role::Accept}, {tr("Keep the workspace"), Button::Role::Reject}});
    if (answer == 0)
        end();
}

void Mandate::remove(const Exported &exported)
{
    const QString path = QFileInfo(host_.workspace()->path()).absoluteFilePath();
    const Catalogue registers = host_.workspace()->source().registers();
    BackupSource source = backupSource(*host_.workspace());
    if (!host_.closeFile()) // which saves what is being edited
        return;
    keeper_.settle();
    source.file.alone = true;
    std::unique_ptr<QLockFile> lock = lockForWriting(source.whose.path);
    if (!isAsExported(source.file, exported, registers)) {
        lock.reset();
        host_.openFile(path, {});
        return sayChanged(exported);
    }
    const Removal removal = removed(path, source.whose);
    lock.reset();
    host_.showStart();
    sayRemoved(removal, exported.folder);
}

/// What cannot be removed holds nothing else up.
Mandate::Removal Mandate::removed(const QString &path, const BackedUp &whose)
{
    Removal out;
    QStringList files = QStringList{whose.path} + copiesBeside(whose.path);
    if (path != whose.path)
        files << path; // a symbolic link
    for (const QString &file : std::as_const(files))
        (removeThoroughly(file) ? out.gone : out.left) << QDir::toNativeSeparators(file);
    const ManagedBackups::Removed backups = keeper_.backups().removeAll(whose);
    if (backups.count > 0)
        out.gone << tr("%n backup(s) in the data folder of Custos", nullptr, backups.count);
    for (const QString &file : backups.left)
        out.left << QDir::toNativeSeparators(file);
    ports_.settings.forgetFile(path);
    ports_.settings.forgetWorkspace(whose.id);
    out.gone << tr("its name in the list of recent workspaces, and the filters kept of its lists");
    return out;
}

void Mandate::sayRemoved(const Removal &removal, const QString &folder)
{
    QString words = removal.gone.join(u'\n');
    if (!removal.left.isEmpty())
        words += QStringLiteral("\n\n") + tr("These could not be removed. Remove them yourself:") + u'\n'
            + removal.left.join(u'\n');
    words += QStringLiteral("\n\n")
        + tr("What Custos cannot know: copies you or others made (backups, copies handed "
             "over, exports, reports, "
             "printed pages, mails), what a backup of this computer holds, and what a "
             "drive keeps of removed "
             "files. The export in %1 is there still.")
              .arg(QDir::toNativeSeparators(folder));
    ports_.dialogs.ask(host_.window, tr("Removed from this computer:"), words,
                       {{tr("Close"), Button::Role::Accept}});
}
