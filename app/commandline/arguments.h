// app/commandline/arguments.h - from what was typed to Arguments
#pragma once
#include "commandline/command.h"

/// "--option value" and "--option=value"; after "--" everything is a word. \throws UsageError
Arguments parsed(const Command &command, const QStringList &typed);
/// \throws UsageError unless there are as many words as the command takes
void requireWords(const Command &command, const Arguments &args);
