// ui/navigation/workspacecolour.h - how the colours a workspace can have look on the screen
#pragma once
#include <QColor>

/// `code`: a term of the field `colour`; unset and unknown give the house's accent.
QColor workspaceColour(const QString &code);
