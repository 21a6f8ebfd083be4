// models/rules/rulebook.cpp - all rules, and completeness
#include "rules/rulebook.h"
#include "rules/registerrules.h"
#include "schema/translator.h"

QDate rulesAsOf()
{
    return {2026, 9, 3};
}

const std::vector<RuleSet> &rulebook()
{
    static const std::vector<RuleSet> all{processingActivityRules()};
    return all;
}

OpenPoints check(const Reader &reader, const RegisterInfo &reg, const Record &record, const QDateTime &clock)
{
    OpenPoints points;
    const Facts facts(reader, record, clock);
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldInfo &f = reg.fields[i];
        if (f.required() && !record.row[qsizetype(i)].isValid())
            points.push_back({.code = QStringLiteral("field-missing"),
                              .grade = f.law.act == Act::None ? Grade::Practice : Grade::Law,
                              .field = QLatin1String(f.key),
                              .law = f.law,
                              .message = QT_TRANSLATE_NOOP("Rules", "A required field is empty.")});
    }
    for (const RuleSet &rules : rulebook())
        if (rules.reg == &reg)
            rules.check(record, facts, points);
    for (OpenPoint &point : points) {
        point.reg = QLatin1String(reg.key);
        point.record = record.id;
    }
    return points;
}

QString shownMessage(const OpenPoint &point, const Reader &reader, const Translator &translator)
{
    QString text = translator.text("Rules", point.message.constData());
    for (const QString &arg : point.args)
        text = text.arg(arg.startsWith(u'{') ? reader.title(arg.mid(1, arg.size() - 2)) : arg);
    return text;
}
