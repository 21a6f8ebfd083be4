// ui/start/workspaceopener.cpp
#include "start/workspaceopener.h"
#include "demonstration/demonstration.h"
#include "exchange/plan.h"
#include "storage/blobs.h"
#include "storage/migrator.h"
#include "storage/openingerrors.h"
#include "support/guard.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

static QString said(const char *text)
{
    return QCoreApplication::translate("WorkspaceOpener", text);
}

bool WorkspaceOpener::askReadOnly(QWidget *parent, const Error &why) const
{
    const QList<Button> buttons{
        {QCoreApplication::translate("WorkspaceOpener", "Open for reading only"), Button::Role::Accept},
        {QCoreApplication::translate("WorkspaceOpener", "Do not open"), Button::Role::Reject}};
    return dialogs_.ask(parent, why.message(), {}, buttons) == 0;
}

std::unique_ptr<Workspace> WorkspaceOpener::open(QWidget *parent, const QString &path,
                                                 const std::optional<Passphrase> &passphrase) const
{
    std::unique_ptr<Workspace> workspace;
    guarded(dialogs_, parent, [&] {
        workspace = opened(parent, path, {.desk = desk_, .passphrase = passphrase, .background = true});
    });
    return workspace;
}

std::unique_ptr<Workspace> WorkspaceOpener::opened(QWidget *parent, const QString &path,
                                                   Opening opening) const
{
    using Opened = std::unique_ptr<Workspace>;
    const auto readOnly = [&](const Error &why) -> Opened {
        if (opening.readOnly || !askReadOnly(parent, why))
            return {};
        opening.readOnly = true;
        return opened(parent, path, opening);
    };
    const auto askPassphrase = [&](const QString &title) -> Opened {
        opening.passphrase = dialogs_.passphrase(parent, title, false);
        return opening.passphrase ? opened(parent, path, opening) : Opened();
    };
    const auto direct = [&] { return Workspace::open(path, opening); };
    const auto orReadOnly = [&] {
        return recovering<InUseElsewhere>(direct, [&](const InUseElsewhere &why) { return readOnly(why); });
    };
    const auto orOlder = [&] {
        return recovering<NewerFormat>(orReadOnly, [&](const NewerFormat &why) -> Opened {
            if (!why.canBeRead)
                throw NewerFormat(why);
            return readOnly(why);
        });
    };
    const auto orPassphrase = [&] {
        return recovering<PassphraseNeeded>(orOlder, [&](const PassphraseNeeded &) {
            return askPassphrase(
                said(QT_TRANSLATE_NOOP("WorkspaceOpener", "“%1” is encrypted. Its passphrase:"))
                    .arg(QFileInfo(path).fileName()));
        });
    };
    return recovering<WrongPassphrase>(
        orPassphrase, [&](const WrongPassphrase &why) { return askPassphrase(why.message()); });
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(said(QT_TRANSLATE_NOOP("WorkspaceOpener", "“%1” cannot be read: %2"))
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    return file.readAll();
}

static ImportPlan takeJson(Workspace &workspace, const QString &path)
{
    const ImportOptions options{.source = QFileInfo(path).fileName(),
                                .newestFormat = newestFormat(),
                                .hasContent = [&workspace](const QString &sha256) {
                                    return Blobs(workspace.source().connection()).size(sha256).has_value();
                                }};
    const QByteArray bytes = contentOf(path);
    ImportPlan plan = recovering<ImportError>(
        [&] { return planImport(bytes, workspace.source(), options); },
        [&](const ImportError &why) -> ImportPlan {
            throw Error(said(QT_TRANSLATE_NOOP("WorkspaceOpener", "“%1” is not imported. %2"))
                            .arg(QDir::toNativeSeparators(path), why.message()),
                        why.details());
        });
    if (!plan.changes.empty())
        workspace.apply(plan.changes, {QStringLiteral("import"), {options.source}});
    return plan;
}

static void sayTaken(Dialogs &dialogs, QWidget *parent, const ImportPlan &plan)
{
    const QString taken =
        QCoreApplication::translate("WorkspaceOpener", "%1 records added, %2 changed, %3 as they were.")
            .arg(plan.records.added)
            .arg(plan.records.changed)
            .arg(plan.records.unchanged);
    QStringList refused;
    for (const Refusal &refusal : plan.refused)
        refused << said(QT_TRANSLATE_NOOP("WorkspaceOpener", "Line %1: %2"))
                       .arg(refusal.line)
                       .arg(refusal.reason);
    constexpr qsizetype shown = 8;
    QString more = refused.mid(0, shown).join(u'\n');
    if (refused.size() > shown)
        more += u'\n' + said(QT_TRANSLATE_NOOP("WorkspaceOpener", "and %1 more")).arg(refused.size() - shown);
    if (!refused.isEmpty())
        more.prepend(said(QT_TRANSLATE_NOOP("WorkspaceOpener", "Not taken:")) + u'\n');
    dialogs.ask(parent, taken, more,
                {{said(QT_TRANSLATE_NOOP("WorkspaceOpener", "Close")), Button::Role::Accept}});
}

std::unique_ptr<Workspace> WorkspaceOpener::make(QWidget *parent, const NewWorkspace &wanted) const
{
    using Content = NewWorkspace::Content;
    std::unique_ptr<Workspace> workspace;
    bool made = false;
    std::optional<ImportPlan> plan;
    const bool done = guarded(dialogs_, parent, [&] {
        const Opening opening{.desk = desk_, .passphrase = wanted.passphrase, .background = true};
        if (wanted.content == Content::Demonstration) {
            workspace = makeDemonstration(wanted.path, wanted.name, opening, wanted.language);
            return;
        }
        workspace = Workspace::create(wanted.path, wanted.name, opening);
        made = true;
        if (wanted.content == Content::Import)
            plan = takeJson(*workspace, wanted.source);
    });
    if (!done) { // half a workspace helps nobody
        workspace.reset();
        if (made)
            QFile::remove(wanted.path);
        return {};
    }
    if (plan)
        sayTaken(dialogs_, parent, *plan);
    return workspace;
}

bool WorkspaceOpener::import(QWidget *parent, Workspace &workspace, const QString &source) const
{
    return guarded(dialogs_, parent, [&] { sayTaken(dialogs_, parent, takeJson(workspace, source)); });
}
