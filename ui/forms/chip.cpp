// ui/forms/chip.cpp
#include "forms/chip.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

static constexpr int chipHeight = 28, margin = 10, button = 20;

Chip::Chip(const QString &text, bool linked, QWidget *parent)
    : QWidget(parent)
    , text_(text)
    , remove_(iconButton(QStringLiteral("close"), tr("Remove “%1”").arg(text)))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(linked ? margin - 4 : margin, 0, 4, 0);
    layout->setSpacing(2);
    if (linked) {
        link_ = linkButton(QString(text).replace(u'&', QLatin1String("&&")));
        link_->setMinimumWidth(24);
        link_->setToolTip(tr("Open this record"));
        link_->setAccessibleName(tr("Open “%1”").arg(text));
        layout->addWidget(link_, 1);
        connect(link_, &QPushButton::clicked, this, &Chip::opened);
    } else {
        words_ = label(text);
        words_->setMinimumWidth(24);
        layout->addWidget(words_, 1);
    }
    remove_->setFixedSize(button, button);
    remove_->setIconSize({12, 12});
    layout->addWidget(remove_);
    connect(remove_, &QToolButton::clicked, this, &Chip::removed);
    setFixedHeight(chipHeight);
}

void Chip::setRemovable(bool removable)
{
    remove_->setVisible(removable);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text_) + 2 * margin + (remove_->isVisibleTo(this) ? button : 0),
            chipHeight};
}

QString Chip::shortened(int width) const
{
    return fontMetrics().elidedText(text_, Qt::ElideRight, width);
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fitsWhole = width() >= sizeHint().width();
    const int room = width() - (sizeHint().width() - fontMetrics().horizontalAdvance(text_));
    const QString words = fitsWhole ? text_ : shortened(room);
    if (link_)
        link_->setText(QString(words).replace(u'&', QLatin1String("&&")));
    else
        words_->setText(words);
    setToolTip(fitsWhole ? QString() : Qt::convertFromPlainText(text_));
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grey);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2.0,
                            chipHeight / 2.0);
}
