// models/storage/filesystem.h - the port that tells a network drive from a local one
#pragma once
#include <QString>
#include <functional>

/// True where shared memory and locks cannot be relied on, so that the file gets the rollback journal.
using OnNetwork = std::function<bool(const QString &path)>;

bool isNetworkFileSystem(const QString &type); ///< "nfs4", "cifs", "fuse.sshfs"
bool liesOnNetwork(const QString &path); ///< asks the system for the type
