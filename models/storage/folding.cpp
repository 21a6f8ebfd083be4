// models/storage/folding.cpp
#include "storage/folding.h"
#include <algorithm>
#include <sqlite3.h>
#include <string>

QString folded(const QString &text)
{
    QString out = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    out.removeIf([](QChar c) { return c.isMark(); });
    return out;
}

static void foldedValue(sqlite3_context *context, int, sqlite3_value **values)
{
    // NOLINTNEXTLINE(performance-no-int-to-ptr): what SQLITE_TRANSIENT is
    static const auto copied = reinterpret_cast<sqlite3_destructor_type>(-1);
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!text) {
        sqlite3_result_null(context);
        return;
    }
    std::string bytes(text, static_cast<std::size_t>(sqlite3_value_bytes(values[0])));
    const auto plain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(bytes, plain)) // most texts: no need to go through Unicode
        std::ranges::transform(bytes, bytes.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    else
        bytes = folded(QString::fromStdString(bytes)).toStdString();
    sqlite3_result_text64(context, bytes.data(), bytes.size(), copied, SQLITE_UTF8);
}

void addFolding(sqlite3 *db)
{
    sqlite3_create_function_v2(db, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, foldedValue, nullptr, nullptr, nullptr);
}
