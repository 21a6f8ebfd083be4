// app/commandline/import.cpp - custos import: records from a JSON file
#include "commandline/desktop.h"
#include "exchange/json.h"
#include "exchange/plan.h"
#include "registers/catalogue.h"
#include "storage/blobs.h"
#include "storage/migrator.h"
#include <QFile>
#include <QFileInfo>
#include <functional>

static Match matchOf(const Arguments &args)
{
    const QString word = args.has("match") ? args.value("match") : QStringLiteral("id");
    if (word == QLatin1String("id"))
        return Match::Id;
    if (word == QLatin1String("reference"))
        return Match::Reference;
    if (word == QLatin1String("name"))
        return Match::Name;
    throw UsageError(
        said(QT_TRANSLATE_NOOP("CommandLine", "--match takes id, reference or name, not “%1”.")).arg(word));
}

static void requireJson(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList others{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("xlsx"),
                                    QStringLiteral("xls"), QStringLiteral("ods")};
    if (QFileInfo(path).isDir() || others.contains(suffix))
        throw UsageError(
            said(QT_TRANSLATE_NOOP(
                     "CommandLine",
                     "“%1”: only JSON in the shape of “custos export --as json” can be imported."))
                .arg(path));
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            said(QT_TRANSLATE_NOOP("CommandLine", "“%1” cannot be read: %2.")).arg(path, file.errorString()));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(
            said(QT_TRANSLATE_NOOP("CommandLine", "“%1” cannot be read: %2.")).arg(path, file.errorString()));
    return content;
}

/// What goes wrong with the source names it. \throws Error
template <class Work>
static auto aboutSource(const QString &path, Work work)
{
    try {
        return work();
    } catch (const ImportError &e) {
        throw Error(said(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not imported. %2")).arg(path, e.message()),
                    e.details());
    }
}

/// For reading only, so that a file which is refused touches nothing. What can only be read after something
/// was put right in it (an older format, an interrupted write) is opened for writing at once, but not for the
/// sake of a source that cannot be read either.
static std::unique_ptr<Workspace> forPlanning(const QString &file, Opening &opening, bool dry,
                                              const std::function<void()> &demandReadable)
{
    try {
        return Workspace::open(file, opening);
    } catch (const PassphraseNeeded &) {
        throw;
    } catch (const WrongPassphrase &) {
        throw;
    } catch (const StorageError &) {
        if (dry)
            throw;
    }
    demandReadable();
    opening.readOnly = false;
    return Workspace::open(file, opening);
}

int import(const Arguments &args, const Desktop &desktop)
{
    const QString path = args.words.at(1);
    const bool dry = args.has("dry-run");
    ImportOptions options{.source = QFileInfo(path).fileName(), .match = matchOf(args)};
    requireJson(path);
    options.onlyRegister = args.value("register");
    if (!options.onlyRegister.isEmpty())
        requireRegister(options.onlyRegister);
    options.newestFormat = newestFormat();
    // Each is read once: it may be a pipe, and what was planned is what is written.
    const QByteArray content = contentOf(path);
    const QString file = args.words.first();
    Opening opening = desktop.opening(args, true);
    const auto planned = [&](const Workspace &workspace) {
        ImportOptions asking = options;
        asking.hasContent = [&](const QString &sha256) {
            return Blobs(workspace.source().connection()).size(sha256).has_value();
        };
        return aboutSource(path, [&] { return planImport(content, workspace.source(), asking); });
    };
    std::unique_ptr<Workspace> workspace = forPlanning(file, opening, dry, [&] {
        aboutSource(
            path, [&] { return readJson(content, catalogue(), options.newestFormat, options.onlyRegister); });
    });
    ImportPlan plan = planned(*workspace);
    if (!dry && !plan.changes.empty()) {
        if (workspace->isReadOnly()) {
            workspace.reset();
            opening.readOnly = false;
            workspace = Workspace::open(file, opening);
            plan = planned(*workspace);
        }
        workspace->apply(plan.changes, {QStringLiteral("import"), {options.source}});
    }
    QJsonObject answer = toJson(plan, options);
    answer.insert(QStringLiteral("dry_run"), dry);
    try {
        print(answer);
    } catch (const Error &e) { // what is written is written, and the code says so
        complain(e.message());
    }
    if (plan.refused.empty())
        return Done;
    complain(said(QT_TRANSLATE_NOOP("CommandLine",
                                    "%1 records of “%2” are refused; “refused” names each with the reason."))
                 .arg(plan.refused.size())
                 .arg(path));
    return Wanting;
}
