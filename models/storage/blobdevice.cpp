// models/storage/blobdevice.cpp
#include "storage/blobdevice.h"
#include "storage/blobs.h"
#include <algorithm>
#include <cstring>

BlobDevice::BlobDevice(const Connection &db, QString sha256, qint64 size)
    : db_(db)
    , sha256_(std::move(sha256))
    , size_(size)
{
}

/// No exception passes through QIODevice: what failed is said as a device says it.
bool BlobDevice::take(qint64 piece)
{
    if (piece == held_)
        return true;
    try {
        const QVariant bytes =
            db_.first("SELECT bytes FROM blob_piece WHERE sha256 = ? AND n = ?", {sha256_, piece});
        held_ = piece;
        bytes_ = bytes.toByteArray();
        return bytes.isValid();
    } catch (const Error &e) {
        setErrorString(e.message());
        return false;
    }
}

/// All that was asked for, over the borders of pieces: less would be taken for the end.
qint64 BlobDevice::readData(char *data, qint64 most)
{
    const qint64 wanted = std::min(most, size_ - pos());
    qint64 done = 0;
    while (done < wanted) {
        const qint64 at = pos() + done;
        if (!take(at / Blobs::piece))
            return -1;
        const qint64 from = at % Blobs::piece;
        const qint64 count = std::min(wanted - done, bytes_.size() - from);
        if (count <= 0)
            return -1;
        std::memcpy(data + done, bytes_.constData() + from, std::size_t(count));
        done += count;
    }
    return done;
}
