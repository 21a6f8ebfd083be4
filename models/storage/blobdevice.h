// models/storage/blobdevice.h - a stored content as a device to read from, one piece in memory at a time
#pragma once
#include "storage/database.h"
#include <QIODevice>

class BlobDevice final : public QIODevice {
    Q_OBJECT
public:
    BlobDevice(const Connection &db, QString sha256, qint64 size);
    qint64 size() const override { return size_; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool take(qint64 piece);

    const Connection &db_;
    QString sha256_;
    qint64 size_, held_ = -1; // held_: the number of the piece in bytes_
    QByteArray bytes_;
};
