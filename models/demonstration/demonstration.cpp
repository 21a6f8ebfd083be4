// models/demonstration/demonstration.cpp
#include "demonstration/demonstration.h"
#include "demonstration/story.h"
#include "exchange/plan.h"
#include "schema/errors.h"
#include "storage/migrator.h"
#include "workspace/workspace.h"
#include <QFile>

QString demonstrationName(const QString &language)
{
    return demonstrationWords(QStringLiteral("Nordlys Group"), language);
}

static void take(Workspace &workspace, const StoryStep &step)
{
    const QString source = step.args.value(0);
    const ImportPlan plan = planImport(step.document, workspace.source(),
                                       {.source = source,
                                        .match = Match::Id,
                                        .newestFormat = newestFormat(),
                                        .onlyRegister = {},
                                        .makeIds = true});
    if (!plan.refused.empty())
        throw Error(plan.refused.front().reason,
                    source + u':' + QString::number(plan.refused.front().line) + u' '
                        + plan.refused.front().field);
    workspace.apply(plan.changes, {step.reason, step.args});
    if (step.undone)
        workspace.undo();
}

/// Everybody sits at a desk of their own, whose clock goes on a few minutes with every step.
static void tell(std::unique_ptr<Workspace> &workspace, bool &made, const QString &path, const QString &name,
                 const Opening &opening, const std::vector<StorySession> &sessions)
{
    constexpr int betweenSteps = 4 * 60; // seconds
    const auto clock = std::make_shared<QDateTime>();
    QString by;
    for (const StorySession &session : sessions) {
        *clock = session.at;
        if (session.by != by) {
            by = session.by;
            Opening desk = opening;
            desk.desk = {by, [clock] { return *clock; }};
            desk.background = false; // the next desk closes the file before a job could end
            workspace.reset();
            workspace = &session == &sessions.front() ? Workspace::create(path, name, desk)
                                                      : Workspace::open(path, desk);
            made = true;
        }
        for (const StoryStep &step : session.steps) {
            take(*workspace, step);
            *clock = clock->addSecs(betweenSteps);
        }
    }
    workspace.reset();
    workspace = Workspace::open(path, opening);
}

std::unique_ptr<Workspace> makeDemonstration(const QString &path, const QString &name, const Opening &opening,
                                             const QString &language)
{
    const std::vector<StorySession> sessions = demonstrationStory(name, language, opening.desk.clock());
    std::unique_ptr<Workspace> workspace;
    bool made = false; // a file of somebody else is never removed
    try {
        tell(workspace, made, path, name, opening, sessions);
    } catch (...) { // half a demonstration helps nobody
        workspace.reset();
        if (made)
            QFile::remove(path);
        throw;
    }
    return workspace;
}
