// models/report/metadata.h - what the file says about itself, once as XMP and once as the Info dictionary
#pragma once
#include "report/document.h"

namespace report {
QByteArray programName(); ///< "Custos 0.1.0"
QByteArray pdfDate(const QDateTime &moment); ///< "D:20261122140500+01'00'"
/// XMP with the same values as Info, which PDF/A asks for, and the mark PDF/A-3b.
QByteArray xmp(const Document &document);
} // namespace report
