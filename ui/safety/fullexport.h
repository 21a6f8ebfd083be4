// ui/safety/fullexport.h - all a workspace holds in forms that need no Custos: JSON, CSV and the record as
// PDF
#pragma once
#include "safety/safetyhost.h"
#include "schema/openpoint.h"
#include "storage/source.h"
#include <map>

class Translator;

struct ExportFacts {
    OpenPoints points; ///< those of the moment
    QDateTime moment; ///< in the workspace's zone
    int format = 0;
    QString fingerprint;
};

/// By file name. workspace.json, one CSV for each register that is no part, and a PDF for each kind of report
/// that has something to print. \throws Error, Cancelled
std::map<QString, QByteArray> fullExport(const Source &source, const ExportFacts &facts,
                                         const Translator &language, const CopyWatch &watch);

/// Reads what was written back and compares: every byte, and whether the JSON read into this workspace would
/// change nothing. \throws Error that names the file which is not as it should be
void verifyExport(const QString &folder, const std::map<QString, QByteArray> &files, const Source &source);
