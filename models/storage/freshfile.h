// models/storage/freshfile.h - a file that is being made beside the one it will be; it gets the name last
#pragma once
#include "schema/errors.h"

class FreshFile {
public:
    /// Between the name of the target and as many digits as no other program puts there.
    static constexpr QLatin1String mark{".part-"};
    static constexpr int markLength = 13;

    /// Nothing is made yet: who fills the file makes it at path().
    explicit FreshFile(const QString &target);
    ~FreshFile(); ///< what was not put in its place goes, with all the engine left beside it
    FreshFile(const FreshFile &) = delete;
    FreshFile &operator=(const FreshFile &) = delete;

    const QString &path() const { return path_; }
    void reserve() const; ///< an empty file that only its owner can read, whatever the umask says
    const QString &target() const { return target_; }
    /// With the permissions and, as far as this user may give it, the owner of `like`; on the drive before it
    /// bears its name. Never replaces. \throws StorageError where the name is taken meanwhile
    void place(const QString &like);
    StorageError named(const StorageError &failure) const; ///< with the name the user knows
    void replace(); ///< the target, in one step, with its permissions. \throws StorageError

    /// What earlier attempts left here when the computer or the program was stopped; to be called by who has
    /// locked the target.
    static void removeLeftovers(const QString &target);

private:
    void settle(const QString &like) const;
    QString target_, path_;
};

/// A file that is about to be replaced and whose content must not stay readable on the drive.
class ReplacedFile {
public:
    explicit ReplacedFile(const QString &path);
    ~ReplacedFile();
    ReplacedFile(const ReplacedFile &) = delete;
    ReplacedFile &operator=(const ReplacedFile &) = delete;
    /// Once it has no name any more; does nothing where another name shares its place on the drive.
    void overwrite() const;

private:
    int number_;
};

/// Overwrites the file where nobody else shares its place on the drive, then removes it; also its companions.
/// What a drive keeps of overwritten places (solid-state drives, snapshots) is out of reach. False where it
/// could not be removed.
bool removeThoroughly(const QString &path);
