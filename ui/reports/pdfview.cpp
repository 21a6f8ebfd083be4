// ui/reports/pdfview.cpp
#include "reports/pdfview.h"
#include "support/settings.h"
#include "support/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <cmath>

static constexpr int gap = 16;

PdfView::PdfView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Midlight);
    viewport()->setAutoFillBackground(true);
    const auto moved = [this] {
        viewport()->update();
        if (const int page = currentPage(); page != lastPage_) {
            lastPage_ = page;
            emit pageChanged(page);
        }
    };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, moved);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, moved);
}

void PdfView::setDocument(std::shared_ptr<const PdfDocument> document)
{
    document_ = std::move(document);
    hits_.clear();
    currentHit_ = -1;
    lastPage_ = 0;
    layOut();
    fit();
    verticalScrollBar()->setValue(0);
    emit pageChanged(0);
}

double PdfView::scale() const
{
    return logicalDpiX() / 72.0 * zoom_ / 100.0;
}

void PdfView::layOut()
{
    pictures_.clear();
    wanted_.clear();
    places_.clear();
    if (!document_)
        return viewport()->update();
    double widest = 0, top = gap;
    for (int page = 0; page < document_->pageCount(); ++page) {
        const QSizeF size = document_->pageSize(page) * scale();
        places_.emplace_back(QPointF(0, top), size);
        top += size.height() + gap;
        widest = std::max(widest, size.width());
    }
    const double room = std::max<double>(viewport()->width(), widest + 2 * gap);
    for (QRectF &place : places_)
        place.moveLeft((room - place.width()) / 2);
    verticalScrollBar()->setRange(0, std::max(0, int(top) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, std::max(0, int(widest) + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PdfView::setZoom(int percent)
{
    setFitsWidth(false);
    zoomTo(percent);
}

void PdfView::setFitsWidth(bool fits)
{
    if (fits == fitsWidth_)
        return;
    fitsWidth_ = fits;
    emit fitsWidthChanged(fits);
    fit();
}

void PdfView::zoomTo(int percent)
{
    const int wanted = std::clamp(percent, setting::reportZoom.least, setting::reportZoom.most);
    if (wanted == zoom_)
        return;
    const int at = verticalScrollBar()->value();
    const double half = viewport()->height() / 2.0, factor = double(wanted) / zoom_;
    zoom_ = wanted;
    layOut(); // the middle stays where it is; who stands at the top stays there
    verticalScrollBar()->setValue(at == 0 ? 0 : int((at + half) * factor - half));
    emit zoomChanged(zoom_);
}

void PdfView::fit()
{
    if (!fitsWidth_ || !document_ || places_.empty())
        return;
    const double points = document_->pageSize(0).width() * logicalDpiX() / 72.0;
    zoomTo(int((viewport()->width() - 2 * gap) * 100 / points));
}

int PdfView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto found = std::find_if(places_.begin(), places_.end(),
                                    [middle](const QRectF &place) { return middle < place.bottom() + gap; });
    return found == places_.end() ? std::max(0, int(places_.size()) - 1) : int(found - places_.begin());
}

void PdfView::goToPage(int page)
{
    if (page >= 0 && page < int(places_.size()))
        verticalScrollBar()->setValue(int(places_[std::size_t(page)].top()) - gap);
}

void PdfView::setHits(const std::vector<PdfHit> &hits, int current)
{
    hits_ = hits;
    currentHit_ = current;
    if (current >= 0 && current < int(hits_.size())) {
        const PdfHit &hit = hits_[std::size_t(current)];
        const double top = places_[std::size_t(hit.page)].top() + hit.place.top() * scale();
        verticalScrollBar()->setValue(int(top - viewport()->height() / 3.0));
    }
    viewport()->update();
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF sight(offset, QSizeF(viewport()->size()));
    for (int page = 0; page < int(places_.size()); ++page)
        if (places_[std::size_t(page)].intersects(sight))
            paintPage(painter, page, places_[std::size_t(page)].translated(-offset));
}

void PdfView::paintPage(QPainter &painter, int page, const QRectF &place)
{
    painter.fillRect(place, Qt::white);
    if (const QPixmap *picture = pictures_.object(page)) {
        painter.drawPixmap(place.toAlignedRect().topLeft(), *picture);
    } else if (!wanted_.contains(page)) {
        wanted_ << page;
        QTimer::singleShot(0, this, &PdfView::renderNext);
    }
    for (std::size_t i = 0; i < hits_.size(); ++i) {
        if (hits_[i].page != page)
            continue;
        const QRectF hit = hits_[i].place;
        const QRectF mark(place.topLeft() + hit.topLeft() * scale(), hit.size() * scale());
        QColor colour = int(i) == currentHit_ ? QColor(0xFF, 0x8C, 0x00) : QColor(0xFF, 0xD5, 0x4D);
        colour.setAlphaF(0.4F); // on white paper in both themes
        painter.fillRect(mark.adjusted(-1, -1, 1, 1), colour);
    }
    painter.setPen(Theme::of(this).line);
    painter.drawRect(place);
}

void PdfView::renderNext()
{
    if (!document_ || wanted_.isEmpty())
        return;
    const int page = wanted_.takeFirst();
    const double ratio = devicePixelRatioF();
    auto *picture = new QPixmap(QPixmap::fromImage(document_->picture(page, 72 * scale() * ratio)));
    picture->setDevicePixelRatio(ratio);
    pictures_.insert(page, picture);
    viewport()->update();
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    fit();
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(int(std::lround(zoom_ * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1))));
    event->accept();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(int(places_.size()) - 1);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}
