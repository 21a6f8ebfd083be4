// models/workspace/attaching.h - a file becomes an attachment of a record: its type, its row
#pragma once
#include "schema/reader.h"
#include <QDate>

/// A file whose content is in the workspace already.
struct NewFile {
    QString name; ///< without its folder
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256;
};

/// IANA's name of its type, from how it begins and what it is called; "application/octet-stream" where
/// neither tells. Nothing of the content is interpreted.
QString mediaTypeOf(const QString &fileName, const QByteArray &beginning);
/// How its content can be shown here. By its type alone, so one that lies is refused by its reader.
enum class Shown { Pages, Text, Picture, Outside };
Shown shownAs(const QString &mediaType);

/// The files as the last attachments of that record, in their order.
ChangeSet attached(const Reader &reader, const QString &record, const std::vector<NewFile> &files, QDate day);
