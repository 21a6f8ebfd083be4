// app/commandline/editions.cpp
#include "commandline/editions.h"
#include "commandline/output.h"
#include "registers/organisation.h"
#include "schema/translator.h"

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
