// app/commandline/export.cpp - custos export: registers as JSON or CSV, or the data of a report
#include "commandline/desktop.h"
#include "commandline/editions.h"
#include "exchange/csv.h"
#include "registers/catalogue.h"
#include "schema/anyrecord.h"
#include "schema/outputfile.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace {
/// What a report of the same edition, organisation and selection has attached.
class EditionExport {
public:
    EditionExport(const Arguments &args, const Desktop &desktop, const Workspace &workspace)
        : args_(args)
        , desktop_(desktop)
        , reader_(workspace.source())
        , kind_(kindOf(args))
    {
        options_.kind = QLatin1String(kind_.key);
        options_.edition = editionOf(args);
        options_.format = workspace.format();
        options_.asOf = workspace.asOf().value_or(QDateTime());
        if (args.has("organisation"))
            options_.organisation = organisationNamed(reader_, args.value("organisation"));
        if (const Holds holds = selectionFor(args, reader_, *kind_.reg, options_.edition))
            options_.holds = [this, holds](const Record &entry) { return holds(*kind_.reg, entry); };
    }
    void run() const
    {
        const ReportData data = reportData(reader_, options_);
        warnOf(data.names, reader_, desktop_.translator());
        writeOut({.path = args_.needed("out"), .records = data.records}, QJsonDocument(data.json).toJson());
    }

private:
    static ReportKind kindOf(const Arguments &args)
    {
        const QString key =
            args.has("register") ? args.value("register") : QStringLiteral("processing_activity");
        QStringList known;
        for (const ReportKind &kind : reportKinds()) {
            if (key == QLatin1String(kind.reg->key))
                return kind;
            known << QLatin1String(kind.reg->key);
        }
        throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine",
                                                "An edition is of one of the records of Art. 30: with "
                                                "--edition or --organisation, --register is one of %1."))
                             .arg(known.join(QStringLiteral(", "))));
    }

    const Arguments &args_;
    const Desktop &desktop_;
    const Reader &reader_;
    const ReportKind kind_;
    ReportOptions options_;
};

class Export {
public:
    Export(const Arguments &args, const Workspace &workspace)
        : args_(args)
        , reader_(workspace.source())
        , format_(workspace.format())
        , asOf_(workspace.asOf().value_or(QDateTime()))
        , reg_(registerOf(args))
        , out_(args.needed("out"))
    {
        if (reg_)
            holds_ = selection(reader_, *reg_, args.values("filter"), args.values("record"));
    }
    void run()
    {
        if (args_.needed("as") == QLatin1String("json"))
            writeDocument(QJsonDocument(json()).toJson());
        else if (reg_)
            writeDocument(toCsv(reader_, *reg_, holds_));
        else
            writeTables();
    }

private:
    const RegisterInfo *registerOf(const Arguments &args) const
    {
        if (args.has("register"))
            return &requireRegister(args.value("register"));
        if (args.has("filter"))
            throw UsageError(said(QT_TRANSLATE_NOOP(
                "CommandLine", "--filter needs --register: a field belongs to a register.")));
        if (!args.has("record"))
            return nullptr;
        const RegisterInfo *reg = reader_.registerOf(recordNamed(reader_, args.value("record")));
        return reg;
    }
    bool isFamily(const QString &key) const
    {
        const RegisterInfo *reg = &registerNamed(reader_.registers(), key);
        if (belongsToAny(*reg))
            return true;
        while (reg != reg_ && reg->parent)
            reg = &registerNamed(reader_.registers(), QString::fromLatin1(reg->parent));
        return reg == reg_;
    }
    QJsonObject json()
    {
        QJsonObject out = exportJson(reader_, format_, holds_, {}, asOf_);
        QJsonObject registers = out[QLatin1String("registers")].toObject();
        for (const QString &key : registers.keys()) {
            if (reg_ && !isFamily(key))
                registers.remove(key);
            else if (!registerNamed(reader_.registers(), key).parent
                     || (reg_ && key == QLatin1String(reg_->key)))
                records_ += registers[key].toArray().size();
        }
        keepPartsOfKept(registers);
        out[QLatin1String("registers")] = registers;
        return out;
    }
    /// Of parts that any record can have, those whose record is in the document.
    void keepPartsOfKept(QJsonObject &registers) const
    {
        QSet<QString> kept;
        for (const auto &records : std::as_const(registers))
            for (const auto &record : records.toArray())
                kept.insert(record[QLatin1String("id")].toString());
        for (const RegisterInfo *reg : partsOfAny(reader_.registers())) {
            QJsonArray parts;
            for (const auto &part : registers[QLatin1String(reg->key)].toArray())
                if (kept.contains(part[QLatin1String("parent")].toString()))
                    parts.append(part);
            if (registers.contains(QLatin1String(reg->key)))
                registers[QLatin1String(reg->key)] = parts;
        }
    }
    void writeDocument(const QByteArray &bytes)
    {
        if (args_.needed("as") == QLatin1String("csv"))
            for (const Record &record : reader_.all(*reg_))
                records_ += !holds_ || holds_(*reg_, record);
        writeOut({.path = out_, .records = records_}, bytes);
    }
    void writeTables() const
    {
        if (out_ == QLatin1String("-"))
            throw UsageError(said(QT_TRANSLATE_NOOP(
                "CommandLine", "CSV of all registers is a folder; name one with --out, or one --register.")));
        std::map<QString, QByteArray> files;
        std::vector<FileWritten> written;
        for (const RegisterInfo *reg : reader_.registers()) {
            if (reg->parent)
                continue;
            const QString name = QLatin1String(reg->key) + QStringLiteral(".csv");
            files[name] = toCsv(reader_, *reg);
            written.push_back({.path = out_ + u'/' + name, .records = qint64(reader_.all(*reg).size())});
        }
        writeFolder(out_, files);
        printFiles(written);
    }

    const Arguments &args_;
    const Reader &reader_;
    int format_;
    QDateTime asOf_;
    const RegisterInfo *reg_;
    QString out_;
    Holds holds_;
    qint64 records_ = 0;
};
} // namespace

int exportRegisters(const Arguments &args, const Desktop &desktop)
{
    const QString as = args.needed("as");
    if (as != QLatin1String("json") && as != QLatin1String("csv"))
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine", "There is no format “%1”; there are json and csv."))
                .arg(as));
    requireOtherTarget(args);
    if (args.has("register"))
        requireRegister(args.value("register"));
    const bool isEdition = args.has("edition") || args.has("organisation");
    if (isEdition && as != QLatin1String("json"))
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine", "--edition and --organisation need --as json.")));
    editionOf(args);
    const std::unique_ptr<Workspace> workspace = desktop.open(args, true);
    if (isEdition)
        EditionExport(args, desktop, *workspace).run();
    else
        Export(args, *workspace).run();
    return Done;
}
