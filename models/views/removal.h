// models/views/removal.h - deleting a record: what still points to it, and the one change set that takes it
// out
#pragma once
#include "views/recordedit.h"

class Removal {
public:
    Removal(const Reader &reader, const RecordEdit &edit);
    const QStringList &usedBy() const { return usedBy_; } ///< records that point to it or to its parts
    /// The links gone from those that use it, then the record, its parts and the files kept with them.
    const ChangeSet &changes() const { return changes_; }

private:
    static void addFiles(const Reader &reader, ChangeSet &gone);
    void unlink(const Reader &reader, const QString &user, const QStringList &doomed);
    QStringList usedBy_;
    ChangeSet changes_;
};
