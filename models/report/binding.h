// models/report/binding.h - the painted pages made into the finished file with libqpdf: order, links,
// outline, metadata, attachment; PDF/A-3b, PDF 1.7; the same input gives the same bytes
#pragma once
#include "report/pdfwriter.h"

namespace report {
/// \throws Error where the painted file cannot be read back
QByteArray bindPages(const Painted &painted, const Document &document);
} // namespace report
