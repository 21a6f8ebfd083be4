// app/main.cpp - the executable: a sub-command, or the window
#include "application.h"
#include "commandline/commandline.h"
#include "exchange/readerchild.h"
#include "picture.h"
#include "report/report.h"
#include <cstdio>

/// Qt would end with a message of its own about plugins.
static bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int main(int argc, char **argv)
{
    if (isReaderChild(argc, argv))
        runReaderChild(argc, argv);
    prepareDeterministicOutput();
    nameProgram();
    QStringList args;
    for (int i = 1; i < argc; ++i)
        args << QString::fromLocal8Bit(argv[i]);
    if (args.value(0) == QLatin1String("show"))
        return savePicture(argc, argv, args);
    const bool toQt =
        args.value(0).startsWith(u'-') && !args.value(0).startsWith(QLatin1String("--")); // "-style"
    if (!args.isEmpty() && (isCommand(args.first()) || (args.size() > 1 && !toQt))) // a window opens one file
        return runCommand(args);
    if (!hasDisplay()) {
        std::fputs(
            "There is no display to open a window on. Sub-commands need none: custos --help names them.\n",
            stderr);
        return 3;
    }
    Application application(argc, argv);
    return application.run(QCoreApplication::arguments().value(1));
}
