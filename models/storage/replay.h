// models/storage/replay.h - what the entries of a history add up to
#pragma once
#include "storage/chain.h"
#include <QHash>
#include <QJsonObject>
#include <QSet>

struct Replay {
    QHash<QString, QString> registers; ///< by record
    QHash<QString, QJsonObject> records; ///< every record as the history left it
    QSet<QString> blank; ///< rows without content that no `erase` entry has accounted for yet

    void apply(const ChainRow &row, bool eraseEntry);
};
