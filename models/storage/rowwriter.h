// models/storage/rowwriter.h - one change into the tables: record, columns, links, states, index
#pragma once
#include "storage/source.h"

class RowWriter {
public:
    RowWriter(Connection &db, const Source &source)
        : db_(db)
        , source_(source)
    {
    }
    /// Every value must fit its field and every state belong to one. \throws StorageError
    void write(const Change &change);
    /// Every reference of the set must point to a record of the right register; asked once all are written,
    /// for a set may hold both ends. \throws StorageError
    void demandTargets(const ChangeSet &changes) const;
    /// What a value names by its SHA-256 must be in the file. \throws StorageError
    void demandContents(const ChangeSet &changes) const;

private:
    void remove(const Change &change, qint64 rid);
    qint64 add(const Change &change);
    void writeColumns(const Change &change, qint64 rid);
    void writeLinks(const Change &change);
    void writeStates(const Change &change);
    void demandTarget(const FieldInfo &field, const QString &from, const QString &to) const;

    Connection &db_;
    const Source &source_;
};
