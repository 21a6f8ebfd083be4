// models/exchange/readertext.cpp - text files and pictures in the reader process
#include "exchange/readerwork.h"
#include <QBuffer>
#include <QImageReader>
#include <QJsonDocument>
#include <QPainter>
#include <QStringDecoder>
#include <algorithm>

namespace reader {
static QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) { // begins with a byte order mark
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

void plainText(const QByteArray &bytes)
{
    static constexpr qsizetype shown = 500'000; // characters; a longer file is saved out to be read
    if (bytes.left(4096).contains('\0') && !QStringConverter::encodingForData(bytes))
        throw Refused{"malformed"};
    QString text = decoded(bytes.left(4 * shown));
    const bool cut = text.size() > shown || bytes.size() > 4 * shown;
    text.truncate(shown);
    answer(Frame::Facts,
           QJsonDocument(QJsonObject{{QStringLiteral("cut"), cut}}).toJson(QJsonDocument::Compact));
    answer(Frame::Text, text.toUtf8());
}

void loadPictureFormats()
{
    std::ignore = QImageReader::supportedImageFormats();
    QBuffer none;
    none.open(QIODevice::ReadOnly);
    std::ignore = QImageReader(&none, "svg").canRead();
    std::ignore = QImageReader(&none, "jpeg").canRead();
    std::ignore = QImageReader(&none, "gif").canRead();
}

static QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF8"))
        return "gif";
    if (bytes.startsWith("BM"))
        return "bmp";
    if (bytes.left(4096).contains("<svg"))
        return "svg";
    throw Refused{"malformed"};
}

void decodePicture(const QByteArray &bytes, const Task &task)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = formatOf(bytes);
    QImageReader::setAllocationLimit(512); // MB; the process has a limit of its own besides
    QImageReader in(&buffer, format);
    in.setAutoTransform(true);
    QSize size = in.size();
    if (!size.isValid() || size.isEmpty())
        throw Refused{"malformed"};
    const bool scales = format == "svg"; // lines are drawn as large as asked for
    if (scales || std::max(size.width(), size.height()) > task.width)
        in.setScaledSize(size.scaled(task.width, task.width, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage read = in.read();
    if (read.isNull())
        throw Refused{"malformed"};
    QImage flat(read.size(), QImage::Format_RGB32); // as on paper: what is transparent is white
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, read);
    answer(Frame::Facts,
           QJsonDocument(QJsonObject{{QStringLiteral("width"), size.width()},
                                     {QStringLiteral("height"), size.height()}})
               .toJson(QJsonDocument::Compact));
    answerFrame(pictureFrame(flat));
}
} // namespace reader
