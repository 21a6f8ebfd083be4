// models/workspace/pictures.cpp
#include "workspace/pictures.h"
#include "registers/workspace.h"
#include "storage/blobs.h"
#include <QBuffer>
#include <QImageReader>

QImage storedPicture(Connection &contents, const QString &sha256)
{
    const Blobs blobs(contents);
    if (sha256.isEmpty() || blobs.size(sha256).value_or(mostPicture + 1) > mostPicture)
        return {};
    QByteArray bytes = blobs.bytes(sha256, mostPicture);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader in(&buffer, "png"); // nothing else was ever stored
    const QSize size = in.size();
    return size.width() > longestPicture || size.height() > longestPicture ? QImage() : in.read();
}

QImage logoOf(const Source &source, Connection &contents)
{
    const RegisterInfo &reg = WorkspaceRecord::schema().info();
    const std::vector<Record> records = source.all(reg);
    return records.empty() ? QImage()
                           : storedPicture(contents, valueOf(reg, records.front().row, "logo").toString());
}
