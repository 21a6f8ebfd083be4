// ui/reports/thumbnailmodel.h - small pictures of the pages, painted as they come into sight
#pragma once
#include "reports/pdfdocument.h"
#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

class ThumbnailModel final : public QAbstractListModel {
    Q_OBJECT
public:
    ThumbnailModel(std::shared_ptr<const PdfDocument> document, double ratio, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const PdfDocument> document_;
    double ratio_; // device pixels for one of ours
    mutable QCache<int, QPixmap> pictures_{60};
};
