// ui/support/housepaint.cpp
#include "support/housepaint.h"
#include "support/housestyle.h"
#include "support/theme.h"
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace house {

QString lookOf(const QWidget *widget)
{
    return widget ? widget->property(HouseStyle::lookProperty).toString() : QString();
}

void roundedField(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &border,
                  qreal width, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

bool isBare(const QString &look)
{
    return look == QLatin1String("link") || look == QLatin1String("quietlink")
        || look == QLatin1String("section");
}

bool hasFocusFrame(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_Enabled);
}

bool isReadOnly(const QWidget *widget)
{
    if (!widget)
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->isReadOnly();
    return widget->property(HouseStyle::readOnlyProperty).toBool();
}

void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const bool focus = hasFocusFrame(option);
    const QColor ground = isReadOnly(widget)    ? theme.raised
        : option->state & QStyle::State_Enabled ? theme.surface
                                                : theme.grey;
    roundedField(painter, option->rect, ground, focus ? theme.accent : theme.line, focus ? 2 : 1);
}

} // namespace house
