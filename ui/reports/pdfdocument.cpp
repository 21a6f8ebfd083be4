// ui/reports/pdfdocument.cpp
#include "reports/pdfdocument.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <poppler-qt6.h>

PdfDocument::PdfDocument(QByteArray bytes)
    : bytes_(std::move(bytes))
    , document_(Poppler::Document::loadFromData(bytes_))
{
    if (!document_ || document_->isLocked())
        throw Error(QCoreApplication::translate("PdfDocument", "The report cannot be shown: it is no PDF."));
    document_->setRenderHint(Poppler::Document::Antialiasing);
    document_->setRenderHint(Poppler::Document::TextAntialiasing);
}
PdfDocument::~PdfDocument() = default;

int PdfDocument::pageCount() const
{
    return document_->numPages();
}

QSizeF PdfDocument::pageSize(int page) const
{
    const auto found = document_->page(page);
    return found ? found->pageSizeF() : QSizeF();
}

QImage PdfDocument::picture(int page, double dotsPerInch) const
{
    const auto found = document_->page(page);
    return found ? found->renderToImage(dotsPerInch, dotsPerInch) : QImage();
}

std::vector<PdfHit> PdfDocument::find(int page, const QString &words) const
{
    std::vector<PdfHit> hits;
    const auto found = document_->page(page);
    if (!found || words.isEmpty())
        return hits;
    for (const QRectF &place : found->search(words, Poppler::Page::IgnoreCase))
        hits.push_back({page, place});
    return hits;
}

static std::vector<OutlineEntry> entries(const Poppler::Document &document,
                                         const QVector<Poppler::OutlineItem> &items)
{
    std::vector<OutlineEntry> list;
    for (const Poppler::OutlineItem &item : items) {
        const auto destination = item.destination();
        const int page = destination ? std::max(0, destination->pageNumber() - 1) : 0;
        list.push_back(
            {item.name(), page,
             item.hasChildren() ? entries(document, item.children()) : std::vector<OutlineEntry>()});
    }
    return list;
}

std::vector<OutlineEntry> PdfDocument::outline() const
{
    return entries(*document_, document_->outline());
}
