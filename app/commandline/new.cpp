// app/commandline/new.cpp - custos new: a workspace, empty or with the demonstration
#include "commandline/desktop.h"
#include "demonstration/demonstration.h"
#include <QFileInfo>

int newWorkspace(const Arguments &args, const Desktop &desktop)
{
    const QString path = args.words.first();
    const bool demo = args.has("demo");
    const QString language = desktop.translator().language();
    if (args.has("name") && args.value("name").trimmed().isEmpty())
        throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "--name is empty.")));
    QString name = args.has("name") ? args.value("name").trimmed() : QFileInfo(path).completeBaseName();
    if (demo && !args.has("name"))
        name = demonstrationName(language);
    if (demo)
        makeDemonstration(path, name, desktop.opening(args, false), language);
    else
        Workspace::create(path, name, desktop.opening(args, false));
    return Done;
}
