// app/main.cpp - the executable: a sub-command, or the window
#include "commandline/commandline.h"

int main(int argc, char **argv)
{
    QStringList args;
    for (int i = 1; i < argc; ++i)
        args << QString::fromLocal8Bit(argv[i]);
    return runCommand(args.isEmpty() ? QStringList{QStringLiteral("--help")} : args);
}
