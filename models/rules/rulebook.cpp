// models/rules/rulebook.cpp - all rules, and the required fields
#include "rules/rulebook.h"
#include "registers/processor_activity.h"
#include "rules/parties.h"
#include "rules/points.h"
#include "rules/registerrules.h"
#include "schema/translator.h"
#include "schema/values.h"

QDate rulesAsOf()
{
    return {2026, 9, 3};
}

const std::vector<RuleSet> &rulebook()
{
    static const std::vector<RuleSet> all{
        workspaceRules(),           processingActivityRules(), purposeRules(), dataCategoryRules(),
        controllerDeviationRules(), processorActivityRules(),  clientRules(),  measureRules(),
        organisationRules()};
    return all;
}

static void requiredFields(const RegisterInfo &reg, const Record &record, OpenPoints &points)
{
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldInfo &f = reg.fields[i];
        if (!f.required() || record.row[qsizetype(i)].isValid())
            continue;
        const bool byLaw = f.law.act == Act::Gdpr && f.law.article == 30 && !f.law.point.isEmpty();
        points.push_back({.code = QStringLiteral("field-missing"),
                          .grade = byLaw ? Grade::Law : Grade::Practice,
                          .field = QLatin1String(f.key),
                          .law = f.law,
                          .message = byLaw ? QT_TRANSLATE_NOOP(
                                         "Rules", "%1: nothing is recorded; the record has to hold it.")
                                           : QT_TRANSLATE_NOOP("Rules", "%1: nothing is recorded."),
                          .args = {labelArgument()}});
    }
}

static void saysNotChecked(const RegisterInfo &reg, const Record &record, const Reader &reader,
                           OpenPoints &points)
{
    if (&reg == &ProcessingActivity::schema().info()) {
        sayNotChecked(*responsibleFor(reg, record.row, reader), keyOf<&ProcessingActivity::controllers>(),
                      points);
    } else if (&reg == &ProcessorActivity::schema().info()) {
        sayNotChecked(*responsibleFor(reg, record.row, reader), keyOf<&ProcessorActivity::processors>(),
                      points);
    } else if (&reg == &Organisation::schema().info()) {
        const auto organisation = Organisation::schema().unpack(record.row);
        if (isOwnEntity(organisation))
            sayNotChecked({{record.id, organisation}}, keyOf<&Organisation::appliedLaw>(), points);
    }
}

OpenPoints check(const Reader &reader, const RegisterInfo &reg, const Record &record, const QDateTime &clock)
{
    OpenPoints points;
    saysNotChecked(reg, record, reader, points);
    if (isChecked(reg, record, reader)) {
        requiredFields(reg, record, points);
        const Facts facts(reader, record, clock);
        for (const RuleSet &rules : rulebook())
            if (rules.reg == &reg)
                rules.check(record, facts, points);
    }
    for (OpenPoint &point : points) {
        point.reg = QLatin1String(reg.key);
        point.record = record.id;
    }
    return points;
}

OpenPoints checkAll(const Reader &reader, const QDateTime &clock)
{
    OpenPoints points;
    for (const RegisterInfo *reg : reader.registers())
        for (const Record &record : reader.all(*reg))
            std::ranges::move(check(reader, *reg, record, clock), std::back_inserter(points));
    return points;
}

const FieldInfo *fieldOf(const OpenPoint &point, const Reader &reader)
{
    const qsizetype dot = point.field.indexOf(u'.');
    const QString owner = dot < 0 ? point.reg : point.field.left(dot);
    return registerNamed(reader.registers(), owner).find(QStringView(point.field).mid(dot + 1));
}

static QString shownArgument(const QString &arg, const OpenPoint &point, const Reader &reader,
                             const Translator &translator)
{
    if (arg.startsWith(u'{'))
        return reader.title(arg.mid(1, arg.size() - 2));
    if (arg.startsWith(u'@'))
        return shownCountry(arg.mid(1), translator);
    if (arg.startsWith(u'~')) {
        QStringList phrases;
        for (const QString &phrase : arg.mid(1).split(u'~'))
            phrases << translator.text("Rules", phrase.toUtf8().constData());
        return phrases.join(QStringLiteral(", "));
    }
    if (arg != labelArgument())
        return arg;
    const FieldInfo *field = fieldOf(point, reader);
    return field ? translator.field(field->label) : point.field;
}

QString shownMessage(const OpenPoint &point, const Reader &reader, const Translator &translator)
{
    QStringList shown;
    for (const QString &arg : point.args)
        shown << shownArgument(arg, point, reader, translator);
    QString text;
    const QString pattern = translator.text("Rules", point.message.constData());
    for (qsizetype i = 0; i < pattern.size(); ++i) { // not arg(): a title may itself contain "%1"
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > shown.size()) {
            text += pattern[i];
            continue;
        }
        text += shown[place - 1];
        ++i;
    }
    return text;
}
