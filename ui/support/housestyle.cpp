// ui/support/housestyle.cpp
#include "support/housestyle.h"
#include "support/theme.h"
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace {

constexpr qreal radius = 6;

QString lookOf(const QWidget *widget)
{
    return widget ? widget->property(HouseStyle::lookProperty).toString() : QString();
}

void roundedField(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &border,
                  qreal width, qreal corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

/// Buttons that are words only.
bool isBare(const QString &look)
{
    return look == QLatin1String("link") || look == QLatin1String("quietlink")
        || look == QLatin1String("section");
}

bool hasFocusFrame(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_Enabled);
}

/// Shown, not to be edited: a field says so itself, an editor for its control.
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

void field(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const bool focus = hasFocusFrame(option);
    const QColor ground = isReadOnly(widget)    ? theme.raised
        : option->state & QStyle::State_Enabled ? theme.surface
                                                : theme.grey;
    roundedField(painter, option->rect, ground, focus ? theme.accent : theme.line, focus ? 2 : 1);
}

} // namespace

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
            field(option, painter, widget);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (qobject_cast<const QPlainTextEdit *>(widget)) // a field of several lines
            return field(option, painter, widget);
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
        field(option, painter, widget);
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

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const QString look = lookOf(widget);
        if (isBare(look))
            return size + QSize(look == QLatin1String("link") ? 8 : 4, 4);
        if (look == QLatin1String("chip"))
            return {size.width() + 24, std::max(26, size.height() + 6)};
        return {std::max(made.width(), size.width() + 28), std::max(rowHeight, made.height())};
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        if (type != CT_LineEdit)
            made.rwidth() += type == CT_SpinBox ? 12 : 6; // what the inset of the words takes
        made.setHeight(std::max(rowHeight, made.height()));
        return made;
    case CT_ItemViewItem:
        made.setHeight(std::max(rowHeight, made.height()));
        return made;
    case CT_HeaderSection:
        return {made.width() + 12, std::max(30, made.height())};
    case CT_TabBarTab:
        return {size.width(), std::max(36, made.height())};
    case CT_ToolButton:
        return made.expandedTo({28, 28});
    case CT_MenuItem:
        return {made.width() + 8, std::max(28, made.height())};
    case CT_MenuBarItem:
        return {made.width(), std::max(28, made.height())};
    default:
        return made;
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect made = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? made.adjusted(5, 0, 0, 0) : made;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect made = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return made.adjusted(6, 0, -6, 0);
    return made;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
        return 16;
    case PM_TabBarTabHSpace:
        return 12;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarBaseHeight:
        return 1;
    case PM_HeaderMargin: // as far in as the cells of a list
        return 9;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SplitterWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick: // a list is gone through without opening each record
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
