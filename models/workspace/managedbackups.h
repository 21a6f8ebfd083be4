// models/workspace/managedbackups.h - the backups Custos makes by itself, in the platform's data folder
#pragma once
#include "storage/beside.h"
#include "storage/encryption.h"
#include "storage/ledger.h"
#include <QDateTime>
#include <vector>

class Workspace;

struct ManagedBackup {
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
    QString head; ///< the beginning of the fingerprint of its change history
};

/// Of the newest so many days, weeks and months that have a backup, the newest one each.
struct KeptBackups {
    int days = 7, weeks = 4, months = 12;
};
std::vector<ManagedBackup> outdated(const std::vector<ManagedBackup> &newestFirst, const KeptBackups &kept);

QString backupsFolder(); ///< in the platform's folder for the data of this program

/// What a backup is to be made of, asked while the workspace is open; the backup may be made after it closed.
struct BackupSource {
    QString id; ///< see copyId()
    QString head; ///< hex
    FileAt file;
};
BackupSource backupSource(const Workspace &workspace);

/// A folder for each workspace, by copyId(), readable by its owner alone; the files are encrypted as the
/// workspace is, with its key. From any thread; two at once only for different workspaces.
class ManagedBackups {
public:
    explicit ManagedBackups(QString folder)
        : folder_(std::move(folder))
    {
    }
    struct OfFile {
        QString id, file; ///< where the workspace lay when its last backup was made
        std::vector<ManagedBackup> backups; ///< the newest first
    };
    std::vector<ManagedBackup> of(const QString &id) const; ///< the newest first
    std::vector<OfFile> all() const; ///< those last backed up first
    QString folderOf(const QString &id) const;

    /// Changed since the newest, which is older than `age` seconds.
    bool isDue(const BackupSource &source, const QDateTime &now, qint64 age) const;
    /// Copied, opened, compared; then those too many go. \throws StorageError, Cancelled
    ManagedBackup make(const BackupSource &source, const QDateTime &now, const KeptBackups &kept,
                       const CopyWatch &watch = {}) const;

    /// The same where nobody is there to hear of a failure: it is logged, and the next opening tries again.
    void makeOrLog(const BackupSource &source, const QDateTime &now, const KeptBackups &kept,
                   const CopyWatch &watch) const;

    struct Erased {
        int rewritten = 0, dropped = 0;
    };
    /// Takes what was erased in the workspace out of its backups too; one that does not let itself be
    /// rewritten is dropped. `workspace` is only read.
    Erased forgetErased(const BackupSource &source, const Connection &workspace, Catalogue registers,
                        const Desk &desk) const;
    /// The backups follow a workspace that was encrypted, decrypted or got another passphrase; those that
    /// were kept under yet another one go.
    void follow(const QString &id, const KeyChange &keys) const;
    int removeAll(const QString &id) const; ///< how many there were

private:
    QString folder_;
};
