// ui/support/housepaint.h - what the controls of the house share: the rounded ground, and how one is to look
#pragma once
#include <QColor>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOption;
class QWidget;

namespace house {
inline constexpr qreal radius = 6;

QString lookOf(const QWidget *widget); ///< HouseStyle::lookProperty
bool isBare(const QString &look); ///< a button that is words only
bool hasFocusFrame(const QStyleOption *option);
/// Shown, not to be edited: a field says so itself, an editor for its control.
bool isReadOnly(const QWidget *widget);

/// An invalid colour: no ground, no border.
void roundedField(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &border,
                  qreal width, qreal corner = radius);
void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
} // namespace house
