// ui/navigation/rooms.h - the rooms of the window in their order: what the navigation shows and Alt+1 ...
// jumps to
#pragma once
#include <QString>
#include <span>

struct RoomInfo {
    enum class Kind { Register, Points, Reports, History };
    const char *key; ///< of the register, or the room's own; object name of its page
    Kind kind;
    const char *section; ///< QT_TRANSLATE_NOOP("Rooms", ...)
    const char *title; ///< QT_TRANSLATE_NOOP("Rooms", ...)
    const char *icon;
};
std::span<const RoomInfo> rooms();
int roomIndex(const QString &key); ///< -1 where there is none
QString roomTitle(const RoomInfo &room);
QString sectionTitle(const RoomInfo &room);
