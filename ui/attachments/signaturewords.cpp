// ui/attachments/signaturewords.cpp
#include "attachments/signaturewords.h"
#include "schema/translator.h"
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

QStringList signatureWords(const QJsonObject &facts, const Translator &translator)
{
    QStringList out;
    for (const QJsonValue value : facts[QLatin1String("signatures")].toArray()) {
        const QString name = value[QLatin1String("name")].toString().simplified();
        const qint64 at = value[QLatin1String("at")].toInteger();
        QString who = name.isEmpty()
            ? said(QT_TRANSLATE_NOOP("Signatures", "Signed; the certificate gives no name."))
            : said(QT_TRANSLATE_NOOP("Signatures", "Signed; name as in the certificate: %1.")).arg(name);
        if (at > 0)
            who += u' '
                + said(QT_TRANSLATE_NOOP("Signatures", "By its own account signed on %1."))
                      .arg(translator.locale().toString(QDateTime::fromSecsSinceEpoch(at).date(),
                                                        QLocale::ShortFormat));
        out << stateInWords(value[QLatin1String("state")].toString()) + u' ' + who + u' '
                + said(QT_TRANSLATE_NOOP("Signatures", "Issuer and revocation not checked."));
    }
    return out;
}
