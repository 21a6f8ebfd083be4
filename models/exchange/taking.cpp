// models/exchange/taking.cpp
#include "exchange/taking.h"
#include "schema/anyrecord.h"
#include <QJsonArray>

static QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

static QString shown(const QJsonValue &value)
{
    const QString text = value.toVariant().toString();
    return value.isArray() ? said(QT_TRANSLATE_NOOP("Exchange", "a list"))
        : value.isObject() ? said(QT_TRANSLATE_NOOP("Exchange", "an object"))
                           : text.left(80);
}

static QString whyNot(const FieldInfo &field, const QJsonValue &value)
{
    const QString is = shown(value);
    switch (field.kind) {
    case Kind::Flag:
        return said(QT_TRANSLATE_NOOP("Exchange",
                                      "“%1” is neither true nor false; null says that it is not stated."))
            .arg(is);
    case Kind::Integer:
        return said(QT_TRANSLATE_NOOP("Exchange", "“%1” is no whole number.")).arg(is);
    case Kind::Decimal:
        return said(QT_TRANSLATE_NOOP("Exchange", "“%1” is no number written as text, such as \"0.75\"."))
            .arg(is);
    case Kind::Date:
        return field.partial
            ? said(QT_TRANSLATE_NOOP("Exchange", "“%1” is no date such as 2026-03-31, 2026-03 or 2026."))
                  .arg(is)
            : said(QT_TRANSLATE_NOOP("Exchange", "“%1” is no date such as 2026-03-31.")).arg(is);
    case Kind::DateTime:
        return said(QT_TRANSLATE_NOOP("Exchange",
                                      "“%1” is no moment such as 2020-12-22T12:17:00+01:00[Europe/Berlin]."))
            .arg(is);
    case Kind::Period:
        return said(QT_TRANSLATE_NOOP("Exchange", "“%1” is no period such as P6M or P1Y6M.")).arg(is);
    case Kind::Country:
    case Kind::Countries:
        return said(QT_TRANSLATE_NOOP("Exchange",
                                      "“%1” is no country code such as DE, nor an organisation such as EPO."))
            .arg(is);
    case Kind::Choice:
    case Kind::Choices:
        return field.open
            ? said(
                  QT_TRANSLATE_NOOP(
                      "Exchange",
                      "“%1” is no code of this field; “custos describe” lists them, and \"text:…\" is free."))
                  .arg(is)
            : said(QT_TRANSLATE_NOOP("Exchange",
                                     "“%1” is no code of this field; “custos describe” lists them."))
                  .arg(is);
    case Kind::Blob:
        return said(QT_TRANSLATE_NOOP("Exchange", "“%1” is no SHA-256.")).arg(is);
    default:
        return said(QT_TRANSLATE_NOOP("Exchange", "“%1” is no text.")).arg(is);
    }
}

static bool isWhole(const QString &text) // no half characters, and no NUL, which ends a text in many programs
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

static QVariant checked(const FieldInfo &field, const QJsonValue &json)
{
    const QString key = QLatin1String(field.key);
    if (json.isString() && json.toString().trimmed().isEmpty())
        return {}; // many programs write "" or a blank for nothing
    if (field.isList() && json.isString())
        return checked(field, QJsonArray{json});
    const QVariant value = fromJson(field, json);
    if (field.isList() && json.isArray() && json.toArray().isEmpty())
        return {};
    if (!fits(field, value))
        throw WrongValue(key,
                         field.isList() && json.isArray() && json.toArray().size() == 1
                             ? whyNot(field, json.toArray().first())
                             : whyNot(field, json));
    for (const QString &text : field.isList() ? value.toStringList() : QStringList{value.toString()})
        if (!isWhole(text))
            throw WrongValue(
                key, said(QT_TRANSLATE_NOOP("Exchange", "The text holds a broken character or a NUL.")));
    return value;
}

static QVariant resolved(Planned &record, const FieldInfo &field, const QVariant &value, Matching &matching)
{
    const RegisterInfo &reg = matching.registerOf(field);
    QStringList ids;
    const QStringList written = field.isList() ? value.toStringList() : QStringList{value.toString()};
    for (const QString &each : written) {
        try {
            const Matching::Target found = matching.target(each, reg);
            if (found.inFile)
                record.needs.push_back(*found.inFile);
            if (!ids.contains(found.id))
                ids << found.id;
        } catch (const Error &e) {
            throw WrongValue(QLatin1String(field.key), e.message());
        }
    }
    return field.isList() ? QVariant(ids) : QVariant(ids.value(0));
}

static void takeState(Planned &record, const QString &member, const QJsonValue &json)
{
    const QString key = member.chopped(6);
    if (!record.source->reg->find(key))
        throw WrongValue(
            member, said(QT_TRANSLATE_NOOP("Exchange", "There is no field “%1” in this register.")).arg(key));
    if (json.isNull()) {
        record.after.states.remove(key);
        return;
    }
    if (!json.isObject())
        throw WrongValue(member,
                         said(QT_TRANSLATE_NOOP(
                             "Exchange", "What is known about a value is an object: {\"applies\": … }.")));
    try {
        const FieldState state = stateFromJson(json.toObject());
        if (!isWhole(state.reason))
            throw Error(said(QT_TRANSLATE_NOOP("Exchange", "The text holds a broken character or a NUL.")));
        record.after.states.remove(key);
        if (!state.isEmpty())
            record.after.states.insert(key, state);
    } catch (const Error &e) {
        throw WrongValue(member, e.message());
    }
}

static void takeMember(Planned &record, const QString &key, const QJsonValue &json, Matching &matching)
{
    const RegisterInfo &reg = *record.source->reg;
    if (key == QLatin1String("id") || (reg.parent && key == QLatin1String("parent")))
        return;
    if (key.endsWith(QLatin1String("#state")))
        return takeState(record, key, json);
    const FieldInfo *field = reg.find(key);
    if (!field)
        throw WrongValue(key,
                         said(QT_TRANSLATE_NOOP("Exchange", "There is no field “%1” in this register."))
                             .arg(key.left(80)));
    QVariant value = checked(*field, json);
    if (field->kind == Kind::Blob && value.isValid() && matching.options().hasContent
        && !matching.options().hasContent(value.toString())) {
        if (belongsToAny(reg))
            throw WrongValue(key,
                             said(QT_TRANSLATE_NOOP("Exchange",
                                                    "This file's content is not in the workspace, and JSON "
                                                    "holds only its SHA-256. Attach the file itself.")));
        record.absent << key;
        return;
    }
    if (value.isValid() && field->reference)
        value = resolved(record, *field, value, matching);
    if (!value.isValid() && key == QLatin1String("reference"))
        return; // every record keeps its number
    record.after[reg.indexOf(QLatin1String(field->key))] = value;
}

void takeValues(Planned &record, Matching &matching)
{
    const RegisterInfo &reg = *record.source->reg;
    record.after = record.before.value_or(Row(qsizetype(reg.fields.size())));
    const QJsonObject &members = record.source->members;
    for (auto it = members.begin(); it != members.end(); ++it)
        takeMember(record, it.key(), it.value(), matching);
    if (!reg.parent)
        return;
    record.after[reg.indexOf(QLatin1String("parent"))] = record.parent;
    QVariant &position = record.after[reg.indexOf(QLatin1String("position"))];
    if (!position.isValid())
        position = qint64(record.source->row);
}

HeadOrigin headOrigin(const RegisterInfo &reg, const Row &row, const SourceRecord *source)
{
    return {source && source->members.contains(QLatin1String("origin")),
            valueOf(reg, row, "origin").toString() == QLatin1String("import")
                && valueOf(reg, row, "confirmed") == QVariant(false)};
}

static bool isMarked(const FieldInfo &field) // about the record, not about a person's data
{
    const QLatin1String key(field.key);
    return field.home != Home::Record && key != QLatin1String("reference")
        && key != QLatin1String("confidential") && key != QLatin1String("origin_source")
        && key != QLatin1String("confirmed");
}

static void markFields(Planned &record, bool imported)
{
    const RegisterInfo &reg = *record.source->reg;
    for (qsizetype i = 0; i < record.after.size(); ++i) {
        const FieldInfo &field = reg.fields[std::size_t(i)];
        const QString key = QLatin1String(field.key);
        const QVariant before = record.before ? record.before->at(i) : QVariant();
        if (!isMarked(field) || !record.after[i].isValid() || record.after[i] == before
            || record.source->members.contains(key + QLatin1String("#state")))
            continue;
        FieldState state; // a value is there now, so why there was none is past
        if (!imported) {
            state.origin = Origin::Import;
            state.confirmed = false;
        }
        record.after.states.remove(key);
        if (!state.isEmpty())
            record.after.states.insert(key, state);
    }
}

void markOrigin(Planned &record, const HeadOrigin &head, const QString &source)
{
    if (head.inFile)
        return;
    const RegisterInfo &reg = *record.source->reg;
    if (reg.parent || record.before)
        return markFields(record, head.imported);
    const auto set = [&](const char *key, const QVariant &value) {
        if (!record.source->members.contains(QLatin1String(key)))
            record.after[reg.indexOf(QLatin1String(key))] = value;
    };
    set("origin", QStringLiteral("import"));
    set("origin_source", source);
    set("confirmed", false);
}
