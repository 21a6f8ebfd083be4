// ui/attachments/picturechooser.cpp
#include "attachments/picturechooser.h"
#include "exchange/reader.h"
#include "storage/blobs.h"
#include "support/guard.h"
#include "workspace/job.h"
#include "workspace/pictures.h"
#include "workspace/workspace.h"
#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

static constexpr qint64 mostFile = 20 << 20; // bytes of the file chosen

static QString said(const char *text)
{
    return QCoreApplication::translate("PictureChooser", text);
}

static QByteArray png(const QImage &picture)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    picture.save(&out, "PNG");
    return out.data();
}

/// As large as is sharp on paper, smaller where a photograph would not fit.
static QByteArray keptAs(const QImage &picture)
{
    QByteArray bytes = png(picture);
    for (int side = 900; bytes.size() > mostPicture && side > 100; side = side * 2 / 3)
        bytes = png(picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return bytes;
}

static QByteArray readPicture(const QString &path, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(said(QT_TRANSLATE_NOOP("PictureChooser", "“%1” cannot be read.")).arg(name),
                    file.errorString());
    if (file.size() > mostFile)
        throw Error(said(QT_TRANSLATE_NOOP("PictureChooser", "“%1” is too large: a logo has at most %2 MB."))
                        .arg(name)
                        .arg(mostFile >> 20));
    ReadOptions options;
    options.cancelled = [progress] { return progress.isCancelled(); };
    const Read read =
        readForeign({.what = ReadRequest::What::Picture, .name = name, .width = 1200}, file, options);
    return read.pictures.empty() ? QByteArray() : keptAs(read.pictures.front());
}

void choosePicture(QWidget *owner, Workspace &workspace, Dialogs &dialogs,
                   const std::function<void(const QString &sha256)> &done)
{
    const QString path =
        dialogs.openFile(owner, said(QT_TRANSLATE_NOOP("PictureChooser", "Choose a picture")), QString(),
                         said(QT_TRANSLATE_NOOP("PictureChooser", "Pictures"))
                             + QStringLiteral(" (*.png *.svg *.jpg *.jpeg *.gif *.bmp)"));
    if (path.isEmpty())
        return;
    Job::run(
        owner, said(QT_TRANSLATE_NOOP("PictureChooser", "Reading the picture")),
        [path](const Progress &progress) { return readPicture(path, progress); },
        [&workspace, &dialogs, owner, done](const QByteArray &bytes) {
            guarded(dialogs, owner, [&] { done(stored(workspace.source().connection(), bytes)); });
        },
        [&dialogs, owner](const Error &error) { dialogs.failure(owner, error); });
}
