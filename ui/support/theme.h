// ui/support/theme.h - one place for every colour and type size; palette, style and icons are made from it
#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;
class QPalette;
class QWidget;

struct Theme {
    enum class Mode { System, Light, Dark };

    QColor window, surface, raised, line, text, muted, accent, accentSoft, accentText, red, redSoft, amber,
        amberSoft, green, greenSoft, grey;
    bool dark = false;

    static const Theme &light();
    static const Theme &darkTheme();
    /// The theme whose palette is in force: nothing is remembered beside the palette itself.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);
    static const Theme &current(); ///< of the application
    /// Fusion with our palette and distances. System follows the lightness the platform had at the first
    /// call; may be called again at any time, open windows follow.
    static void apply(QApplication &app, Mode mode);

    QPalette palette() const;

    /// One size for data (the application's font), two for headings, and a small one for what is quiet.
    static QFont heading1(), heading2(), strong(), small();
};

using Ink = QColor Theme::*;

/// One of resources/icons, painted in the colour the theme in force has for `ink`.
QIcon icon(const QString &name, Ink ink = &Theme::muted);
QIcon icon(const QString &name, const QColor &colour);
