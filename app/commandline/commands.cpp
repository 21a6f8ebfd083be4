// app/commandline/commands.cpp - the list of sub-commands and their options
#include "commandline/command.h"
#include <QCoreApplication>

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> all{
        {"passphrase-file", "F",
         QT_TRANSLATE_NOOP("CommandLine", "the first line of F is the workspace's passphrase")},
        {"language", "xx",
         QT_TRANSLATE_NOOP("CommandLine", "of labels and messages: en, de (en where none is given)")},
        {"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "prints this page")},
    };
    return all;
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"describe",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "Prints every register with every field, as JSON."),
         0,
         {},
         describe},
    };
    return all;
}
