// models/storage/snapshot.h - one moment of a workspace, while others go on writing
#pragma once
#include "storage/database.h"

/// Does nothing inside a transaction, which is one already.
class Snapshot {
public:
    explicit Snapshot(const Connection &db); ///< \throws StorageError
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Connection &db_;
    bool own_;
};
