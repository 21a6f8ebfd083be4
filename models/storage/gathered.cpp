// models/storage/gathered.cpp
#include "storage/gathered.h"
#include <algorithm>
#include <memory>
#include <sqlite3.h>

using Gathering = std::vector<qint64> *; // lies in what the engine keeps for the rows of one answer

static void gather(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *kept = static_cast<Gathering *>(sqlite3_aggregate_context(context, sizeof(Gathering)));
    if (!kept)
        return sqlite3_result_error_nomem(context);
    if (!*kept)
        *kept = new std::vector<qint64>;
    (*kept)->push_back(sqlite3_value_int64(values[0]));
}

static void gathered(sqlite3_context *context)
{
    // NOLINTNEXTLINE(performance-no-int-to-ptr): what SQLITE_TRANSIENT is
    static const auto copied = reinterpret_cast<sqlite3_destructor_type>(-1);
    auto *kept = static_cast<Gathering *>(sqlite3_aggregate_context(context, 0));
    if (!kept || !*kept)
        return;
    const std::unique_ptr<std::vector<qint64>> list(*kept);
    sqlite3_result_blob64(context, list->data(), list->size() * sizeof(qint64), copied);
}

void addGathered(sqlite3 *db)
{
    sqlite3_create_function_v2(db, "gathered", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, nullptr, gather, gathered, nullptr);
}

std::vector<qint64> fromGathered(const QByteArray &list)
{
    std::vector<qint64> out(std::size_t(list.size()) / sizeof(qint64));
    std::copy_n(list.constData(), out.size() * sizeof(qint64), reinterpret_cast<char *>(out.data()));
    if (!std::ranges::is_sorted(out))
        std::ranges::sort(out);
    return out;
}
