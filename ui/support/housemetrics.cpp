// ui/support/housemetrics.cpp - how large the controls of the house are, how far apart, and how they answer;
// how they are painted stands in housestyle.cpp
#include "support/housepaint.h"
#include "support/housestyle.h"
#include <QStyleOption>
#include <algorithm>

using namespace house;

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
