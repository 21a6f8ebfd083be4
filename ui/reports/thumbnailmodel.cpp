// ui/reports/thumbnailmodel.cpp
#include "reports/thumbnailmodel.h"

ThumbnailModel::ThumbnailModel(std::shared_ptr<const PdfDocument> document, double ratio, QObject *parent)
    : QAbstractListModel(parent)
    , document_(std::move(document))
    , ratio_(ratio)
{
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : document_->pageCount();
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return QString::number(index.row() + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1").arg(index.row() + 1);
    if (role != Qt::DecorationRole)
        return {};
    if (const QPixmap *known = pictures_.object(index.row()))
        return *known;
    constexpr double width = 96; // of the picture; an A4 page is 595 points wide
    const double dotsPerInch = 72 * width / std::max(1.0, document_->pageSize(index.row()).width());
    auto *made = new QPixmap(QPixmap::fromImage(document_->picture(index.row(), dotsPerInch * ratio_)));
    made->setDevicePixelRatio(ratio_);
    pictures_.insert(index.row(), made);
    return *made;
}
