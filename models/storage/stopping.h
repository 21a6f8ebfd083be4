// models/storage/stopping.h - a connection whose statements end when somebody no longer wants their answer
#pragma once
#include "storage/database.h"
#include <functional>

/// Statements that run or begin while `asks` says true end with a StorageError; it takes the place of
/// Connection::stopWhen(). `asks` outlives the connection, is called by the thread that runs the statement,
/// and may be given another value while none runs.
void stopWhile(const Connection &db, const std::function<bool()> &asks);
