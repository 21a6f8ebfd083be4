// ui/forms/typeddate.h - dates as people type them
#pragma once
#include <QLocale>
#include <QString>

/// "2026-03-31" for "31.3.2026", "31/3/2026", "31 Mar 2026", "2026-03-31"; with `partial` also "2026-03" for
/// "3/2026", "March 2026", and a year alone. Day before month, as everywhere the GDPR is law. Empty: no date.
QString dateFromTyped(const QString &typed, bool partial, const QLocale &locale);
