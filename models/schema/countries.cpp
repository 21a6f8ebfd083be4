// models/schema/countries.cpp - countries and organisations, from resources/reference/countries.json
#include "schema/translator.h"
#include "schema/values.h"
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
struct Entry {
    QJsonObject label;
    bool eea = false;
};
struct Table {
    QHash<QString, Entry> entries;
    QStringList codes;

    Table()
    {
        QFile file(QStringLiteral(":/reference/countries.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("countries.json is missing from the program");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (const char *list : {"countries", "organisations"})
            for (const QJsonValue value : all[QLatin1String(list)].toArray()) {
                const QString code = value[QLatin1String("code")].toString();
                codes << code;
                entries.insert(
                    code, {value[QLatin1String("label")].toObject(), value[QLatin1String("eea")].toBool()});
            }
    }
};
const Table &table()
{
    static const Table once;
    return once;
}
} // namespace

bool isCountryCode(const QString &code)
{
    return table().entries.contains(code);
}

bool isEea(const QString &code)
{
    return table().entries.value(code).eea;
}

QStringList countryCodes()
{
    return table().codes;
}

QString shownCountry(const QString &code, const Translator &translator)
{
    const QJsonObject label = table().entries.value(code).label;
    return label[translator.language()].toString(label[QLatin1String("en")].toString(code));
}
