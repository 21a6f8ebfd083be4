// ui/attachments/signaturewords.cpp
#include "attachments/signaturewords.h"
#include "schema/translator.h"
#include "views/datewords.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

static QString said(const char *text)
{
    return QCoreApplication::translate("Signatures", text);
}

static QString stateInWords(const QString &state)
{
    if (state == QLatin1String("intact"))
        return said(QT_TRANSLATE_NOOP("Signatures", "Intact since signing: yes."));
    if (state == QLatin1String("added_to"))
        return said(QT_TRANSLATE_NOOP(
            "Signatures", "Intact since signing: what was signed, yes; the file was added to afterwards."));
    if (state == QLatin1String("changed"))
        return said(QT_TRANSLATE_NOOP("Signatures", "Intact since signing: no."));
    return said(QT_TRANSLATE_NOOP("Signatures", "Intact since signing: could not be checked."));
}

std::vector<SignatureWords> signatureWords(const QJsonObject &facts, const Translator &translator)
{
    std::vector<SignatureWords> out;
    for (const QJsonValue value : facts[QLatin1String("signatures")].toArray()) {
        const QString name = value[QLatin1String("name")].toString().simplified();
        const qint64 at = value[QLatin1String("at")].toInteger();
        QString who = name.isEmpty()
            ? said(QT_TRANSLATE_NOOP("Signatures", "Signed; the certificate gives no name."))
            : said(QT_TRANSLATE_NOOP("Signatures", "Signed; name as in the certificate: %1.")).arg(name);
        if (at > 0)
            who += u' '
                + said(QT_TRANSLATE_NOOP("Signatures", "Date of signing as stated in the file: %1."))
                      .arg(shortDate(QDateTime::fromSecsSinceEpoch(at).date().toString(Qt::ISODate),
                                     translator));
        out.push_back(
            {stateInWords(value[QLatin1String("state")].toString()),
             who + u' ' + said(QT_TRANSLATE_NOOP("Signatures", "Issuer and revocation not checked.")),
             value[QLatin1String("state")].toString() == QLatin1String("intact")});
    }
    return out;
}
