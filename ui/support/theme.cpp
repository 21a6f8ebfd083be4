// ui/support/theme.cpp
#include "support/theme.h"
#include "support/housestyle.h"
#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

const Theme &Theme::light()
{
    static const Theme theme{0xF4F5F7, 0xFFFFFF, 0xFAFBFC, 0xDFE2E7, 0x1D2430, 0x5F6B7A,
                             0x2457C5, 0xE6EDFB, 0xFFFFFF, 0xB3261E, 0xFBE9E7, 0x8A5A00,
                             0xFDF1DC, 0x1E6B3A, 0xE5F3EA, 0xECEEF2, false};
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme{0x1B1E24, 0x23272F, 0x2A2F38, 0x3A404B, 0xE8EBF0, 0x9FA9B8,
                             0x7EA6F7, 0x2B3B5C, 0x10141B, 0xF2938C, 0x4A2A2A, 0xE7B75F,
                             0x453720, 0x86CFA0, 0x24402F, 0x343A45, true};
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTheme() : light();
}
const Theme &Theme::of(const QWidget *widget)
{
    return widget ? of(widget->palette()) : current();
}
const Theme &Theme::current()
{
    return of(QApplication::palette());
}

QPalette Theme::palette() const
{
    QPalette p(text, raised, surface, line, muted, text, surface);
    const auto both = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(role, colour); };
    both(QPalette::Window, window);
    both(QPalette::WindowText, text);
    both(QPalette::Base, surface);
    both(QPalette::AlternateBase, raised);
    both(QPalette::ToolTipBase, raised);
    both(QPalette::ToolTipText, text);
    both(QPalette::PlaceholderText, muted);
    both(QPalette::Text, text);
    both(QPalette::Button, surface);
    both(QPalette::ButtonText, text);
    both(QPalette::BrightText, red);
    both(QPalette::Light, surface);
    both(QPalette::Midlight, grey);
    both(QPalette::Mid, line);
    both(QPalette::Dark, muted);
    both(QPalette::Shadow, dark ? QColor(Qt::black) : line);
    both(QPalette::Highlight, accent);
    both(QPalette::HighlightedText, accentText);
    both(QPalette::Link, accent);
    both(QPalette::LinkVisited, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, muted);
    return p;
}

void Theme::apply(QApplication &app, Mode mode)
{
    if (!qobject_cast<HouseStyle *>(QApplication::style())) {
        const bool wasDark = of(QApplication::palette()).dark;
        app.setProperty("platformIsDark", wasDark);
        QApplication::setStyle(new HouseStyle);
        QFont font = QApplication::font();
        if (QFontDatabase::hasFamily(QStringLiteral("Noto Sans")))
            font.setFamily(QStringLiteral("Noto Sans"));
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }
    const bool wanted = mode == Mode::System ? app.property("platformIsDark").toBool() : mode == Mode::Dark;
    const Theme &theme = wanted ? darkTheme() : light();
    QApplication::setPalette(theme.palette());
    QPalette lists = theme.palette(); // a chosen row is tinted, its words stay as they are
    lists.setColor(QPalette::Highlight, theme.accentSoft);
    lists.setColor(QPalette::HighlightedText, theme.text);
    QApplication::setPalette(lists, "QAbstractItemView");
}

static QFont type(qreal size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(size);
    font.setWeight(weight);
    return font;
}
QFont Theme::heading1()
{
    return type(16, QFont::DemiBold);
}
QFont Theme::heading2()
{
    return type(11.5, QFont::DemiBold);
}
QFont Theme::strong()
{
    return type(10, QFont::DemiBold);
}
QFont Theme::small()
{
    return type(9, QFont::Normal);
}
