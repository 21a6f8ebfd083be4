// ui/support/housestyle.cpp
#include "support/housestyle.h"
#include "support/housepaint.h"
#include "support/theme.h"
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

using namespace house;

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void HouseStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const QString look = lookOf(widget);
    const bool enabled = option->state & State_Enabled, over = option->state & State_MouseOver;
    const bool pressed = option->state & (State_Sunken | State_On);
    if (isBare(look)) {
        if (hasFocusFrame(option))
            roundedField(painter, option->rect, {}, theme.accent, 1.5, 4);
        return;
    }
    QColor ground = pressed || over ? theme.grey : theme.surface, border = theme.line;
    qreal corner = radius;
    if (look == QLatin1String("primary") && enabled) {
        ground = pressed ? theme.accent.darker(115) : over ? theme.accent.lighter(108) : theme.accent;
        border = ground;
    } else if (look == QLatin1String("chip")) {
        corner = option->rect.height() / 2.0;
        if (option->state & State_On) {
            ground = theme.accentSoft;
            border = theme.accent;
        }
    } else if ((option->state & State_On) && enabled) {
        ground = theme.accentSoft;
        border = theme.accent;
    }
    roundedField(painter, option->rect, ground, border, 1, corner);
    if (hasFocusFrame(option)) {
        const bool filled = look == QLatin1String("primary");
        const QRect ring = filled ? option->rect.adjusted(2, 2, -2, -2) : option->rect;
        roundedField(painter, ring, {}, filled ? theme.accentText : theme.accent, filled ? 1.5 : 2,
                     filled ? corner - 2 : corner);
    }
}

/// Check boxes and radio buttons: the border has to be seen on both grounds.
void HouseStyle::drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const Theme &theme = Theme::of(option->palette);
    const bool on = option->state & State_On, some = option->state & State_NoChange;
    const bool enabled = option->state & State_Enabled;
    const QRect box = option->rect;
    const qreal corner = round ? box.height() / 2.0 : 4;
    const QColor ink = enabled ? theme.accent : theme.muted;
    roundedField(painter, box, on || some ? ink : theme.surface,
                 hasFocusFrame(option) ? theme.accent : theme.muted, hasFocusFrame(option) ? 2 : 1.5, corner);
    if (!on && !some)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF in = QRectF(box);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentText);
        painter->drawEllipse(in.center(), in.width() / 5, in.height() / 5);
    } else {
        painter->setPen(QPen(theme.accentText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) {
            return QPointF(in.left() + x * in.width(), in.top() + y * in.height());
        };
        const QPolygonF mark = some ? QPolygonF{at(0.25, 0.5), at(0.75, 0.5)}
                                    : QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.76, 0.32)};
        painter->drawPolyline(mark);
    }
    painter->restore();
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_IndicatorCheckBox:
        return drawIndicator(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(option, painter, true);
    case PE_PanelButtonCommand:
        return drawButton(option, painter, widget);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paintField(option, painter, widget);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (qobject_cast<const QPlainTextEdit *>(widget)) // a field of several lines
            return paintField(option, painter, widget);
        const bool focus = area && area->hasFocus() && area->isEnabled();
        painter->save();
        painter->setPen(QPen(focus ? theme.accent : theme.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget))
            return;
        return roundedField(painter, option->rect, {}, theme.accent, 1.5, 4);
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, theme.raised);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect, theme.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const bool selected = option->state & State_Selected;
    painter->save();
    painter->setPen(selected ? theme.accent : option->state & State_MouseOver ? theme.text : theme.muted);
    painter->setFont(widget ? widget->font() : QFont());
    const QRect words = option->rect.adjusted(0, 0, 0, -3);
    const QString text = tab ? tab->text : QString();
    painter->drawText(
        words, Qt::AlignCenter | Qt::TextShowMnemonic,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
    if (selected)
        painter->fillRect(
            QRect(option->rect.left() + 2, option->rect.bottom() - 2, option->rect.width() - 4, 3),
            theme.accent);
    if (tab && (tab->state & State_HasFocus))
        roundedField(painter, option->rect.adjusted(1, 3, -1, -4), {}, theme.accent, 1.5, 4);
    painter->restore();
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const QString look = lookOf(widget);
        const bool chosen = option->state & State_On;
        if (!button || (look.isEmpty() && !chosen) || !(option->state & State_Enabled))
            break;
        QStyleOptionButton inked = *button;
        if (look == QLatin1String("primary"))
            inked.palette.setColor(QPalette::ButtonText, theme.accentText);
        else if (look == QLatin1String("section"))
            inked.palette.setColor(QPalette::ButtonText, theme.text);
        else if (look == QLatin1String("quietlink") && !(option->state & State_MouseOver))
            inked.palette.setColor(QPalette::ButtonText, theme.muted);
        else
            inked.palette.setColor(QPalette::ButtonText, isBare(look) || chosen ? theme.accent : theme.text);
        return QProxyStyle::drawControl(element, &inked, painter, widget);
    }
    case CE_ComboBoxLabel:
        return drawComboBoxLabel(option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.raised);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.line);
        return;
    case CE_TabBarTabShape:
        return;
    case CE_Splitter: // the hairline at which what stands at the right begins
        painter->fillRect(QRect(option->rect.right(), option->rect.top(), 1, option->rect.height()),
                          theme.line);
        return;
    case CE_TabBarTabLabel:
        return drawTab(option, painter, widget);
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape == QFrame::StyledPanel)
            return drawPrimitive(PE_Frame, option, painter, widget);
        break;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    painter->fillRect(option->rect, theme.raised);
    if (!(option->state & State_Enabled))
        return;
    const bool grabbed = option->state & (State_MouseOver | State_Sunken);
    QColor colour = theme.muted;
    colour.setAlphaF(grabbed ? 0.8F : 0.45F);
    const qreal thickness = std::min(slider.width(), slider.height()) - 4;
    roundedField(painter, slider.adjusted(2, 2, -2, -2), colour, {}, 0, thickness / 2);
}

void HouseStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box || box->frame)
        paintField(option, painter, widget);
    if (isReadOnly(widget))
        return; // nothing opens
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    QRect place(0, 0, 16, 16);
    place.moveCenter(arrow.center());
    icon(QStringLiteral("down"), option->state & State_Enabled ? theme.text : theme.muted)
        .paint(painter, place);
}

/// What is cut ends in "…".
void HouseStyle::drawComboBoxLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    QStyleOptionComboBox inked = *box;
    const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
    inked.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    if (isReadOnly(widget)) {
        inked.state |= State_Enabled;
        inked.palette.setCurrentColorGroup(QPalette::Active);
    }
    QProxyStyle::drawControl(CE_ComboBoxLabel, &inked, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, widget);
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && button->arrowType == Qt::NoArrow) {
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu; // its icon says that there is a menu
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
