// models/schema/contents.h - the contents of files, by their SHA-256, as reports and exports see them
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

class Contents {
public:
    virtual ~Contents() = default;
    virtual std::optional<qint64> size(const QString &sha256) const = 0; ///< bytes; unset: not in this file
    /// The whole of it. \throws StorageError where it is not in this file or larger than `most` bytes
    virtual QByteArray bytes(const QString &sha256, qint64 most) const = 0;
};
