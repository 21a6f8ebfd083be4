// models/views/plaintooltip.h - a record's text as a tool tip: shown as it is, never interpreted
#pragma once
#include <QString>

/// Qt guesses whether a tool tip is rich text; this leaves it nothing to guess. Empty stays empty.
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}
