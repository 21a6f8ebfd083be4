// ui/support/icon.cpp - icons are strokes in one colour, painted when they are shown, so that they follow the
// theme and stay sharp at any scale
#include "support/theme.h"
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace {

class StrokeEngine final : public QIconEngine {
public:
    StrokeEngine(QString name, Ink ink, const QColor &fixed)
        : name_(std::move(name))
        , ink_(ink)
        , fixed_(fixed)
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name_));
        Q_ASSERT_X(file.exists(), "icon", qPrintable(name_));
        if (file.open(QIODevice::ReadOnly))
            svg_ = file.readAll();
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = Theme::current();
        QColor colour = fixed_.isValid() ? fixed_ : theme.*ink_;
        if (mode == QIcon::Disabled)
            colour = theme.muted;
        QByteArray svg = svg_;
        svg.replace("#000000", colour.name().toLatin1());
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        QSvgRenderer(svg).render(painter, square);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine *clone() const override { return new StrokeEngine(*this); }
    QString iconName() override { return name_; }

private:
    QString name_;
    Ink ink_;
    QColor fixed_;
    QByteArray svg_;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new StrokeEngine(name, ink, {}));
}
QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new StrokeEngine(name, nullptr, colour));
}
