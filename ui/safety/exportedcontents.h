// ui/safety/exportedcontents.h - the contents of the files kept in a workspace, written out with a list that
// says which record each belongs to
#pragma once
#include "storage/content.h"
#include "storage/source.h"
#include <vector>

/// One file of the folder "attachments".
struct ExportedContent {
    QString file; ///< its name there: unique, and safe on every system
    QString sha256;
    qint64 bytes = 0;
    QString reg, record, field; ///< whose value it is; empty: only the change history names it
    QString belongsTo; ///< id of the record that an attachment is kept with
    QString reference; ///< the number of that record, where it has one
    QString name; ///< as the user called it
};

/// All there are: one for each field that holds a content, and one for each content that only the history
/// still names. \throws StorageError
std::vector<ExportedContent> contentsOf(const Source &source, Connection &contents);
/// Written piece by piece. \throws Error, Cancelled
void writeContents(const std::vector<ExportedContent> &all, Connection &contents, const QString &folder,
                   const CopyWatch &watch);
/// Read back: each must give its SHA-256. \throws Error that names the file which does not, Cancelled
void verifyContents(const std::vector<ExportedContent> &all, const QString &folder, const CopyWatch &watch);
Error notAsWritten(const QString &path); ///< what was read back differs; nothing was removed
QByteArray listOf(const std::vector<ExportedContent> &all); ///< CSV (RFC 4180, UTF-8)
