// models/storage/statement.cpp - values in and out of a prepared statement
#include "storage/database.h"
#include "storage/enginefailure.h"
#include "storage/statementpool.h"

static int bind(sqlite3_stmt *s, int at, const QVariant &v)
{
    // Copies are bound: the macro SQLITE_TRANSIENT is a C cast, so its value is spelt out here once.
    // NOLINTNEXTLINE(performance-no-int-to-ptr): what SQLITE_TRANSIENT is
    static const auto copied = reinterpret_cast<sqlite3_destructor_type>(-1);
    if (!v.isValid())
        return sqlite3_bind_null(s, at);
    switch (v.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(s, at, v.toLongLong());
    case QMetaType::QByteArray: {
        const QByteArray bytes = v.toByteArray();
        return sqlite3_bind_blob64(s, at, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   copied);
    }
    case QMetaType::QString: {
        const QByteArray text = v.toString().toUtf8();
        return sqlite3_bind_text64(s, at, text.constData(), static_cast<sqlite3_uint64>(text.size()), copied,
                                   SQLITE_UTF8);
    }
    default:
        return SQLITE_MISMATCH;
    }
}

Statement::Statement(std::shared_ptr<StatementPool> pool, const QByteArray &sql, const QVariantList &values)
    : pool_(std::move(pool))
    , sql_(sql)
    , handle_(pool_->take(sql))
{
    sqlite3 *db = pool_->db();
    if (!handle_)
        require(sqlite3_prepare_v2(db, sql.constData(), static_cast<int>(sql.size()), &handle_, nullptr)
                    == SQLITE_OK,
                db, sql);
    for (int i = 0; i < values.size(); ++i) {
        const int result = bind(handle_, i + 1, values[i]);
        if (result == SQLITE_OK)
            continue;
        sqlite3_finalize(std::exchange(handle_, nullptr));
        require(false, db, sql, result);
    }
}

Statement::Statement(Statement &&other) noexcept
    : pool_(std::move(other.pool_))
    , sql_(std::move(other.sql_))
    , handle_(std::exchange(other.handle_, nullptr))
{
}

Statement::~Statement()
{
    if (handle_)
        pool_->giveBack(sql_, handle_);
}

bool Statement::step()
{
    const int result = sqlite3_step(handle_);
    require(result == SQLITE_ROW || result == SQLITE_DONE, pool_->db(), sql_);
    return result == SQLITE_ROW;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(handle_, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_column_int64(handle_, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(handle_, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(handle_, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(handle_, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(handle_, column));
        return QByteArray(bytes, sqlite3_column_bytes(handle_, column));
    }
    default:
        return {};
    }
}
