// models/storage/forgetting.h - what was erased in a workspace goes out of its copies too
#pragma once
#include "storage/content.h"
#include "storage/ledger.h"

/// Records and parts whose values were erased here; what is kept elsewhere of this workspace must lose them
/// as well. \throws StorageError
QStringList erasedRecords(const Connection &db);
/// Those of them whose values this database still holds, in its history or in a draft. \throws StorageError
QStringList heldOf(const Connection &db, const QStringList &erased);
/// Erases them in a copy. False where it cannot be rewritten: made by another version of Custos, or it holds
/// values that only the change history knows. What was stopped halfway goes on where it is begun again.
/// \throws StorageError, Cancelled
bool eraseInCopy(const QString &path, const Connection::Options &options, const QStringList &erased,
                 Catalogue registers, const Desk &desk, const CopyWatch &watch = {});
