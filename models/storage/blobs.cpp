// models/storage/blobs.cpp
#include "storage/blobs.h"
#include "storage/blobdevice.h"
#include "storage/jsonlist.h"
#include <QBuffer>
#include <QCryptographicHash>
#include <QDebug>

static QString said(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

static StorageError changedMeanwhile()
{
    return StorageError(said(QT_TRANSLATE_NOOP(
        "Storage", "The file was changed by another program while it was being read. Try again.")));
}

static StorageError absent(const QString &sha256)
{
    return StorageError(
        said(QT_TRANSLATE_NOOP("Storage", "The content of this file is not in the workspace.")), sha256);
}

std::optional<qint64> Blobs::size(const QString &sha256) const
{
    const QVariant size = db_.first("SELECT size FROM blob WHERE sha256 = ?", {sha256});
    return size.isValid() ? std::optional(size.toLongLong()) : std::nullopt;
}

QByteArray Blobs::bytes(const QString &sha256, qint64 limit) const
{
    const std::optional<qint64> is = size(sha256);
    if (!is || *is > limit)
        throw absent(sha256);
    QByteArray out;
    Statement s = db_.query("SELECT bytes FROM blob_piece WHERE sha256 = ? ORDER BY n", {sha256});
    while (out.size() <= *is && s.step())
        out += s.value(0).toByteArray();
    if (out.size() != *is)
        throw absent(sha256);
    return out;
}

std::unique_ptr<QIODevice> Blobs::open(const QString &sha256) const
{
    const std::optional<qint64> is = size(sha256);
    if (!is)
        throw absent(sha256);
    auto device = std::make_unique<BlobDevice>(db_, sha256, *is);
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

QStringList Blobs::all() const
{
    QStringList out;
    Statement s = db_.query("SELECT sha256 FROM blob ORDER BY sha256");
    while (s.step())
        out << s.value(0).toString();
    return out;
}

bool Blobs::isSound(const QString &sha256) const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    qint64 length = 0;
    Statement s = db_.query("SELECT bytes FROM blob_piece WHERE sha256 = ? ORDER BY n", {sha256});
    while (s.step()) {
        const QByteArray bytes = s.value(0).toByteArray();
        sum.addData(bytes);
        length += bytes.size();
    }
    return QString::fromLatin1(sum.result().toHex()) == sha256 && length == size(sha256);
}

/// Every history row of those registers is looked at; there is one for each file that was ever attached.
static QSet<QString> inPayloads(const Connection &db, Catalogue registers, const QString &records)
{
    QSet<QString> out;
    for (const RegisterInfo *reg : registers)
        for (const FieldInfo &field : reg->fields) {
            if (field.kind != Kind::Blob)
                continue;
            const QString after = QStringLiteral("$.after.") + QLatin1String(field.key),
                          before = QStringLiteral("$.before.") + QLatin1String(field.key);
            QByteArray sql = "SELECT payload ->> ?1, payload ->> ?2 FROM entry_change WHERE register = ?3 "
                             "AND payload IS NOT NULL";
            QVariantList values{after, before, QString::fromLatin1(reg->key)};
            if (!records.isNull()) {
                sql += " AND record IN (SELECT value FROM json_each(?4))";
                values << records;
            }
            Statement s = db.query(sql, values);
            while (s.step())
                for (int column = 0; column < 2; ++column)
                    if (const QString sha256 = s.value(column).toString(); !sha256.isEmpty())
                        out.insert(sha256);
        }
    return out;
}

QSet<QString> Blobs::named(Catalogue registers) const
{
    return inPayloads(db_, registers, {});
}

QStringList Blobs::namedBy(const QStringList &records, Catalogue registers) const
{
    return inPayloads(db_, registers, jsonList(records)).values();
}

static bool isDrafted(const Connection &db, const QString &sha256)
{
    return db.first("SELECT 1 FROM draft WHERE instr(content, ?)", {sha256}).isValid();
}

void Blobs::dropUnnamed(const QStringList &sha256s, Catalogue registers)
{
    if (sha256s.isEmpty())
        return;
    const QSet<QString> still = named(registers);
    for (const QString &sha256 : sha256s) {
        if (still.contains(sha256) || isDrafted(db_, sha256))
            continue;
        db_.run("DELETE FROM blob_piece WHERE sha256 = ?", {sha256});
        db_.run("DELETE FROM blob WHERE sha256 = ?", {sha256});
    }
}

void Blobs::dropLoose(Catalogue registers)
{
    QStringList loose;
    {
        Statement s =
            db_.query("SELECT sha256 FROM blob WHERE loose UNION "
                      "SELECT sha256 FROM blob_piece WHERE sha256 NOT IN (SELECT sha256 FROM blob)");
        while (s.step())
            loose << s.value(0).toString();
    }
    if (loose.isEmpty())
        return;
    Transaction transaction(db_);
    dropUnnamed(loose, registers);
    for (const QString &sha256 : loose)
        if (!isDrafted(db_, sha256))
            db_.run("UPDATE blob SET loose = 0 WHERE sha256 = ?", {sha256});
    transaction.commit();
}

class BlobIntake::Sum : public QCryptographicHash {
public:
    Sum()
        : QCryptographicHash(Sha256)
    {
    }
};

BlobIntake::BlobIntake(Connection &db, QIODevice &from)
    : db_(db)
    , from_(from)
    , sum_(std::make_unique<Sum>())
{
    if (!from.isReadable() || from.isSequential())
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "This is no file that can be attached.")));
}

BlobIntake::~BlobIntake()
{
    if (state_ != State::Writing)
        return;
    try {
        db_.run("DELETE FROM blob_piece WHERE sha256 = ?", {sha256_});
    } catch (const Error &e) { // they are swept at the end of the session
        qWarning() << e.what();
    }
}

QByteArray BlobIntake::next()
{
    QByteArray bytes;
    while (bytes.size() < Blobs::piece && !from_.atEnd()) { // a drive may give less than asked for
        const QByteArray more = from_.read(Blobs::piece - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() < Blobs::piece && !from_.atEnd())
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "The file could not be read to its end.")),
                           from_.errorString());
    done_ += bytes.size();
    sum_->addData(bytes);
    return bytes;
}

bool BlobIntake::step()
{
    if (state_ == State::Done)
        return false;
    const QByteArray bytes = next();
    if (state_ == State::Reading) {
        size_ += bytes.size();
        if (size_ > Blobs::most)
            throw StorageError(
                said(QT_TRANSLATE_NOOP("Storage", "The file is too large: at most %1 MB can be attached."))
                    .arg(Blobs::most >> 20));
        return !bytes.isEmpty() || afterReading();
    }
    if (!bytes.isEmpty()) {
        write(bytes);
        return true;
    }
    finish();
    return false;
}

bool BlobIntake::afterReading()
{
    sha256_ = QString::fromLatin1(sum_->result().toHex());
    if (Blobs(db_).size(sha256_)) {
        state_ = State::Done;
        return false;
    }
    sum_->reset();
    if (!from_.seek(0))
        throw StorageError(said(QT_TRANSLATE_NOOP("Storage", "The file could not be read to its end.")),
                           from_.errorString());
    db_.run("DELETE FROM blob_piece WHERE sha256 = ?", {sha256_}); // of a crash
    state_ = State::Writing;
    return true;
}

void BlobIntake::write(const QByteArray &bytes)
{
    if (done_ > 2 * size_) // it grows, perhaps faster than it is read
        throw changedMeanwhile();
    db_.run("INSERT INTO blob_piece VALUES (?, ?, ?)", {sha256_, pieces_++, bytes});
}

void BlobIntake::finish()
{
    if (QString::fromLatin1(sum_->result().toHex()) != sha256_)
        throw changedMeanwhile();
    db_.run("INSERT INTO blob VALUES (?, ?, 1)", {sha256_, size_});
    state_ = State::Done;
}

QString stored(Connection &db, QIODevice &from)
{
    BlobIntake intake(db, from);
    while (intake.step()) { }
    return intake.sha256();
}

QString stored(Connection &db, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return stored(db, buffer);
}
