// models/views/datewords.cpp
#include "views/datewords.h"
#include "schema/translator.h"
#include "schema/values.h"
#include <QCoreApplication>

static constexpr qint64 soon = 30; // days

QString dayFormat(const Translator &translator)
{
    return translator.language() == QLatin1String("de") ? QStringLiteral("dd.MM.yyyy")
        : translator.language() == QLatin1String("fr")  ? QStringLiteral("dd/MM/yyyy")
                                                        : QStringLiteral("d MMM yyyy");
}

QString shortDate(const QString &date, const Translator &translator)
{
    if (!isDate(date, true))
        return date;
    const QString format = date.size() == 4 ? QStringLiteral("yyyy")
        : date.size() == 7                  ? QStringLiteral("MMM yyyy")
                                            : dayFormat(translator);
    return translator.locale().toString(firstDay(date), format);
}

QString dateInWords(const QString &date, QDate today, bool late, const Translator &translator)
{
    if (!isDate(date, false))
        return shortDate(date, translator);
    const qint64 days = today.daysTo(firstDay(date));
    if (days == 0)
        return translator.text("Views", QT_TRANSLATE_NOOP("Views", "today"));
    if (days > 0 && days <= soon)
        return translator.text("Views", QT_TRANSLATE_N_NOOP("Views", "in %n day(s)"), int(days));
    if (days < 0 && late)
        return translator.text("Views", QT_TRANSLATE_N_NOOP("Views", "%n day(s) overdue"), int(-days));
    return shortDate(date, translator);
}
