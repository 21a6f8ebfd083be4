// models/schema/lastchange.h - who changed a record last, and when
#pragma once
#include <QDateTime>
#include <QHash>
#include <QString>

struct LastChange { ///< of a record or one of its parts
    QDateTime at; ///< UTC
    QString by;
};
using LastChanges = QHash<QString, LastChange>; // by the record's id
