// app/commandline/commandline.h - `custos new`, `custos check` ...: one job without a window
#pragma once
#include <QStringList>

/// Whether the first argument asks for a sub-command (or for --help, --version) rather than names a file to
/// open: a known command, or a bare word that is no file, which runCommand then refuses with a sentence.
bool isCommand(const QString &word);

/// Runs it and returns the exit code of commandline.md. `args` without the program's name. Makes the
/// application object it needs where there is none: no display is asked for.
int runCommand(const QStringList &args);
