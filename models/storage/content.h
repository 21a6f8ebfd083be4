// models/storage/content.h - what a database holds, so that a copy can be compared with its original
#pragma once
#include "storage/database.h"
#include <QMap>
#include <functional>

/// How a long piece of work is watched and stopped; either may be empty. Called on the thread of the work.
struct CopyWatch {
    std::function<void(qint64 done, qint64 total)> report = {};
    std::function<bool()> cancelled = {};

    void throwIfCancelled() const; ///< \throws Cancelled
};

struct Content {
    qint64 application = 0, format = 0;
    qint64 records = 0, entries = 0;
    QString head; ///< hex: the fingerprint of the change history
    QMap<QString, QByteArray> tables; ///< SHA-256 over every value of every row; "" stands for the schema
    bool operator==(const Content &) const = default;
};

/// `schema`: "main", or "source" where a file is attached. \throws StorageError, Cancelled
Content contentOf(const Connection &db, const QByteArray &schema, const CopyWatch &watch = {});
