// app/commandline/commands.cpp - the list of sub-commands and their options
#include "commandline/command.h"
#include "commandline/keeping.h"
#include "registers/catalogue.h"
#include <QCoreApplication>
#include <algorithm>

std::vector<Option> commonOptions(bool takesWorkspace)
{
    std::vector<Option> all{
        {"language", "xx",
         QT_TRANSLATE_NOOP("CommandLine", "of labels and messages: en, de, fr (en where none is given)")},
        {"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "prints this page")},
    };
    if (takesWorkspace)
        all.insert(
            all.begin(),
            {"passphrase-file", "F",
             QT_TRANSLATE_NOOP("CommandLine",
                               "the first line of F is the workspace's passphrase, or its recovery key")});
    return all;
}

static const Option registerOption{
    "register", "KEY", QT_TRANSLATE_NOOP("CommandLine", "only this register; “custos describe” lists them")};
static const Option outOption{
    "out", "PATH",
    QT_TRANSLATE_NOOP("CommandLine",
                      "exactly what is written; - is standard output; an existing file is replaced")};
static const Option filterOption{
    "filter", "FIELD=VALUE",
    QT_TRANSLATE_NOOP("CommandLine", "only records whose field has this value; several must all hold"), true};
static const Option organisationOption{
    "organisation", "ID|REFERENCE|NAME",
    QT_TRANSLATE_NOOP("CommandLine", "only the record of this own entity")};
static const Option editionOption{
    "edition", "authority-strict|authority|internal|public",
    QT_TRANSLATE_NOOP("CommandLine",
                      "for whom it is; without it internal. The others leave out what is not for them, and "
                      "records for the data protection officer only")};
static const Option recordsOption{
    "record", "ID", QT_TRANSLATE_NOOP("CommandLine", "only this record; may be repeated"), true};

static const Option asOfOption{
    "as-of", "D",
    QT_TRANSLATE_NOOP("CommandLine",
                      "the workspace as recorded at the end of day D, or at an instant with its zone")};

static std::vector<Command> makingAndReading()
{
    return {
        {"new",
         "FILE [--name TEXT] [--demo]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Makes a workspace, encrypted where --passphrase-file is given. An existing file is refused."),
         1,
         {{"name", "TEXT",
           QT_TRANSLATE_NOOP("CommandLine", "what the workspace is called (else as the file)")},
          {"demo", nullptr,
           QT_TRANSLATE_NOOP("CommandLine",
                             "fills it with an invented group of companies, in the language of --language")}},
         newWorkspace},
        {"info",
         "FILE [--as-of D]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Prints name, format, records per register and the fingerprint of the change history."),
         1,
         {asOfOption},
         info},
        {"describe",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "Prints every register with every field, its law and its codes."),
         0,
         {},
         describe},
    };
}

static std::vector<Command> movingRecords()
{
    return {
        {"import",
         "FILE [--register KEY] SOURCE [--match id|reference|name] [--dry-run]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Adds and changes records from a JSON file in the shape of export, in one step that can be "
             "undone, and prints what it did. Absent members leave a value alone, null clears it."),
         2,
         {registerOption,
          {"match", "id|reference|name",
           QT_TRANSLATE_NOOP("CommandLine",
                             "how records of the file are found in the workspace (else by id)")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("CommandLine", "prints the plan and writes nothing")}},
         import},
        {"export",
         "FILE [--register KEY] [--filter FIELD=VALUE]... [--record ID]... [--edition EDITION] "
         "[--organisation ID|REFERENCE|NAME] --as csv|json --out PATH [--as-of D]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Writes registers as JSON (one document) or CSV (one register, or a folder of all). With "
             "--edition "
             "or --organisation: what a report with the same options has attached, of processing_activity "
             "or, with --register, of processor_activity."),
         1,
         {registerOption,
          filterOption,
          recordsOption,
          editionOption,
          organisationOption,
          {"as", "csv|json", QT_TRANSLATE_NOOP("CommandLine", "the format")},
          outOption,
          asOfOption},
         exportRegisters},
    };
}

static Command printing()
{
    return {"report",
            "FILE --kind KIND --out PATH [--organisation ID|REFERENCE|NAME] [--edition EDITION] "
            "[--filter FIELD=VALUE]... [--record ID]... [--columns A,B] [--each] [--as-of D]",
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "Prints the record of processing activities (Art. 30(1)) or that of processing for clients "
                "(Art. 30(2)) as PDF: a part for each own entity, or the record of one."),
            1,
            {{"kind", "ropa-controller|ropa-processor",
              QT_TRANSLATE_NOOP(
                  "CommandLine",
                  "which record: that of Art. 30(1), or with the list of clients that of Art. 30(2)")},
             outOption,
             organisationOption,
             editionOption,
             filterOption,
             recordsOption,
             {"columns", "A,B",
              QT_TRANSLATE_NOOP(
                  "CommandLine",
                  "the columns of the overview table: fields of an entry or of its parts, as “custos "
                  "describe” names them")},
             {"each", nullptr,
              QT_TRANSLATE_NOOP("CommandLine",
                                "--out is a folder, absent or empty, with one PDF for each own entity")},
             asOfOption},
            report,
            true};
}

static std::vector<Command> looking()
{
    return {
        {"check",
         "FILE [--as-of D]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Prints the open points. Exit code 1 where the law or authorities' guidance asks "
                           "for something."),
         1,
         {asOfOption},
         check},
        {"verify",
         "FILE [--head FINGERPRINT] [--as-of D]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Checks the file against its own change history. Exit code 1 where something is wrong. With "
             "--as-of the whole file is checked just the same; fingerprint and counts are those of then."),
         1,
         {{"head", "FINGERPRINT",
           QT_TRANSLATE_NOOP("CommandLine", "also: the change history must contain this fingerprint")},
          asOfOption},
         verify},
        {"history",
         "FILE [--register KEY] [--record ID] [--as-of D]",
         QT_TRANSLATE_NOOP("CommandLine", "Prints the change history, oldest entry first."),
         1,
         {registerOption,
          {"record", "ID", QT_TRANSLATE_NOOP("CommandLine", "only entries that touch this record")},
          asOfOption},
         history},
    };
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> out = makingAndReading();
        for (const std::vector<Command> &more : {movingRecords(), looking(), keepingCommands()})
            out.insert(out.end(), more.begin(), more.end());
        out.insert(out.begin() + 5, printing());
        return out;
    }();
    return all;
}

const RegisterInfo &requireRegister(const QString &key)
{
    const Catalogue all = catalogue();
    const auto at =
        std::ranges::find_if(all, [&](const RegisterInfo *reg) { return key == QLatin1String(reg->key); });
    if (at != all.end())
        return **at;
    QStringList keys;
    for (const RegisterInfo *reg : all)
        keys << QLatin1String(reg->key);
    throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "There is no register “%1”; there are %2."))
                         .arg(key, keys.join(QStringLiteral(", "))));
}

QString recordNamed(const Reader &reader, const QString &word)
{
    if (reader.registerOf(word))
        return word;
    for (const RegisterInfo *reg : reader.registers())
        for (const Record &record : reader.all(*reg))
            if (!reg->parent && valueOf(*reg, record.row, "reference").toString() == word)
                return record.id;
    throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "There is no record “%1”.")).arg(word));
}
