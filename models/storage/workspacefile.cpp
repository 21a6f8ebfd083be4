// models/storage/workspacefile.cpp - create, open, lock
#include "storage/workspacefile.h"
#include "storage/filelock.h"
#include "storage/fileprobe.h"
#include "storage/freshfile.h"
#include "storage/migrator.h"
#include "storage/sealing.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

static QString said(const char *text, const QString &path)
{
    return QCoreApplication::translate("Storage", text).arg(path);
}

WorkspaceFile::WorkspaceFile(QString path, Connection::Options options)
    : path_(std::move(path))
    , options_(std::move(options))
    , sealed_(options_.key != nullptr)
{
}

WorkspaceFile::~WorkspaceFile()
{
    db_.reset(); // before the lock goes: nobody may find the file half closed
}

void WorkspaceFile::lock()
{
    lock_ = lockForWriting(path_);
}

std::unique_ptr<WorkspaceFile> WorkspaceFile::create(const QString &path, const FileOpening &opening)
{
    probe::demandNew(path);
    Connection::Options options{.access = Access::Create, .key = {}, .writeAhead = !opening.onNetwork(path)};
    if (opening.passphrase)
        options.key = SealingKey::forNewFile(*opening.passphrase);
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(path, options));
    file->lock();
    probe::demandNew(path); // somebody may have been faster while the key was derived
    try {
        file->db_ = std::make_unique<Connection>(path, options);
        migrate(*file->db_);
    } catch (...) {
        file->discard();
        throw;
    }
    file->options_.access = Access::Write;
    return file;
}

int WorkspaceFile::format() const
{
    return db_->first("PRAGMA user_version").toInt();
}

void WorkspaceFile::discard()
{
    db_.reset();
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path_ + QLatin1String(end));
}

std::unique_ptr<WorkspaceFile> WorkspaceFile::open(const QString &name, const FileOpening &opening)
{
    // Lock and log stand beside the file itself, whatever link leads to it.
    const QString real = QFileInfo(name).canonicalFilePath(), path = real.isEmpty() ? name : real;
    const bool sealed = probe::looksSealed(path);
    if (sealed && !opening.passphrase)
        throw PassphraseNeeded(
            said(QT_TRANSLATE_NOOP("Storage",
                                   "“%1” is encrypted, or not a Custos workspace. Give its "
                                   "passphrase, or choose another file."),
                 path));
    probe::demandWhole(path);
    Connection::Options options{.access = opening.readOnly ? Access::ReadOnly : Access::Write,
                                .key = sealed ? SealingKey::forFile(path, *opening.passphrase) : nullptr,
                                .writeAhead = !opening.readOnly && !opening.onNetwork(path),
                                .alone = opening.readOnly};
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(path, options));
    if (!opening.readOnly && QFileInfo::exists(path + QStringLiteral("-journal"))) {
        probe::demandWritable(path);
        file->lock();
        Connection::rollBack(path, options);
    }
    const auto [format, indexDamaged] =
        probe::demandWorkspace(path, options, !opening.readOnly,
                               opening.structureLater ? probe::Structure::Later : probe::Structure::Now);
    file->indexDamaged_ = indexDamaged;
    if (!opening.readOnly) {
        probe::demandWritable(path);
        if (!file->lock_)
            file->lock();
        FreshFile::removeLeftovers(path);
        if (format < newestFormat())
            keepCopyBeforeMigrating(path, options, format);
    }
    file->db_ = std::make_unique<Connection>(path, options);
    if (!opening.readOnly)
        migrate(*file->db_);
    return file;
}

std::unique_ptr<Connection> WorkspaceFile::reader() const
{
    Connection::Options options = options_;
    options.access = Access::ReadOnly;
    return std::make_unique<Connection>(memory_.isEmpty() ? path_ : memory_, options);
}

std::unique_ptr<Connection> WorkspaceFile::contentsReader() const
{
    Connection::Options options = memory_.isEmpty() ? options_ : onDrive_;
    options.access = Access::ReadOnly;
    return std::make_unique<Connection>(path_, options);
}

std::unique_ptr<WorkspaceFile> WorkspaceFile::past(const QString &memory,
                                                   std::unique_ptr<Connection> db) const
{
    std::unique_ptr<WorkspaceFile> file(
        new WorkspaceFile(path_, {.access = Access::ReadOnly, .key = {}, .inMemory = true}));
    file->sealed_ = sealed_;
    file->memory_ = memory;
    file->onDrive_ = options_;
    file->db_ = std::move(db);
    return file;
}
