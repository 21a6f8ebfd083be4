// models/exchange/readerframes.cpp
#include "exchange/readerframes.h"
#include <QtEndian>
#include <cstring>

namespace reader {
static constexpr qsizetype head = 5;

static QByteArray number(qsizetype value)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(quint32(value), out.data());
    return out;
}

QByteArray frame(Frame kind, const QByteArray &content)
{
    return QByteArray(1, static_cast<char>(kind)) + number(content.size()) + content;
}

QByteArray pictureFrame(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QByteArray content = number(plain.width()) + number(plain.height());
    for (int y = 0; y < plain.height(); ++y)
        content.append(reinterpret_cast<const char *>(plain.constScanLine(y)), qsizetype(plain.width()) * 4);
    return frame(Frame::Picture, content);
}

std::optional<QImage> pictureIn(const QByteArray &content)
{
    if (content.size() < 8)
        return std::nullopt;
    const qint64 width = qFromBigEndian<quint32>(content.constData());
    const qint64 height = qFromBigEndian<quint32>(content.constData() + 4);
    if (width < 1 || height < 1 || width > longestSide || height > longestSide || width * height > mostPixels
        || content.size() != 8 + width * height * 4)
        return std::nullopt;
    QImage picture(int(width), int(height), QImage::Format_RGB32);
    if (picture.isNull())
        return std::nullopt;
    for (qint64 y = 0; y < height; ++y)
        std::memcpy(picture.scanLine(int(y)), content.constData() + 8 + y * width * 4,
                    std::size_t(width) * 4);
    return picture;
}

void Frames::add(const QByteArray &bytes)
{
    left_ -= bytes.size();
    broken_ = broken_ || left_ < 0;
    if (!broken_)
        waiting_ += bytes;
}

std::optional<Frames::One> Frames::next()
{
    if (broken_ || waiting_.size() < head)
        return std::nullopt;
    const char kind = waiting_.front();
    const qint64 length = qFromBigEndian<quint32>(waiting_.constData() + 1);
    if (!std::strchr("iptre", kind) || kind == '\0' || length > left_ + waiting_.size()) {
        broken_ = true;
        return std::nullopt;
    }
    if (waiting_.size() < head + length)
        return std::nullopt;
    One out{static_cast<Frame>(kind), waiting_.mid(head, length)};
    waiting_.remove(0, head + length);
    return out;
}
} // namespace reader
