// ui/forms/typeddate.cpp - dates as people type them
#include "forms/typeddate.h"
#include "schema/values.h"
#include <QRegularExpression>

static QString plain(const QString &name) // "fevr." finds "février"
{
    QString out = name.toLower().normalized(QString::NormalizationForm_KD);
    out.removeIf([](QChar c) { return c.isMark() || c == u'.'; });
    return out;
}

static int monthNamed(const QString &name, const QLocale &locale)
{
    const QString wanted = plain(name);
    if (wanted.size() < 3)
        return 0;
    for (const QLocale &language : {locale, QLocale(QLocale::English)})
        for (int month = 1; month <= 12; ++month)
            if (plain(language.monthName(month)).startsWith(wanted))
                return month;
    return 0;
}

static QString iso(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString dateFromTyped(const QString &typed, bool partial, const QLocale &locale)
{
    const QString text = typed.simplified();
    if (isDate(text, partial))
        return text;
    static const QRegularExpression numbers(
        QStringLiteral("^(?:(\\d{1,2})\\s?[./-]\\s?)?(\\d{1,2})\\s?[./-]\\s?(\\d{4})$"));
    static const QRegularExpression words(
        QStringLiteral("^(?:(\\d{1,2})(?:\\.|er)?\\s)?(\\p{L}+\\.?)\\s(\\d{4})$"));
    QRegularExpressionMatch match = numbers.match(text);
    const bool named = !match.hasMatch();
    if (named)
        match = words.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(3).toInt();
    const int month = named ? monthNamed(match.captured(2), locale) : match.captured(2).toInt();
    if (!match.captured(1).isEmpty())
        return iso(year, month, match.captured(1).toInt());
    return partial ? iso(year, month, 1).left(7) : QString();
}
