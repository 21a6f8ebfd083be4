// models/storage/blobs.h - the contents of files, each stored once under its SHA-256 and read and written in
// pieces; values and history hold the SHA-256
#pragma once
#include "schema/contents.h"
#include "schema/reader.h"
#include "storage/database.h"
#include <QIODevice>
#include <QSet>

class Blobs final : public Contents {
public:
    static constexpr qint64 piece = 1 << 20; ///< bytes; what is held in memory at a time
    static constexpr qint64 most = 100 << 20; ///< bytes of one file

    explicit Blobs(Connection &db)
        : db_(db)
    {
    }
    std::optional<qint64> size(const QString &sha256) const override;
    QByteArray bytes(const QString &sha256, qint64 limit) const override;
    /// Open for reading, piece by piece; it lives no longer than the connection. \throws StorageError
    std::unique_ptr<QIODevice> open(const QString &sha256) const;
    QStringList all() const;
    bool isSound(const QString &sha256) const; ///< its bytes give that SHA-256

    /// Those that a record or the history names; `registers` says which fields hold one.
    QSet<QString> named(Catalogue registers) const;
    QStringList namedBy(const QStringList &records, Catalogue registers) const; ///< now or in the history
    /// Deletes those of the list that neither history nor draft names any more.
    void dropUnnamed(const QStringList &sha256s, Catalogue registers);
    /// The same for what was stored and not looked at since; for the end of a session.
    void dropLoose(Catalogue registers);

private:
    Connection &db_;
};

/// Stores a content in steps of a few milliseconds, so that a window can go on in between: first it is read
/// for its SHA-256, then, where it is new, read again and written. Every step is a transaction of its own;
/// what is not finished is gone with the object.
class BlobIntake {
public:
    /// \throws StorageError where the device cannot be read from the beginning again
    BlobIntake(Connection &db, QIODevice &from);
    ~BlobIntake();
    BlobIntake(const BlobIntake &) = delete;
    BlobIntake &operator=(const BlobIntake &) = delete;

    /// False once all is stored. \throws StorageError: too large, unreadable, changed meanwhile, drive full
    bool step();
    const QString &sha256() const { return sha256_; } ///< once the first reading is done
    qint64 size() const { return size_; }
    qint64 stepsDone() const { return done_; } ///< in bytes read, of twice the size

private:
    class Sum;
    QByteArray next();
    bool afterReading();
    void write(const QByteArray &bytes);
    void finish();

    Connection &db_;
    QIODevice &from_;
    std::unique_ptr<Sum> sum_;
    enum class State { Reading, Writing, Done } state_ = State::Reading;
    QString sha256_;
    qint64 size_ = 0, done_ = 0, pieces_ = 0;
};

/// All at once; for a sub-command or a test. \throws StorageError
QString stored(Connection &db, QIODevice &from);
QString stored(Connection &db, const QByteArray &bytes);
