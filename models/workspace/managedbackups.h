// models/workspace/managedbackups.h - the backups Custos makes by itself, in the platform's data folder
#pragma once
#include "storage/beside.h"
#include "storage/encryption.h"
#include "storage/ledger.h"
#include "workspace/backupfolders.h"
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

BackedUp backedUp(const Workspace &workspace);

/// What a backup is to be made of, asked while the workspace is open; the backup may be made after it closed.
struct BackupSource {
    BackedUp whose;
    QString head; ///< hex
    FileAt file;
};
BackupSource backupSource(const Workspace &workspace);

/// A folder for each workspace file (see backupfolders.h), readable by its owner alone; the backups are
/// encrypted as the workspace is, with its key. From any thread and several at once: who works on the backups
/// of a workspace waits for who does so already.
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
    std::vector<ManagedBackup> of(const BackedUp &whose) const; ///< the newest first
    std::vector<OfFile> all() const; ///< those last backed up first

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
        QStringList kept; ///< paths: they still hold it, for the drive or another program was in the way
    };
    /// Takes what was erased in the workspace out of its backups too; one whose content does not let itself
    /// be rewritten (damaged, of another passphrase or version) is dropped. `workspace` is only read. \throws
    /// StorageError, Cancelled; calling it again goes on
    Erased forgetErased(const BackupSource &source, const Connection &workspace, Catalogue registers,
                        const Desk &desk, const CopyWatch &watch = {}) const;

    struct Followed {
        int changed = 0;
        QStringList kept; ///< paths: they could not be changed and are as they were
        QStringList
            dropped; ///< paths: not encrypted, and damaged, so that only their words would have stayed
        QStringList words() const; ///< sentences about those that did not follow; empty: nothing to say
    };
    /// The backups follow a workspace that was encrypted, decrypted or got another passphrase. Never throws:
    /// the workspace itself is changed already. Those it was stopped before are kept.
    Followed follow(const BackedUp &whose, const KeyChange &keys, const CopyWatch &watch = {}) const;
    /// A backup is not encrypted though the workspace is: following it was interrupted.
    bool areBehind(const BackupSource &source) const;

    struct Removed {
        int count = 0; ///< of backups
        QStringList left; ///< paths: they could not be removed
    };
    Removed removeAll(const BackedUp &whose) const; ///< what cannot be removed holds nothing else up

private:
    QString folder_;
};
