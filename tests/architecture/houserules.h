// tests/architecture/houserules.h - the rules of the house, each a function from one file to its complaints
#pragma once
#include "architecture/source.h"
#include <QSet>

/// The room a file belongs to: "schema", "ui/charts", "ui", "app/commandline", "app", "tests", "tests/app";
/// empty where it is in none.
QString roomOf(const QString &path);
/// Whether a file of `from` may include one of `to`: the table of CONTRIBUTING.md.
bool maySee(const QString &from, const QString &to);
/// The file of the tree that an #include "..." of `from` names; empty where there is none.
QString resolved(const QString &include, const QString &from, const QSet<QString> &tree);

QStringList forbiddenEdges(const Source &file, const QSet<QString> &tree);
QStringList tooLong(const Source &file); ///< over 600 lines
QStringList wrongFirstLine(const Source &file); ///< not "// path" or "// path - what it is"
QStringList strayQueries(const Source &file); ///< SQL outside the rooms that speak it
QStringList strayDialogs(const Source &file); ///< a native dialog outside ui/support
QStringList widgetsBelowModels(const Source &file);
QStringList network(const Source &file);
QStringList strayCatches(const Source &file); ///< `catch` in ui outside guard.h
QStringList unfinished(const Source &file); ///< TODO and the like
