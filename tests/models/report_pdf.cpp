// tests/models/report_pdf.cpp
#include "models/report_pdf.h"
#include <QStringList>
#include <poppler-qt6.h>

PrintedFile::PrintedFile(const QByteArray &pdf)
    : file_(Poppler::Document::loadFromData(pdf))
{
}

PrintedFile::~PrintedFile() = default;

int PrintedFile::pages() const
{
    return file_->numPages();
}

QString PrintedFile::text(int page, const QRectF &area) const
{
    return file_->page(page)->text(area).simplified();
}

QString PrintedFile::text() const
{
    QStringList all;
    for (int i = 0; i < pages(); ++i)
        all << text(i);
    return all.join(u' ');
}

std::vector<PrintedLink> PrintedFile::links(int page) const
{
    std::vector<PrintedLink> out;
    const auto of = file_->page(page);
    const QSizeF size = of->pageSizeF();
    for (const auto &link : of->links()) {
        const QRectF part = link->linkArea().normalized();
        const auto *inside = dynamic_cast<const Poppler::LinkGoto *>(link.get());
        out.push_back({{part.x() * size.width(), part.y() * size.height(), part.width() * size.width(),
                        part.height() * size.height()},
                       inside ? inside->destination().pageNumber() - 1 : -1});
    }
    return out;
}

static std::vector<OutlineEntry> entriesOf(const QVector<Poppler::OutlineItem> &items)
{
    std::vector<OutlineEntry> out;
    for (const Poppler::OutlineItem &item : items)
        out.push_back({item.name(), item.destination()->pageNumber() - 1, entriesOf(item.children())});
    return out;
}

std::vector<OutlineEntry> PrintedFile::outline() const
{
    return entriesOf(file_->outline());
}

std::vector<Attached> PrintedFile::attachments() const
{
    std::vector<Attached> out;
    for (Poppler::EmbeddedFile *file : file_->embeddedFiles())
        out.push_back({file->mimeType(), file->data()});
    return out;
}

QString PrintedFile::metadata() const
{
    QStringList all{file_->metadata()};
    for (const QString &key : file_->infoKeys())
        all << file_->info(key);
    for (Poppler::EmbeddedFile *file : file_->embeddedFiles())
        all << file->name() << file->description();
    return all.join(u'\n');
}
