// ui/safety/mandate.cpp
#include "safety/mandate.h"
#include "rules/rulebook.h"
#include "safety/backupkeeper.h"
#include "safety/fullexport.h"
#include "schema/outputfile.h"
#include "schema/translator.h"
#include "storage/freshfile.h"
#include "storage/snapshot.h"
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
        const std::shared_ptr<Reading> reading = workspace.openReader();
        Job *job = Job::run(
            this, tr("Exporting everything"),
            [reading, folder, moment = workspace.now(), format = workspace.format(),
             fingerprint = workspace.ledger().info().head,
             language = ports_.translator.language()](const Progress &progress) {
                const Source &source = reading->source();
                const Snapshot unchanged(source.connection()); // the window goes on working
                const ExportFacts facts{checkAll(source, moment), moment, format, fingerprint};
                const auto files = fullExport(source, facts, Translator(language), watchOf(progress));
                writeFolder(folder, files);
                verifyExport(folder, files, source);
                return int(files.size());
            },
            [this, folder](int files) { confirmRemoval(folder, files); },
            [this](const Error &e) { ports_.dialogs.failure(host_.window, e); });
        host_.showJob(job);
    });
}

void Mandate::confirmRemoval(const QString &folder, int files)
{
    if (!host_.workspace())
        return;
    const QString name = QFileInfo(host_.workspace()->path()).fileName();
    const Answer answer = ports_.dialogs.ask(
        host_.window,
        tr("Everything is exported: %n file(s), compared with the workspace. Remove “%1” from this computer?",
           nullptr, files)
            .arg(name),
        tr("The files are not encrypted and lie in %1. Hand them over before you go on. The workspace, its "
           "change "
           "history and the backups Custos keeps on this computer are then removed; this cannot be taken "
           "back.")
            .arg(QDir::toNativeSeparators(folder)),
        {{tr("Remove from this computer"), Button::Role::Destructive},
         {tr("Keep the workspace"), Button::Role::Reject}});
    if (answer == 0)
        guarded(ports_.dialogs, host_.window, [&] { remove(folder); });
}

void Mandate::remove(const QString &folder)
{
    const QString path = QFileInfo(host_.workspace()->path()).absoluteFilePath();
    const QString id = copyId(host_.workspace()->source().connection());
    if (!host_.closeFile())
        return;
    keeper_.settle();
    const QStringList gone = removed(path, id);
    host_.showStart();
    ports_.dialogs.ask(host_.window, tr("Removed from this computer:"),
                       gone.join(u'\n') + QStringLiteral("\n\n")
                           + tr("What Custos cannot know: copies you or others made (backups, copies handed "
                                "over, exports, reports, "
                                "printed pages, mails), what a backup of this computer holds, and what a "
                                "drive keeps of removed "
                                "files. The export in %1 is there still.")
                                 .arg(QDir::toNativeSeparators(folder)),
                       {{tr("Close"), Button::Role::Accept}});
}

QStringList Mandate::removed(const QString &path, const QString &id)
{
    QStringList gone;
    for (const QString &file : QStringList{path} + copiesBeside(path)) {
        if (!removeThoroughly(file))
            throw Error(
                tr("“%1” could not be removed. Remove it yourself.").arg(QDir::toNativeSeparators(file)));
        gone << QDir::toNativeSeparators(file);
    }
    if (const int backups = keeper_.backups().removeAll(id))
        gone << tr("%n backup(s) in the data folder of Custos", nullptr, backups);
    ports_.settings.forgetFile(path);
    ports_.settings.forgetWorkspace(id);
    gone << tr("its name in the list of recent workspaces, and the filters kept of its lists");
    return gone;
}
