// models/views/datewords.h - dates as a list shows them
#pragma once
#include <QDate>
#include <QString>

class Translator;

/// How a whole day is written, as QLocale reads it: "d MMM yyyy".
QString dayFormat(const Translator &translator);
/// "31 Mar 2026", "Mar 2026", "2026"; what is no date comes back as it is.
QString shortDate(const QString &date, const Translator &translator);
/// "today", "in 9 days" for the next thirty, "2 days overdue" where `late`; else the short date.
QString dateInWords(const QString &date, QDate today, bool late, const Translator &translator);
