// ui/safety/fullexport.cpp
#include "safety/fullexport.h"
#include "exchange/csv.h"
#include "exchange/plan.h"
#include "report/report.h"
#include "rules/rulebook.h"
#include "safety/exportedcontents.h"
#include "schema/outputfile.h"
#include "schema/translator.h"
#include "storage/lastchanges.h"
#include "storage/ledger.h"
#include "storage/migrator.h"
#include "workspace/pictures.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>
#include <map>

static const QString jsonName = QStringLiteral("workspace.json"),
                     copyName = QStringLiteral("workspace.custos"),
                     contentsName = QStringLiteral("attachments"),
                     listName = QStringLiteral("attachments.csv");

namespace {
/// The copy in the folder: everything else is made from it, so that all of it is of one moment.
class Copy {
public:
    Copy(const QString &folder, const ExportOrder &order)
        : db_(folder + u'/' + copyName, {.access = Access::ReadOnly, .key = order.file.key, .alone = true})
        , source_(db_, order.registers)
    {
    }
    const Source &source() const { return source_; }
    Connection &db() { return db_; }
    LedgerInfo history() { return Ledger(db_, source_.registers(), {}).info(); }

private:
    Connection db_;
    Source source_;
};

class Export {
public:
    Export(const ExportOrder &order, const Translator &language, const CopyWatch &watch)
        : order_(order)
        , language_(language)
        , watch_(watch)
    {
    }
    Exported run();

private:
    void fill(const QString &folder);
    void makeTexts(Copy &copy);
    QByteArray pdfOf(Copy &copy, const ReportKind &kind, const OpenPoints &points) const;
    void verify();

    const ExportOrder &order_;
    const Translator &language_;
    const CopyWatch &watch_;
    qint64 format_ = 0;
    Exported done_;
    std::map<QString, QByteArray> files_; // by name
    std::vector<ExportedContent> contents_;
};
} // namespace

QByteArray Export::pdfOf(Copy &copy, const ReportKind &kind, const OpenPoints &points) const
{
    ReportOptions options;
    options.kind = QLatin1String(kind.key);
    options.moment = order_.moment;
    options.format = int(format_);
    options.fingerprint = done_.head;
    options.lastChanges = lastChanges(copy.db(), *kind.reg);
    options.logo = logoOf(copy.source(), copy.db());
    options.cancelled = watch_.cancelled;
    return writeReport(copy.source(), points, language_, options).pdf;
}

void Export::makeTexts(Copy &copy)
{
    const Source &source = copy.source();
    const OpenPoints points = checkAll(source, order_.moment);
    const auto total = qint64(source.registers().size() + reportKinds().size());
    qint64 done = 0;
    const auto next = [&] {
        watch_.throwIfCancelled();
        if (watch_.report)
            watch_.report(++done, total);
    };
    files_[jsonName] = QJsonDocument(exportJson(source, int(format_))).toJson();
    files_[listName] = listOf(contents_);
    for (const RegisterInfo *reg : source.registers()) {
        next();
        if (!reg->parent)
            files_[QLatin1String(reg->key) + QStringLiteral(".csv")] = toCsv(source, *reg);
    }
    for (const ReportKind &kind : reportKinds()) {
        next();
        if (source.count(*kind.reg) > 0)
            files_[QLatin1String(kind.key) + QStringLiteral(".pdf")] = pdfOf(copy, kind, points);
    }
}

void Export::fill(const QString &folder)
{
    format_ = copyToNewFile(order_.file, folder + u'/' + copyName, order_.file.key, watch_).format;
    Copy copy(folder, order_);
    done_.id = copyId(copy.db());
    done_.head = copy.history().head;
    contents_ = contentsOf(copy.source(), copy.db());
    const QString inside = folder + u'/' + contentsName;
    if (!contents_.empty() && !QDir().mkdir(inside))
        throw Error(QCoreApplication::translate("Mandate", "The folder “%1” cannot be made.").arg(inside));
    writeContents(contents_, copy.db(), inside, watch_);
    makeTexts(copy);
    for (const auto &[name, bytes] : files_)
        writeFile(folder + u'/' + name, bytes);
}

void Export::verify()
{
    for (const auto &[name, bytes] : files_) {
        QFile file(order_.folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
            throw notAsWritten(file.fileName());
    }
    verifyContents(contents_, order_.folder + u'/' + contentsName, watch_);
    Copy copy(order_.folder, order_);
    const ImportOptions options{
        .source = jsonName, .newestFormat = newestFormat(), .hasContent = [&](const QString &sha256) {
            return std::ranges::any_of(contents_,
                                       [&](const ExportedContent &c) { return c.sha256 == sha256; });
        }};
    const ImportPlan plan = planImport(files_.at(jsonName), copy.source(), options);
    if (!plan.changes.empty() || !plan.refused.empty())
        throw notAsWritten(order_.folder + u'/' + jsonName);
    if (copyId(copy.db()) != done_.id || copy.history().head != done_.head)
        throw notAsWritten(order_.folder + u'/' + copyName);
}

Exported Export::run()
{
    writeFolder(order_.folder, [this](const QString &folder) { fill(folder); });
    bringToDrive(order_.folder); // before the workspace may be removed because of it
    verify();
    const QFileInfo own(order_.file.path);
    done_.folder = order_.folder;
    done_.path = own.canonicalFilePath();
    done_.files = int(files_.size() + contents_.size()) + 1;
    return done_;
}

Exported fullExport(const ExportOrder &order, const Translator &language, const CopyWatch &watch)
{
    return Export(order, language, watch).run();
}

bool isAsExported(const FileAt &file, const Exported &exported, Catalogue registers)
{
    if (QFileInfo(file.path).canonicalFilePath() != exported.path)
        return false;
    Connection db(file.path, {.access = Access::ReadOnly, .key = file.key, .alone = file.alone});
    return copyId(db) == exported.id && Ledger(db, registers, {}).info().head == exported.head;
}
