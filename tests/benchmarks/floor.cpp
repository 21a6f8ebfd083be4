// tests/benchmarks/floor.cpp
#include "floor.h"
#include <QTableView>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace {
class Texts final : public QAbstractTableModel {
public:
    explicit Texts(std::vector<QStringList> rows)
        : rows_(std::move(rows))
    {
    }
    int rowCount(const QModelIndex & = {}) const override { return int(rows_.size()); }
    int columnCount(const QModelIndex & = {}) const override { return int(rows_.front().size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows_[std::size_t(index.row())][index.column()])
                                       : QVariant();
    }

private:
    std::vector<QStringList> rows_;
};

void demand(bool ok, sqlite3 *db)
{
    if (ok)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    std::exit(3);
}

/// The columns the list shows unless told otherwise, but for the count of open points.
constexpr const char *listed =
    "SELECT own.reference, own.name, own.record_state, own.processing_state, own.review_due, "
    "(SELECT group_concat(target.name, ', ') FROM link JOIN record AS r ON r.id = link.to_id "
    "JOIN organisation AS target ON target.rid = r.rid "
    "WHERE link.from_id = record.id AND link.field = 'controllers') "
    "FROM processing_activity AS own JOIN record USING (rid) ORDER BY own.rid";

std::vector<QStringList> rowsOf(const BenchFile &file)
{
    sqlite3 *db = nullptr;
    demand(sqlite3_open_v2(file.path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK,
           db);
#ifdef CUSTOS_SEALED
    if (file.passphrase)
        demand(sqlite3_key(db, file.passphrase->utf8().data(), int(file.passphrase->utf8().size()))
                   == SQLITE_OK,
               db);
#endif
    sqlite3_stmt *statement = nullptr;
    demand(sqlite3_prepare_v2(db, listed, -1, &statement, nullptr) == SQLITE_OK, db);
    std::vector<QStringList> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                                     sqlite3_column_bytes(statement, column));
        rows.push_back(row);
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return rows;
}
} // namespace

double openingFloor(WatchedApplication &application, const BenchFile &file)
{
    QElapsedTimer clock;
    clock.start();
    Texts model(rowsOf(file));
    QTableView view;
    view.setModel(&model);
    view.resize(1280, 800);
    application.begin(view.viewport());
    view.show();
    application.untilPainted([] { return true; });
    return double(clock.nsecsElapsed()) / 1e6;
}
