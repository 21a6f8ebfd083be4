// app/commandline/editions.h - what report and export have in common: whose record, for whom, and which names
// to look at first
#pragma once
#include "commandline/command.h"
#include "report/report.h"

class Translator;

/// --edition; internal where none is given. \throws UsageError naming those there are
QString editionOf(const Arguments &args);
/// The organisation of that id, reference number or name. \throws UsageError where none or several are
QString organisationNamed(const Reader &reader, const QString &word);
/// One line on standard error for each free text that contains a name.
void warnOf(const NamesInTexts &names, const Reader &reader, const Translator &language);
