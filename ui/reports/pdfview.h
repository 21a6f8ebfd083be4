// ui/reports/pdfview.h - the pages of a report one beneath the other; a page is painted when it comes into
// sight
#pragma once
#include "reports/pdfdocument.h"
#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QSet>

class PdfView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PdfView(QWidget *parent = nullptr);

    void setDocument(std::shared_ptr<const PdfDocument> document);
    int zoom() const { return zoom_; } ///< per cent; 100 is the size on paper
    void setZoom(int percent); ///< the middle of the sight stays where it is
    bool fitsWidth() const { return fitsWidth_; }
    void setFitsWidth(bool fits); ///< pages are as wide as the view, also when it is made wider
    int currentPage() const; ///< counted from 0; the one in the middle of the sight
    void goToPage(int page);

    /// Marks every hit; `current` among them (or -1) is scrolled to.
    void setHits(const std::vector<PdfHit> &hits, int current);

signals:
    void pageChanged(int page);
    void zoomChanged(int percent);
    void fitsWidthChanged(bool fits);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const; // device-independent pixels for one point
    QRectF pageRect(int page) const; // in the coordinates of the whole
    void layOut();
    void zoomTo(int percent);
    void fit();
    void paintPage(QPainter &painter, int page, const QRectF &place);
    void renderNext();

    std::shared_ptr<const PdfDocument> document_;
    std::vector<QRectF> places_;
    QCache<int, QPixmap> pictures_{12};
    QList<int> wanted_;
    std::vector<PdfHit> hits_;
    bool fitsWidth_ = false;
    int zoom_ = 100, currentHit_ = -1, lastPage_ = 0;
};
