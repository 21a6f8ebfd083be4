// ui/support/housestyle.h - Fusion with our distances: rounded controls 32 px high, quiet headers and tabs
#pragma once
#include <QProxyStyle>

class HouseStyle final : public QProxyStyle {
    Q_OBJECT
public:
    static constexpr const char *lookProperty = "look"; ///< property of a button: "primary", "link",
                                                        ///< "quietlink", "section", "chip"
    static constexpr const char *readOnlyProperty =
        "shownOnly"; ///< true: a combo box that is disabled because what it shows is not to be edited
    static constexpr int rowHeight = 32;

    HouseStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    static void drawIndicator(const QStyleOption *option, QPainter *painter, bool round);
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBoxLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
};
