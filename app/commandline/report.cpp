// app/commandline/report.cpp - custos report: a record of Art. 30 as PDF
#include "commandline/desktop.h"
#include "commandline/editions.h"
#include "registers/organisation.h"
#include "schema/outputfile.h"
#include "storage/lastchanges.h"
#include "workspace/pictures.h"
#include "workspace/reading.h"
#include <QRegularExpression>

namespace {
using Org = Organisation;

const ReportKind &requireKind(const QString &kind)
{
    QStringList known;
    for (const ReportKind &k : reportKinds())
        known << QLatin1String(k.key);
    if (!known.contains(kind))
        throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "There is no report “%1”; there is %2."))
                             .arg(kind, known.join(QStringLiteral(", "))));
    return reportKind(kind);
}

/// "reference,name,purpose.bases" \throws UsageError
std::vector<FieldPath> columnsOf(const QString &words, const RegisterInfo &reg, Catalogue registers)
{
    std::vector<FieldPath> columns;
    QStringList keys = words.split(u',');
    for (QString &key : keys) {
        key = key.trimmed();
        const std::optional<FieldPath> path = fieldPath(registers, reg, key);
        if (!path)
            throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine",
                                                    "There is no field “%1” for --columns; “custos describe” "
                                                    "lists the fields of “%2” and of its parts."))
                                 .arg(key, QLatin1String(reg.key)));
        columns.push_back(*path);
    }
    if (keys.removeDuplicates() > 0 || keys.size() > maxReportColumns)
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine", "--columns takes each field once, and no more than %1."))
                .arg(maxReportColumns));
    return columns;
}

class Reports {
public:
    Reports(const Arguments &args, const Desktop &desktop, const Workspace &workspace)
        : args_(args)
        , desktop_(desktop)
        , workspace_(workspace)
        , points_(workspace.recheck(workspace.now()))
        , kind_(requireKind(args.value("kind")))
        , edition_(editionOf(args))
        , out_(args.needed("out"))
        , logo_(logoOf(workspace.source(), workspace.openReader()->contents()))
    {
        if (args.has("columns"))
            columns_ = columnsOf(args.value("columns"), *kind_.reg, workspace.source().registers());
        holds_ = selectionFor(args, workspace.source(), *kind_.reg, edition_);
        if (!holds_)
            return;
        selectedBy_ = selectionInWords(workspace.source(), *kind_.reg, args.values("filter"),
                                       args.values("record"), desktop.translator());
    }
    void one() const
    {
        const QString id = args_.has("organisation")
            ? organisationNamed(workspace_.source(), args_.value("organisation"))
            : QString();
        const ReportResult made = write(id);
        writeOut(written(out_, id, made), made.pdf);
    }
    /// A folder with the record of each own entity.
    void each() const
    {
        const RegisterInfo &reg = Org::schema().info();
        std::map<QString, QByteArray> files;
        std::vector<FileWritten> list;
        for (const QString &id : reportEntities(workspace_.source(), QLatin1String(kind_.key), edition_)) {
            if (!holdsAnyOf(id))
                continue;
            const Row row = workspace_.source().find(reg, id).value_or(Row());
            QString name = fileName(valueOf(reg, row, "reference").toString());
            if (files.contains(name)) // two numbers that differ only in such letters
                name = fileName(id);
            const ReportResult made = write(id);
            files[name] = made.pdf;
            list.push_back(written(out_ + u'/' + name, id, made));
        }
        if (list.empty() && holds_)
            throw Error(said(QT_TRANSLATE_NOOP(
                "CommandLine", "The selection holds nothing of an own entity; nothing is printed.")));
        if (list.empty() && !isAskedOfAll())
            throw Error(said(QT_TRANSLATE_NOOP(
                "CommandLine", "No own entity processes anything for clients; nothing is printed.")));
        if (list.empty())
            throw Error(said(QT_TRANSLATE_NOOP(
                "CommandLine",
                "No organisation has the role “own entity”, so there is nobody whose record could "
                "be printed. Give the controllers that role.")));
        writeFolder(out_, files);
        printFiles(list);
    }

private:
    /// Every own entity is a controller; a processor is who processes for somebody.
    bool isAskedOfAll() const { return QLatin1String(kind_.key) == QLatin1String("ropa-controller"); }
    /// Of a selection some own entities may have nothing; they get no file.
    bool holdsAnyOf(const QString &organisation) const
    {
        const std::vector<Record> all = workspace_.source().all(*kind_.reg);
        return !holds_ || std::ranges::any_of(all, [&](const Record &entry) {
            const QVariant entities = valueOf(*kind_.reg, entry.row, kind_.entities);
            return entities.toStringList().contains(organisation) && holds_(*kind_.reg, entry);
        });
    }
    static QString fileName(const QString &reference) // numbers from elsewhere may hold a slash
    {
        static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]"));
        return QString(reference).replace(unsafe, QStringLiteral("_")) + QStringLiteral(".pdf");
    }
    FileWritten written(const QString &path, const QString &id, const ReportResult &made) const
    {
        return {.path = path,
                .records = made.records,
                .organisation = id.isEmpty() ? QString() : workspace_.source().title(id),
                .pages = made.pages};
    }
    ReportResult write(const QString &organisation) const
    {
        ReportOptions options;
        options.kind = QLatin1String(kind_.key);
        options.edition = edition_;
        options.organisation = organisation;
        if (holds_)
            options.holds = [this](const Record &entry) { return holds_(*kind_.reg, entry); };
        options.selectedBy = selectedBy_;
        options.columns = columns_;
        options.moment = workspace_.now();
        options.asOf = workspace_.asOf().value_or(QDateTime());
        options.format = workspace_.format();
        options.fingerprint = workspace_.ledger().info().head;
        options.lastChanges = lastChanges(workspace_.source().connection(), *kind_.reg);
        options.logo = logo_;
        ReportResult made = writeReport(workspace_.source(), points_, desktop_.translator(), options);
        warnOf(made.names, workspace_.source(), desktop_.translator());
        return made;
    }

    const Arguments &args_;
    const Desktop &desktop_;
    const Workspace &workspace_;
    OpenPoints points_;
    const ReportKind kind_;
    QString edition_;
    QString out_;
    QImage logo_;
    Holds holds_;
    QString selectedBy_;
    std::vector<FieldPath> columns_;
};
} // namespace

int report(const Arguments &args, const Desktop &desktop)
{
    requireKind(args.needed("kind"));
    editionOf(args);
    if (args.has("each") && args.has("organisation"))
        throw UsageError(said(QT_TRANSLATE_NOOP(
            "CommandLine",
            "--each is for all own entities and --organisation for one; give one of the two.")));
    if (args.has("each") && args.needed("out") == QLatin1String("-"))
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine", "--each writes a folder; name one with --out.")));
    requireOtherTarget(args);
    const std::unique_ptr<Workspace> workspace = desktop.open(args, true);
    const Reports reports(args, desktop, *workspace);
    args.has("each") ? reports.each() : reports.one();
    return Done;
}
