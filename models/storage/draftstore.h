// models/storage/draftstore.h - what was typed and not yet committed; outside history and exports
#pragma once
#include "storage/database.h"
#include <QDateTime>
#include <QJsonObject>

/// What was typed and not yet committed when the program ended; outside history and exports.
struct Draft {
    QString key; ///< register and record: "processing_activity/<id>"; a new record has its future id
    QDateTime at;
    QJsonObject content; ///< {"changes": [...]} as the form wrote it
};

class DraftStore {
public:
    explicit DraftStore(Connection &db)
        : db_(db)
    {
    }
    void save(const Draft &draft);
    std::vector<Draft> all() const; ///< oldest first
    void drop(const QString &key);

private:
    Connection &db_;
};
