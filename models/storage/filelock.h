// models/storage/filelock.h - one writer at a time: a lock beside the file that names who holds it
#pragma once
#include <QLockFile>
#include <memory>

/// Held until the result goes. \throws InUseElsewhere, StorageError where nothing can be written there
std::unique_ptr<QLockFile> lockForWriting(const QString &path);
