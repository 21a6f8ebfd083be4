// models/storage/stopping.cpp
#include "storage/stopping.h"
#include <sqlite3.h>

void stopWhile(const Connection &db, const std::function<bool()> &asks)
{
    static constexpr int steps = 1000; // of the engine's machine: well under a millisecond
    const auto stops = [](void *asked) {
        return (*static_cast<const std::function<bool()> *>(asked))() ? 1 : 0;
    };
    sqlite3_progress_handler(db.handle(), steps, stops, const_cast<std::function<bool()> *>(&asks));
}
