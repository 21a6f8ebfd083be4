// ui/navigation/workspacecolour.cpp
#include "navigation/workspacecolour.h"
#include "support/theme.h"
#include <QHash>

QColor workspaceColour(const QString &code)
{
    static const QHash<QString, QColor> colours{
        {QStringLiteral("blue"), 0x3D6FD9},   {QStringLiteral("teal"), 0x0E8A7D},
        {QStringLiteral("green"), 0x3D8F4F},  {QStringLiteral("olive"), 0x8A8A2A},
        {QStringLiteral("amber"), 0xC98A12},  {QStringLiteral("red"), 0xC24038},
        {QStringLiteral("purple"), 0x8656C4}, {QStringLiteral("grey"), 0x808894}};
    return colours.value(code, Theme::current().accent);
}
