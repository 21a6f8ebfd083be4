// models/workspace/templates.cpp - reads the templates, and begins a record with one
#include "workspace/templates.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

static QString inLanguage(const QJsonValue &texts, const QString &language)
{
    return texts[language].toString(texts[QLatin1String("en")].toString());
}

QString Template::id() const
{
    return json_[QLatin1String("id")].toString();
}

QString Template::reg() const
{
    return json_[QLatin1String("register")].toString();
}

QString Template::name(const QString &language) const
{
    return inLanguage(json_[QLatin1String("label")], language);
}

QString Template::description(const QString &language) const
{
    return inLanguage(json_[QLatin1String("description")], language);
}

std::vector<TemplateQuestion> Template::questions(const QString &language) const
{
    std::vector<TemplateQuestion> out;
    for (const QJsonValue question : json_[QLatin1String("questions")].toArray())
        out.push_back({question[QLatin1String("field")].toString(),
                       inLanguage(question[QLatin1String("ask")], language)});
    return out;
}

/// Words of a choice are a free entry; codes and flags are as they stand.
static QJsonValue valueIn(const FieldInfo &field, const QJsonValue &value, const QString &language)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue each : value.toArray())
            out.append(valueIn(field, each, language));
        return out;
    }
    if (!value.isObject())
        return value;
    const QString words = inLanguage(value, language);
    return field.isText() ? words : QStringLiteral("text:") + words;
}

static Row rowOf(const RegisterInfo &reg, const QJsonObject &values, const QString &language)
{
    Row row;
    for (const FieldInfo &field : reg.fields)
        row << fromJson(field, valueIn(field, values.value(QLatin1String(field.key)), language));
    return row;
}

std::vector<Row> Template::rows(const RegisterInfo &reg, const QString &language) const
{
    std::vector<Row> out;
    if (QLatin1String(reg.key) != this->reg()) {
        for (const QJsonValue part : json_[QLatin1String(reg.key)].toArray())
            out.push_back(rowOf(reg, part.toObject(), language));
        return out;
    }
    QJsonObject values = json_[QLatin1String("values")].toObject();
    values.insert(QLatin1String("name"), name(language));
    values.insert(QLatin1String("description"), description(language));
    values.insert(QLatin1String("origin"),
                  QLatin1String(::termsOf(Origin{})[std::size_t(Origin::Template)].code));
    values.insert(QLatin1String("origin_source"), id());
    values.insert(QLatin1String("confirmed"), false);
    return {rowOf(reg, values, language)};
}

const std::vector<Template> &templates()
{
    static const std::vector<Template> all = [] {
        QFile file(QStringLiteral(":/reference/templates.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("templates.json is missing from the program");
        std::vector<Template> read;
        for (const QJsonValue value :
             QJsonDocument::fromJson(file.readAll())[QLatin1String("templates")].toArray())
            read.emplace_back(value.toObject());
        return read;
    }();
    return all;
}

bool hasTemplates(const RegisterInfo &reg)
{
    return std::ranges::any_of(templates(),
                               [&](const Template &each) { return each.reg() == QLatin1String(reg.key); });
}

const Template *templateNamed(const QString &id)
{
    const auto at = std::ranges::find(templates(), id, &Template::id);
    return at == templates().end() ? nullptr : &*at;
}

static QString madeId(const QString &words)
{
    static const QUuid space = QUuid::createUuidV5(QUuid(), QByteArray("custos:template"));
    return QUuid::createUuidV5(space, words).toString(QUuid::WithoutBraces);
}

static QString freeId(const Reader &reader, const QString &words)
{
    QString id = madeId(words);
    for (int again = 2; reader.registerOf(id); ++again)
        id = madeId(words + u'/' + QString::number(again));
    return id;
}

ChangeSet recordFrom(const Template &begin, const Reader &reader, const QString &language,
                     const QDateTime &now)
{
    const RegisterInfo &reg = registerNamed(reader.registers(), begin.reg());
    const QString id = freeId(reader, begin.id() + u'/' + now.toUTC().toString(Qt::ISODateWithMs));
    ChangeSet set;
    for (const Row &row : begin.rows(reg, language))
        set.push_back({&reg, id, {}, row});
    for (const RegisterInfo *part : partsOf(reader.registers(), reg)) {
        qint64 position = 0;
        for (Row &row : begin.rows(*part, language)) {
            ++position;
            row[part->indexOf(QLatin1String("parent"))] = id;
            row[part->indexOf(QLatin1String("position"))] = position;
            set.push_back({part,
                           madeId(id + u'/' + QLatin1String(part->key) + u'/' + QString::number(position)),
                           {},
                           row});
        }
    }
    return set;
}

QStringList templateQuestions(const QString &id, const QString &field, const QString &language)
{
    QStringList out;
    if (const Template *found = templateNamed(id))
        for (const TemplateQuestion &question : found->questions(language))
            if (question.field == field)
                out << question.words;
    return out;
}
