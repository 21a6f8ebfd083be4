// app/commandline/editions.cpp
#include "commandline/editions.h"
#include "commandline/output.h"
#include "registers/organisation.h"
#include "report/telling.h"
#include "schema/translator.h"
#include <filesystem>

QString editionOf(const Arguments &args)
{
    if (!args.has("edition"))
        return QStringLiteral("internal");
    QStringList known;
    for (const EditionInfo &one : reportEditions())
        known << QLatin1String(one.key);
    if (!known.contains(args.value("edition")))
        throw UsageError(said(QT_TRANSLATE_NOOP("CommandLine", "There is no edition “%1”; there are %2."))
                             .arg(args.value("edition"), known.join(QStringLiteral(", "))));
    return args.value("edition");
}

void requireOtherTarget(const Arguments &args)
{
    const QString out = args.needed("out");
    std::error_code none;
    if (std::filesystem::equivalent(out.toStdString(), args.words.first().toStdString(), none))
        throw UsageError(
            said(QT_TRANSLATE_NOOP("CommandLine",
                                   "“%1” is the workspace itself; name another file with --out."))
                .arg(out));
}

QString organisationNamed(const Reader &reader, const QString &word)
{
    const RegisterInfo &reg = Organisation::schema().info();
    QStringList found;
    for (const Record &record : reader.all(reg)) {
        if (record.id == word || valueOf(reg, record.row, "reference").toString() == word)
            return record.id;
        if (valueOf(reg, record.row, "name").toString() == word
            || valueOf(reg, record.row, "legal_name").toString() == word)
            found << record.id;
    }
    if (found.size() == 1)
        return found.first();
    throw UsageError(
        found.isEmpty() ? said(QT_TRANSLATE_NOOP("CommandLine", "There is no organisation “%1”.")).arg(word)
                        : said(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Several organisations are called “%1”; name the one by its "
                                                 "reference number."))
                              .arg(word));
}

static void requireTold(const QStringList &texts, const Reader &reader, const RegisterInfo &reg,
                        const QString &edition)
{
    const std::vector<FieldFilter> filters = filtersOf(reader, reg, texts);
    for (std::size_t i = 0; i < filters.size(); ++i) {
        const QString linked = filters[i].field->reference ? filters[i].value : QString();
        if (!isTold(reader, edition, reg, filters[i], linked))
            throw UsageError(
                said(QT_TRANSLATE_NOOP("CommandLine",
                                       "--filter “%1” asks for what the edition “%2” leaves out, and the "
                                       "records it lets through would tell it; leave the filter out, or "
                                       "choose an edition that holds it."))
                    .arg(texts[qsizetype(i)], edition));
    }
}

Holds selectionFor(const Arguments &args, const Reader &reader, const RegisterInfo &reg,
                   const QString &edition)
{
    if (!args.has("filter") && !args.has("record"))
        return {};
    requireTold(args.values("filter"), reader, reg, edition);
    return selection(reader, reg, args.values("filter"), args.values("record"));
}

void warnOf(const NamesInTexts &names, const Reader &reader, const Translator &language)
{
    for (const NameInText &one : names) {
        const RegisterInfo *reg = reader.registerOf(one.record);
        const std::optional<Row> row = reg ? reader.find(*reg, one.record) : std::nullopt;
        const QString reference = row ? valueOf(*reg, *row, "reference").toString() : QString();
        complain(said(QT_TRANSLATE_NOOP("CommandLine", "A name stands in a text; please look: %1, %2: “%3”."))
                     .arg(reference.isEmpty() ? one.record : reference, language.field(one.field->label),
                          one.name));
    }
}
