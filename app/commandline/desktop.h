// app/commandline/desktop.h - what a sub-command has instead of a desktop: clock, user, language, the two
// streams
#pragma once
#include "commandline/command.h"
#include "commandline/output.h"
#include "schema/translator.h"
#include "workspace/workspace.h"

class Desktop {
public:
    explicit Desktop(const QString &language)
        : translator_(language)
    {
    }
    const Translator &translator() const { return translator_; }
    /// SOURCE_DATE_EPOCH where it is set, so that the same input gives the same bytes; else now.
    Desk desk() const;
    /// With --as-of: as recorded then, and read-only. \throws StorageError, or UsageError where the
    /// passphrase file or the moment cannot be one
    std::unique_ptr<Workspace> open(const Arguments &args, bool readOnly) const;
    /// The file as it is now, whatever --as-of says.
    std::unique_ptr<Workspace> openAsItIs(const Arguments &args, bool readOnly) const;
    /// What --as-of asks for, and read-only; null where it is not given. \throws UsageError, StorageError
    std::unique_ptr<Workspace> recordedThen(const Arguments &args, const Workspace &now) const;
    Opening opening(const Arguments &args, bool readOnly) const;
    /// The first line of the file the option names; nothing where it is not given. \throws Error
    static std::optional<Passphrase> passphrase(const Arguments &args, const char *option);

private:
    Translator translator_;
};
