// ui/navigation/rooms.cpp
#include "navigation/rooms.h"
#include <QCoreApplication>

using Kind = RoomInfo::Kind;

static constexpr const char *record = QT_TRANSLATE_NOOP("Rooms", "Record");
static constexpr const char *thirdParties = QT_TRANSLATE_NOOP("Rooms", "Third parties");
static constexpr const char *work = QT_TRANSLATE_NOOP("Rooms", "Work");

static constexpr RoomInfo list[] = {
    {"processing_activity", Kind::Register, record, QT_TRANSLATE_NOOP("Rooms", "Processing activities"),
     "activity"},
    {"processor_activity", Kind::Register, record, QT_TRANSLATE_NOOP("Rooms", "Processing for clients"),
     "people"},
    {"measure", Kind::Register, record, QT_TRANSLATE_NOOP("Rooms", "Measures"), "measure"},
    {"system", Kind::Register, record, QT_TRANSLATE_NOOP("Rooms", "Systems"), "system"},
    {"organisation", Kind::Register, thirdParties, QT_TRANSLATE_NOOP("Rooms", "Organisations"),
     "organisation"},
    {"open_points", Kind::Points, work, QT_TRANSLATE_NOOP("Rooms", "Open points"), "open-points"},
    {"reports", Kind::Reports, work, QT_TRANSLATE_NOOP("Rooms", "Reports"), "report"},
    {"history", Kind::History, work, QT_TRANSLATE_NOOP("Rooms", "Change history"), "history"},
    {"workspace", Kind::Register, work, QT_TRANSLATE_NOOP("Rooms", "About this workspace"), "workspace"},
};

std::span<const RoomInfo> rooms()
{
    return list;
}

int roomIndex(const QString &key)
{
    for (std::size_t i = 0; i < std::size(list); ++i)
        if (key == QLatin1String(list[i].key))
            return int(i);
    return -1;
}

QString roomTitle(const RoomInfo &room)
{
    return QCoreApplication::translate("Rooms", room.title);
}
QString sectionTitle(const RoomInfo &room)
{
    return QCoreApplication::translate("Rooms", room.section);
}
