// models/storage/history.h - reading the change history: who changed what, when and why
#pragma once
#include "storage/ledger.h"

struct HistoryChange {
    QString reg, record;
    std::optional<QJsonObject> before, after; ///< as in Payload: changed members only where both exist
    bool erased = false; ///< its values were erased; before and after are then unset
};

struct HistoryEntry {
    qint64 seq;
    QString id;
    QDateTime at; ///< UTC
    QString actor;
    Reason reason;
    std::optional<qint64> undoes;
    QString hash; ///< hex
    std::vector<HistoryChange> changes = {}; ///< all of the entry, whatever the filter
};

struct HistoryFilter {
    QString reg = {}; ///< entries that touch a record of this register
    QString record = {}; ///< entries that touch this record or a part of it
    qint64 limit = -1, offset = 0; ///< -1: all
    bool newestFirst = false;
    bool brief = false; ///< who and when only: no changes are read, and no parts that are gone are looked for
};

class History {
public:
    explicit History(Connection &db)
        : db_(db)
    {
    }
    std::vector<HistoryEntry> entries(const HistoryFilter &filter = {}) const;
    qint64 count(const HistoryFilter &filter = {}) const;

private:
    std::vector<HistoryChange> changes(qint64 seq) const;
    Connection &db_;
};
