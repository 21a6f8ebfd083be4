// models/schema/values.cpp
#include "schema/values.h"
#include "schema/translator.h"
#include <QRegularExpression>
#include <QTimeZone>
#include <array>

bool isDate(const QString &text, bool partial)
{
    static const QRegularExpression month(QStringLiteral("^[0-9]{4}-(0[1-9]|1[0-2])$")),
        year(QStringLiteral("^[0-9]{4}$"));
    if (partial && (year.match(text).hasMatch() || month.match(text).hasMatch()))
        return true;
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

QDate firstDay(const QString &date)
{
    if (!isDate(date, true))
        return {};
    return QDate::fromString(date + QStringLiteral("-01-01").mid(date.size() - 4), Qt::ISODate);
}

QString shownDate(const QString &date, const Translator &translator)
{
    if (!isDate(date, true))
        return date;
    const QDate day = firstDay(date);
    const bool first = translator.language() == QLatin1String("fr") && day.day() == 1; // "1er mars"
    const QString format = date.size() == 4            ? QStringLiteral("yyyy")
        : date.size() == 7                             ? QStringLiteral("MMMM yyyy")
        : translator.language() == QLatin1String("de") ? QStringLiteral("d. MMMM yyyy")
        : first                                        ? QStringLiteral("d'er' MMMM yyyy")
                                                       : QStringLiteral("d MMMM yyyy");
    return translator.locale().toString(day, format);
}

QDateTime toMoment(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9T:.-]{16,23})(Z|[+-][0-9]{2}:[0-9]{2})(?:\\[([A-Za-z0-9_+/-]+)\\])?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QDateTime instant = QDateTime::fromString(match.captured(1) + match.captured(2), Qt::ISODate);
    if (match.captured(3).isEmpty())
        return instant;
    const QTimeZone zone(match.captured(3).toLatin1());
    return instant.isValid() && zone.isValid() ? instant.toTimeZone(zone) : QDateTime();
}

QString fromMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    QString text = moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
    if (moment.timeSpec() == Qt::TimeZone)
        text += u'[' + QString::fromLatin1(moment.timeZone().id()) + u']';
    return text;
}

static QRegularExpressionMatch periodMatch(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^P(?=[0-9T])(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?=\\d)(?:(\\d+)H)?(?"
                       ":(\\d+)M)?(?:(\\d+)S)?)?$"));
    return shape.match(text);
}

bool isPeriod(const QString &text)
{
    return periodMatch(text).hasMatch();
}

QString shownPeriod(const QString &period, const Translator &translator)
{
    static constexpr std::array units{
        QT_TRANSLATE_N_NOOP("Values", "%n year(s)"),   QT_TRANSLATE_N_NOOP("Values", "%n month(s)"),
        QT_TRANSLATE_N_NOOP("Values", "%n week(s)"),   QT_TRANSLATE_N_NOOP("Values", "%n day(s)"),
        QT_TRANSLATE_N_NOOP("Values", "%n hour(s)"),   QT_TRANSLATE_N_NOOP("Values", "%n minute(s)"),
        QT_TRANSLATE_N_NOOP("Values", "%n second(s)"),
    };
    const QRegularExpressionMatch match = periodMatch(period);
    if (!match.hasMatch())
        return period;
    QStringList words;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const QString number = match.captured(int(i) + 1);
        if (!number.isEmpty())
            words << translator.text("Values", units[i], number.toInt());
    }
    return words.join(u' ');
}
