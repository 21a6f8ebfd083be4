// models/exchange/selection.cpp
#include "exchange/selection.h"
#include "schema/anyrecord.h"
#include "schema/display.h"
#include "schema/translator.h"
#include <QSet>
#include <algorithm>

static QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

namespace {
QString linkedId(const Reader &reader, const FieldInfo &field, const QString &value)
{
    const RegisterInfo &reg = registerNamed(reader.registers(), QString::fromLatin1(field.reference));
    for (const Record &record : reader.all(reg))
        if (record.id == value || valueOf(reg, record.row, "reference").toString() == value
            || valueOf(reg, record.row, "name").toString() == value)
            return record.id;
    throw SelectionError(said(QT_TRANSLATE_NOOP("Exchange", "There is no record “%1” in the register “%2”."))
                             .arg(value, QLatin1String(field.reference)));
}

void requireFitting(const FieldInfo &field, const QString &value)
{
    QVariant one = value;
    FieldInfo single = field;
    if (field.isList())
        one = QStringList{value};
    if (field.kind == Kind::Flag)
        one = value == QLatin1String("true")  ? QVariant(true)
            : value == QLatin1String("false") ? QVariant(false)
                                              : QVariant(value);
    if (field.kind == Kind::Integer) {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        one = ok ? QVariant(number) : QVariant(value);
    }
    single.partial = true; // the beginning of a date is enough
    if (!fits(single, one))
        throw SelectionError(
            said(QT_TRANSLATE_NOOP(
                     "Exchange",
                     "“%1” is no value of the field “%2”; “custos describe” lists what is possible."))
                .arg(value, QLatin1String(field.key)));
}

FieldFilter parsed(const Reader &reader, const RegisterInfo &reg, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        throw SelectionError(
            said(QT_TRANSLATE_NOOP("Exchange", "“%1” is no filter; write FIELD=VALUE.")).arg(text));
    const std::optional<FieldPath> path = fieldPath(reader.registers(), reg, text.left(equals));
    if (!path)
        throw SelectionError(
            said(QT_TRANSLATE_NOOP("Exchange", "There is no field “%1” in the register “%2”."))
                .arg(text.left(equals), QLatin1String(reg.key)));
    FieldFilter filter{*path, -1, text.mid(equals + 1)};
    filter.at = filter.home(reg).indexOf(QLatin1String(filter.field->key));
    if (!filter.value.isEmpty() && filter.field->reference)
        filter.value = linkedId(reader, *filter.field, filter.value);
    else if (!filter.value.isEmpty())
        requireFitting(*filter.field, filter.value);
    return filter;
}

bool passes(const FieldFilter &filter, const Row &row)
{
    const QVariant &value = row.at(filter.at);
    if (!value.isValid() || filter.value.isEmpty())
        return !value.isValid() && filter.value.isEmpty();
    if (filter.field->isList())
        return value.toStringList().contains(filter.value);
    const QString text = value.toString();
    const bool begins = filter.field->kind == Kind::Date && text.startsWith(filter.value + u'-');
    return text == filter.value || begins;
}

bool passes(const FieldFilter &filter, const Reader &reader, const Record &record)
{
    if (!filter.part)
        return passes(filter, record.row);
    const std::vector<Record> parts = reader.parts(*filter.part, record.id);
    return std::ranges::any_of(parts, [&](const Record &part) { return passes(filter, part.row); });
}

QSet<QString> idsOf(const Reader &reader, const RegisterInfo &reg, const QStringList &named)
{
    QHash<QString, QString> known;
    for (const Record &record : reader.all(reg)) {
        known.insert(valueOf(reg, record.row, "reference").toString(), record.id);
        known.insert(record.id, record.id);
    }
    QSet<QString> out;
    for (const QString &name : named) {
        if (name.isEmpty() || !known.contains(name))
            throw SelectionError(
                said(QT_TRANSLATE_NOOP("Exchange", "There is no record “%1” in the register “%2”."))
                    .arg(name, QLatin1String(reg.key)));
        out.insert(known[name]);
    }
    return out;
}
} // namespace

std::vector<FieldFilter> filtersOf(const Reader &reader, const RegisterInfo &reg, const QStringList &filters)
{
    std::vector<FieldFilter> all;
    for (const QString &text : filters)
        all.push_back(parsed(reader, reg, text));
    return all;
}

static QString inWords(const Reader &reader, const FieldFilter &filter, const Translator &translator)
{
    const FieldInfo &field = *filter.field;
    QVariant value = filter.value;
    if (field.isList())
        value = QStringList{filter.value};
    else if (field.kind == Kind::Flag)
        value = filter.value == QLatin1String("true");
    const QString words = filter.value.isEmpty()
        ? translator.text("Exchange", QT_TRANSLATE_NOOP("Exchange", "not recorded"))
        : shownValue(field, value, translator, [&](const QString &id) { return reader.title(id); });
    return translator.labelled(translator.field(field.label), words);
}

QString selectionInWords(const Reader &reader, const RegisterInfo &reg, const QStringList &filters,
                         const QStringList &records, const Translator &translator)
{
    QStringList words;
    for (const FieldFilter &filter : filtersOf(reader, reg, filters))
        words << inWords(reader, filter, translator);
    QStringList numbers;
    for (const Record &record : reader.all(reg)) {
        const QString number = valueOf(reg, record.row, "reference").toString();
        if (records.contains(record.id) || (!number.isEmpty() && records.contains(number)))
            numbers << (number.isEmpty() ? reader.title(record.id) : number);
    }
    if (!numbers.isEmpty())
        words << numbers.join(QStringLiteral(", "));
    return words.join(QStringLiteral("; "));
}

Holds selection(const Reader &reader, const RegisterInfo &reg, const QStringList &filters,
                const QStringList &records)
{
    const std::vector<FieldFilter> all = filtersOf(reader, reg, filters);
    const QSet<QString> ids = idsOf(reader, reg, records);
    QSet<QLatin1String> family; // its parts, and what it is a part of: held wherever the record itself is
    for (const RegisterInfo *other : reader.registers()) {
        if (belongsToAny(*other))
            family.insert(QLatin1String(other->key));
        for (const RegisterInfo *up = other; up->parent && !belongsToAny(*up);) {
            up = &registerNamed(reader.registers(), QString::fromLatin1(up->parent));
            if (up == &reg)
                family.insert(QLatin1String(other->key));
        }
    }
    if (belongsToAny(reg))
        for (const RegisterInfo *other : reader.registers())
            family.insert(QLatin1String(other->key));
    for (const RegisterInfo *up = &reg; up->parent && !belongsToAny(*up);) {
        up = &registerNamed(reader.registers(), QString::fromLatin1(up->parent));
        family.insert(QLatin1String(up->key));
    }
    return [&reader, &reg, all, ids, family](const RegisterInfo &of, const Record &record) {
        if (&of != &reg)
            return family.contains(QLatin1String(of.key));
        return (ids.isEmpty() || ids.contains(record.id))
            && std::ranges::all_of(all, [&](const FieldFilter &f) { return passes(f, reader, record); });
    };
}
