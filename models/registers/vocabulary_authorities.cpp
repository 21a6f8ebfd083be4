// models/registers/vocabulary_authorities.cpp - the supervisory authorities as terms, read from their one
// table
#include "registers/vocabulary.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
struct Authorities {
    std::vector<QByteArray> texts; // what the terms point into
    std::vector<Term> terms;

    Authorities()
    {
        QFile file(QStringLiteral(":/reference/supervisory_authorities.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("supervisory_authorities.json is missing from the program");
        const QJsonArray all =
            QJsonDocument::fromJson(file.readAll())[QLatin1String("authorities")].toArray();
        texts.reserve(std::size_t(all.size()) * 2);
        for (const QJsonValue value : all) {
            const QJsonObject authority = value.toObject();
            texts.push_back(authority[QLatin1String("code")].toString().toUtf8());
            texts.push_back(shown(authority).toUtf8());
            terms.push_back({texts[texts.size() - 2].constData(), texts.back().constData()});
        }
    }
    /// A proper name is the same in every language; the country sorts it. "(?)" marks what was not confirmed
    /// at the source; the help of the field says so.
    static QString shown(const QJsonObject &authority)
    {
        const QString brief = authority[QLatin1String("abbreviation")].toString();
        return authority[QLatin1String("country")].toString() + QStringLiteral(" – ")
            + authority[QLatin1String("name")].toString()
            + (brief.isEmpty() || brief == authority[QLatin1String("name")].toString()
                   ? QString()
                   : QStringLiteral(" (%1)").arg(brief))
            + (authority[QLatin1String("verified")].toBool() ? QString() : QStringLiteral(" (?)"));
    }
};
} // namespace

std::span<const Term> vocabulary::supervisoryAuthorities()
{
    static const Authorities once;
    return once.terms;
}
