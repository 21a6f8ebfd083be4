// models/exchange/readerchild.h - the process that reads a file from outside: `custos read`, which is
// internal
#pragma once
#include <QStringList>

/// Whether the program was begun as the child.
bool isReaderChild(int argc, char **argv);
/// Reads standard input, answers in frames on standard output. Never returns to the caller's own work: ends
/// the process with 0 where it answered, if only with a refusal.
[[noreturn]] void runReaderChild(int argc, char **argv);
