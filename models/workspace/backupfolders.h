// models/workspace/backupfolders.h - which of the folders with backups belongs to which workspace file
#pragma once
#include "storage/content.h"
#include <QLockFile>
#include <vector>

/// Whose backups. A file made by copying another (a backup, a restored one, a copy made by hand) bears the
/// same id, so the place on the drive counts as well.
struct BackedUp {
    QString id; ///< see copyId()
    QString path; ///< canonical

    static BackedUp at(const QString &id, const QString &path); ///< follows symbolic links
};

/// A folder for each file. A note in it says the id and the path of the file it belongs to, and the drive
/// that file lay on. A file has, first, the folder whose note names its path; then those of the same id whose
/// file is gone from a drive that is there: a workspace that was moved or renamed, or whose place a restored
/// one takes. A folder whose file exists, or whose drive is not connected, belongs to nobody else, whatever
/// the id: encrypting, erasing in or removing one file never touches what is kept of another.
class BackupFolders {
public:
    explicit BackupFolders(QString root)
        : root_(std::move(root))
    {
    }
    struct Noted {
        QString folder, id, path; ///< path: where the file lay when its last backup was made; may be empty
        QString drive; ///< where that drive is mounted; empty: not noted
    };
    std::vector<Noted> all() const;
    QStringList of(const BackedUp &whose) const; ///< the one with its own path first
    /// That first one, or a new one: made, readable by its owner alone, with its note. \throws StorageError
    QString toWriteInto(const BackedUp &whose) const;
    /// One at a time works on the backups of an id, of all programs and threads. Null where there are none.
    /// \throws StorageError where somebody else is at it for long, Cancelled
    std::unique_ptr<QLockFile> lock(const QString &id, const CopyWatch &watch) const;
    static QStringList inside(const QString &folder); ///< paths of all but the note
    void removeIfEmpty(const QString &folder) const; ///< with the note

private:
    QString root_;
};
