// tests/models/report_pdf.h - a finished report as its readers see it. Poppler's headers declare a global
// `Ref`, as the schema does: they stay in report_pdf.cpp.
#pragma once
#include <QByteArray>
#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

namespace Poppler {
class Document;
}

struct OutlineEntry {
    QString name;
    int page; ///< from 0
    std::vector<OutlineEntry> children;
};
struct PrintedLink {
    QRectF area; ///< in points, from the top
    int target; ///< page, from 0; -1 where it leads out of the file
};
struct Attached {
    QString mimeType;
    QByteArray data;
};

class PrintedFile {
public:
    explicit PrintedFile(const QByteArray &pdf);
    ~PrintedFile();
    int pages() const;
    QString text(int page, const QRectF &area = {}) const; ///< in one line
    QString text() const;
    std::vector<PrintedLink> links(int page) const;
    std::vector<OutlineEntry> outline() const;
    std::vector<Attached> attachments() const;
    QString metadata() const; ///< Info, XMP, and what the attachments are called

private:
    std::unique_ptr<Poppler::Document> file_;
};
