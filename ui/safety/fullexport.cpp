// ui/safety/fullexport.cpp
#include "safety/fullexport.h"
#include "exchange/csv.h"
#include "exchange/plan.h"
#include "report/report.h"
#include "schema/translator.h"
#include "storage/lastchanges.h"
#include "storage/migrator.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

static const QString jsonName = QStringLiteral("workspace.json");

static QByteArray pdfOf(const Source &source, const ReportKind &kind, const ExportFacts &facts,
                        const Translator &language, const CopyWatch &watch)
{
    ReportOptions options;
    options.kind = QLatin1String(kind.key);
    options.moment = facts.moment;
    options.format = facts.format;
    options.fingerprint = facts.fingerprint;
    options.lastChanges = lastChanges(source.connection(), *kind.reg);
    options.cancelled = watch.cancelled;
    return writeReport(source, facts.points, language, options).pdf;
}

std::map<QString, QByteArray> fullExport(const Source &source, const ExportFacts &facts,
                                         const Translator &language, const CopyWatch &watch)
{
    std::map<QString, QByteArray> files;
    files[jsonName] = QJsonDocument(exportJson(source, facts.format)).toJson();
    const auto total = qint64(source.registers().size() + reportKinds().size());
    qint64 done = 0;
    const auto next = [&] {
        watch.throwIfCancelled();
        if (watch.report)
            watch.report(++done, total);
    };
    for (const RegisterInfo *reg : source.registers()) {
        next();
        if (!reg->parent)
            files[QLatin1String(reg->key) + QStringLiteral(".csv")] = toCsv(source, *reg);
    }
    for (const ReportKind &kind : reportKinds()) {
        next();
        if (source.count(*kind.reg) > 0)
            files[QLatin1String(kind.key) + QStringLiteral(".pdf")] =
                pdfOf(source, kind, facts, language, watch);
    }
    return files;
}

static Error notAsWritten(const QString &path)
{
    return Error(QCoreApplication::translate(
                     "Mandate", "“%1” is not as it was written. Nothing was removed. Check the drive.")
                     .arg(path));
}

void verifyExport(const QString &folder, const std::map<QString, QByteArray> &files, const Source &source)
{
    for (const auto &[name, bytes] : files) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
            throw notAsWritten(file.fileName());
    }
    const ImportPlan plan =
        planImport(files.at(jsonName), source, {.source = jsonName, .newestFormat = newestFormat()});
    if (!plan.changes.empty() || !plan.refused.empty())
        throw notAsWritten(folder + u'/' + jsonName);
}
