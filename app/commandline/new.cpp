// app/commandline/new.cpp - custos new: a workspace, empty or with the demonstration
#include "commandline/desktop.h"
#include "demonstration/demonstration.h"
#include <QFile>
#include <QFileInfo>

int newWorkspace(const Arguments &args, const Desktop &desktop)
{
    const QString path = args.words.first();
    const bool demo = args.has("demo");
    if (args.has("name") && args.value("name").trimmed().isEmpty())
        throw UsageError(said("--name is empty."));
    QString name = args.has("name") ? args.value("name").trimmed() : QFileInfo(path).completeBaseName();
    if (demo && !args.has("name"))
        name = demonstrationName();
    std::unique_ptr<Workspace> workspace = Workspace::create(path, name, desktop.opening(args, false));
    if (!demo)
        return Done;
    try {
        fillDemonstration(*workspace);
    } catch (...) { // half a demonstration helps nobody
        workspace.reset();
        QFile::remove(path);
        throw;
    }
    return Done;
}
