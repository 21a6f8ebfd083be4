// models/storage/workspacefile.h - one file on a drive: what it is, who may write it, and how it is opened
#pragma once
#include "schema/passphrase.h"
#include "storage/database.h"
#include "storage/filesystem.h"
#include "storage/openingerrors.h"
#include <QLockFile>
#include <optional>

inline constexpr qint64 applicationId = 0x43555354; // "CUST"

struct FileOpening {
    std::optional<Passphrase> passphrase = {};
    bool readOnly = false;
    OnNetwork onNetwork = liesOnNetwork;
    /// Whoever opens a large file looks at its structure soon: see probe::demandStructure().
    bool structureLater = false;
};

class WorkspaceFile {
public:
    /// Refuses a path that exists. \throws StorageError
    static std::unique_ptr<WorkspaceFile> create(const QString &path, const FileOpening &opening);
    /// Everything that can be wrong is found before a byte is written; a failure leaves the file as it was
    /// and nothing beside it. \throws StorageError, see openingerrors.h
    static std::unique_ptr<WorkspaceFile> open(const QString &path, const FileOpening &opening);
    /// The same file at an earlier moment: `db` is the database in memory of that name, and only read.
    std::unique_ptr<WorkspaceFile> past(const QString &memory, std::unique_ptr<Connection> db) const;
    ~WorkspaceFile();
    WorkspaceFile(const WorkspaceFile &) = delete;
    WorkspaceFile &operator=(const WorkspaceFile &) = delete;

    Connection &db() { return *db_; }
    const QString &path() const { return path_; }
    bool isSealed() const { return sealed_; }
    bool isReadOnly() const { return options_.access == Access::ReadOnly; }
    bool isIndexDamaged() const { return indexDamaged_; } ///< as it was found when it was opened
    int format() const; ///< the number of the newest migration it has seen
    bool checkpoint() { return db_->checkpoint(); } ///< see Connection
    /// Another connection that only reads, for a job; encrypted files cost it no derivation.
    std::unique_ptr<Connection> reader() const;
    /// The same of the file on the drive, also where db() is an earlier moment: contents of files never
    /// change, and stand nowhere else.
    std::unique_ptr<Connection> contentsReader() const;
    void discard(); ///< closes and removes what create() made

private:
    WorkspaceFile(QString path, Connection::Options options);
    void lock();

    QString path_;
    Connection::Options options_;
    bool indexDamaged_ = false;
    bool sealed_;
    QString memory_; // empty: the database is the file itself
    Connection::Options onDrive_; // where it is not
    std::unique_ptr<QLockFile> lock_;
    std::unique_ptr<Connection> db_;
};
