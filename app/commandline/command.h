// app/commandline/command.h - what a sub-command declares and what it is given
#pragma once
#include "schema/errors.h"
#include <QHash>
#include <optional>
#include <vector>

class Desktop;
class Reader;
struct RegisterInfo;

enum ExitCode { Done = 0, Wanting = 1, Usage = 2, Failed = 3 };

/// The command line cannot be understood: exit code 2 and a pointer to --help.
struct UsageError : Error {
    using Error::Error;
};

struct Option {
    const char *name; ///< without the dashes
    const char *value; ///< what stands after it in the help; nullptr: a switch
    const char *help; ///< QT_TRANSLATE_NOOP("CommandLine", ...)
    bool repeats = false;
};

/// What was typed, checked against what the command declares.
class Arguments {
public:
    QStringList words; ///< what is no option
    bool has(const char *option) const { return given_.contains(QLatin1String(option)); }
    QString value(const char *option) const { return values(option).value(0); }
    QStringList values(const char *option) const { return given_.value(QLatin1String(option)); }
    /// \throws UsageError where the option is missing
    QString needed(const char *option) const;
    void add(const Option &option, const QString &value);

private:
    QHash<QString, QStringList> given_;
};

struct Command {
    const char *name;
    const char *usage; ///< what follows the name: "FILE [--name TEXT]"
    const char *summary; ///< QT_TRANSLATE_NOOP("CommandLine", ...): one sentence
    qsizetype words; ///< how many arguments that are no option
    std::vector<Option> options;
    int (*run)(const Arguments &args, const Desktop &desktop);
    bool paints = false; ///< needs fonts, so a QGuiApplication

    std::vector<Option> allOptions() const; ///< its own and the common ones
    std::optional<Option> find(const QString &option) const;
};

/// All commands, in the order of the help.
const std::vector<Command> &commands();
/// Known to every command, or to every command that takes a workspace.
std::vector<Option> commonOptions(bool takesWorkspace);

QString said(const char *text); ///< in the language of --language

/// \throws UsageError where there is no such register
const RegisterInfo &requireRegister(const QString &key);
/// The id of the record that is named by its id or reference number. \throws UsageError where there is none
QString recordNamed(const Reader &reader, const QString &word);

int check(const Arguments &args, const Desktop &desktop);
int describe(const Arguments &args, const Desktop &desktop);
int exportRegisters(const Arguments &args, const Desktop &desktop);
int history(const Arguments &args, const Desktop &desktop);
int import(const Arguments &args, const Desktop &desktop);
int info(const Arguments &args, const Desktop &desktop);
int newWorkspace(const Arguments &args, const Desktop &desktop);
int report(const Arguments &args, const Desktop &desktop);
int verify(const Arguments &args, const Desktop &desktop);
