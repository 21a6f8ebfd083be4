// models/storage/fileprobe.h - what a file is, found out without writing a byte
#pragma once
#include "storage/database.h"
#include "storage/openingerrors.h"
#include <optional>

/// The parts of opening that only look. Each throws a sentence that names the file and the way out.
namespace probe {

/// Exists, is a regular file, can be read. Gives whether it is taken for encrypted: no SQLite header, and a
/// length that is a multiple of 4096.
bool looksSealed(const QString &path);
void demandWhole(const QString &path); ///< a plain file as long as its header says
struct Found {
    qint64 format;
    bool indexDamaged; ///< of the search: derived, so no reason to refuse the file
};
enum class Structure {
    Now,
    Later ///< of a large file by demandStructure(): it reads the whole file, which takes seconds then
};
/// Reads identity, format and structure through a connection that only reads.
Found demandWorkspace(const QString &path, const Connection::Options &options, bool forWriting,
                      Structure structure = Structure::Now);
/// Gives whether the index of the search is damaged. \throws StorageError where anything else is
bool demandStructure(Connection &db, const QString &path);

void demandNew(const QString &path); ///< nothing bears the name, and its folder is there and can be written
void demandWritable(const QString &path);

} // namespace probe
