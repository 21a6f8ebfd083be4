// app/commandline/editions.h - what report and export have in common: whose record, for whom, and which names
// to look at first
#pragma once
#include "commandline/command.h"
#include "exchange/selection.h"
#include "report/report.h"

class Translator;

/// --edition; internal where none is given. \throws UsageError naming those there are
QString editionOf(const Arguments &args);
/// --out names another file than the workspace that is read, whatever links lead to it. \throws UsageError
void requireOtherTarget(const Arguments &args);
/// The organisation of that id, reference number or name. \throws UsageError where none or several are
QString organisationNamed(const Reader &reader, const QString &word);
/// --filter and --record for a document of that edition; empty where neither is given. A filter asks for
/// nothing the edition leaves out: who gets the document would learn it from the records it holds.
/// \throws UsageError, SelectionError
Holds selectionFor(const Arguments &args, const Reader &reader, const RegisterInfo &reg,
                   const QString &edition);
/// One line on standard error for each free text that contains a name.
void warnOf(const NamesInTexts &names, const Reader &reader, const Translator &language);
