// models/storage/search.h - the index of short texts, kept in the commit itself (rowid = rid)
#pragma once
#include "schema/record.h"
#include "storage/database.h"

struct IndexedText {
    QString title, body;
    bool operator==(const IndexedText &) const = default;
};
/// What the index holds of a record: its name, and all its other texts.
IndexedText indexedText(const RegisterInfo &reg, const Row &row);

class Source;

class SearchIndex {
public:
    explicit SearchIndex(Connection &db)
        : db_(db)
    {
    }
    void put(qint64 rid, const IndexedText &text);
    void remove(qint64 rid);
    void forgetRemoved(); ///< rewrites the index so that no word of a removed record stays in the file
    IndexedText at(qint64 rid) const;
    bool isSound() const; ///< the engine's own check of the index against the texts it holds

private:
    Connection &db_;
};

/// Empty, then every record anew: what is derived can be made again. One transaction. \throws StorageError
void makeIndexAgain(Connection &db, const Source &source);

/// FTS5 expressions, one for each word typed: the beginning of a word, quoted.
QStringList searchWords(const QString &typed);
