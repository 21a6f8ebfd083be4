// models/storage/draftstore.cpp
#include "storage/draftstore.h"
#include <QJsonDocument>

void DraftStore::save(const Draft &draft)
{
    db_.run("INSERT OR REPLACE INTO draft VALUES (?, ?, ?)",
            {draft.key, draft.at.toUTC().toString(Qt::ISODateWithMs),
             QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact))});
}

std::vector<Draft> DraftStore::all() const
{
    std::vector<Draft> out;
    Statement s = db_.query("SELECT key, at, content FROM draft ORDER BY at, key");
    while (s.step())
        out.push_back({s.value(0).toString(), QDateTime::fromString(s.value(1).toString(), Qt::ISODateWithMs),
                       QJsonDocument::fromJson(s.value(2).toString().toUtf8()).object()});
    return out;
}

void DraftStore::drop(const QString &key)
{
    db_.run("DELETE FROM draft WHERE key = ?", {key});
}
