// models/storage/statementpool.h - an open database with its prepared statements; it closes with the last who
// holds it
#pragma once
#include <QByteArray>
#include <QHash>
#include <sqlite3.h>
#include <utility>

/// Statements are kept prepared: an import runs the same dozen a hundred thousand times.
class StatementPool {
public:
    explicit StatementPool(sqlite3 *db)
        : db_(db)
    {
    }
    ~StatementPool()
    {
        for (sqlite3_stmt *idle : std::as_const(idle_))
            sqlite3_finalize(idle);
        sqlite3_close(db_);
    }
    StatementPool(const StatementPool &) = delete;
    StatementPool &operator=(const StatementPool &) = delete;

    sqlite3 *db() const { return db_; }
    sqlite3_stmt *take(const QByteArray &sql) { return idle_.take(sql); }
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement)
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        if (idle_.contains(sql) || idle_.size() >= 200)
            sqlite3_finalize(statement);
        else
            idle_.insert(sql, statement);
    }
    void forget() // statements that are only idle would keep the journal mode from being changed
    {
        for (sqlite3_stmt *idle : std::as_const(idle_))
            sqlite3_finalize(idle);
        idle_.clear();
    }

private:
    sqlite3 *db_;
    QHash<QByteArray, sqlite3_stmt *> idle_;
};
