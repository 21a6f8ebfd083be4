// models/schema/values.h - the written form of dates, moments, periods and countries, and how each is shown
#pragma once
#include <QDateTime>
#include <QString>

class Translator;

bool isDate(const QString &text, bool partial); ///< "2026-03-31"; partial also "2026-03" and "2026"
QDate firstDay(const QString &date); ///< of a partial date; invalid where the text is no date
QString shownDate(const QString &date,
                  const Translator &translator); ///< "31 March 2026", "March 2026", "2026"

/// "2020-12-22T12:17:00+01:00[Europe/Berlin]": the offset decides the instant, the zone how it is shown.
QDateTime toMoment(const QString &text); ///< invalid where the text is none
QString fromMoment(const QDateTime &moment);

bool isPeriod(const QString &text); ///< ISO 8601 duration: P6M, P1Y6M, P30D, P2W, PT72H
QString shownPeriod(const QString &period, const Translator &translator); ///< "1 year 6 months"

bool isCountryCode(const QString &code); ///< ISO 3166-1 alpha-2 or an international organisation we know
QString shownCountry(const QString &code, const Translator &translator);
bool isEea(const QString &code); ///< 27 Member States, Iceland, Liechtenstein, Norway (since 2020-02-01)
QStringList countryCodes(); ///< all, ISO order
