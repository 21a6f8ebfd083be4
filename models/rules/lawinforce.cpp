// models/rules/lawinforce.cpp - reads resources/reference/law_in_force.json
#include "rules/lawinforce.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <vector>

namespace {
struct Figure {
    QString id;
    QDate validFrom;
    qint64 value = 0;
};

std::vector<Figure> readFigures()
{
    QFile file(QStringLiteral(":/reference/law_in_force.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("law_in_force.json is missing from the program");
    std::vector<Figure> figures;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll())[QLatin1String("figures")].toArray())
        figures.push_back({value[QLatin1String("id")].toString(),
                           QDate::fromString(value[QLatin1String("valid_from")].toString(), Qt::ISODate),
                           value[QLatin1String("value")].toInteger()});
    std::ranges::sort(figures, {}, &Figure::validFrom);
    return figures;
}

std::optional<qint64> figureOn(const QString &id, QDate on)
{
    static const std::vector<Figure> figures = readFigures();
    std::optional<qint64> found;
    for (const Figure &figure : figures)
        if (figure.id == id && figure.validFrom <= on)
            found = figure.value;
    return found;
}
} // namespace

std::optional<qint64> headcountThreshold(QDate on)
{
    return figureOn(QStringLiteral("art30-5-headcount"), on);
}
