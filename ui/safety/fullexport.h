// ui/safety/fullexport.h - all a workspace holds: the file itself, and in forms that need no Custos
#pragma once
#include "storage/copying.h"
#include "storage/source.h"
#include <QDateTime>

class Translator;

struct ExportOrder {
    FileAt file; ///< only read
    QString folder; ///< absent or empty
    Catalogue registers;
    QDateTime moment; ///< in the workspace's zone
};

/// What was exported, so that nothing else is removed.
struct Exported {
    int files = 0;
    QString folder;
    QString path; ///< of the workspace, canonical
    QString id; ///< see copyId()
    QString head; ///< hex: the fingerprint of its change history
};

/// A verified copy of the workspace as it is at one moment, encrypted if it is: with its change history and
/// the contents of all files. Beside it, made from that copy: workspace.json, one CSV for each register that
/// is no part, a PDF for each kind of report that has something to print, the contents of all files, and
/// attachments.csv, which says what they belong to. Then all of it is brought to the drive, read back and
/// compared. \throws Error, Cancelled
Exported fullExport(const ExportOrder &order, const Translator &language, const CopyWatch &watch);

/// Whether the file at that place is still what was exported: the same copy, and nothing came after it.
/// \throws StorageError
bool isAsExported(const FileAt &file, const Exported &exported, Catalogue registers);
