// ui/reports/pdfdocument.h - a finished report in memory: pages, text, outline. Nothing of it is written to
// disk.
#pragma once
#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

namespace Poppler {
class Document;
}

struct OutlineEntry {
    QString title;
    int page = 0; ///< counted from 0
    std::vector<OutlineEntry> children;
};

struct PdfHit {
    int page;
    QRectF place; ///< in points, from the top left of the page
};

class PdfDocument {
public:
    /// \throws Error where the bytes are no PDF
    explicit PdfDocument(QByteArray bytes);
    ~PdfDocument();
    PdfDocument(const PdfDocument &) = delete;
    PdfDocument &operator=(const PdfDocument &) = delete;

    const QByteArray &bytes() const { return bytes_; }
    int pageCount() const;
    QSizeF pageSize(int page) const; ///< in points
    QImage picture(int page, double dotsPerInch) const;
    std::vector<PdfHit> find(int page, const QString &words) const; ///< whatever the case of the letters
    std::vector<OutlineEntry> outline() const;

private:
    QByteArray bytes_;
    std::unique_ptr<Poppler::Document> document_;
};
