// models/storage/content.cpp
#include "storage/content.h"
#include <QCoreApplication>
#include <QCryptographicHash>

void CopyWatch::throwIfCancelled() const
{
    if (cancelled && cancelled())
        throw Cancelled(QCoreApplication::translate("Storage", "Stopped."));
}

/// Kind, length and bytes: no two different values give the same.
static void add(QCryptographicHash &sum, const QVariant &value)
{
    const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray()
        : value.typeId() == QMetaType::Double ? QByteArray::number(value.toDouble(), 'g', 17)
                                              : value.toString().toUtf8();
    sum.addData(QByteArray::number(value.typeId()) + ':' + QByteArray::number(bytes.size()) + ':');
    sum.addData(bytes);
}

static QByteArray digestOf(const Connection &db, const QByteArray &sql, int columns, const CopyWatch &watch)
{
    static constexpr int often = 512;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    Statement rows = db.query(sql);
    for (int n = 0; rows.step(); ++n) {
        if (n % often == 0)
            watch.throwIfCancelled();
        for (int i = 0; i < columns; ++i)
            add(sum, rows.value(i));
    }
    return sum.result();
}

Content contentOf(const Connection &db, const QByteArray &schema, const CopyWatch &watch)
{
    Content out;
    const QByteArray in = schema + '.';
    out.application = db.first("PRAGMA " + in + "application_id").toLongLong();
    out.format = db.first("PRAGMA " + in + "user_version").toLongLong();
    out.records = db.first("SELECT count(*) FROM " + in + "record").toLongLong();
    out.entries = db.first("SELECT count(*) FROM " + in + "entry").toLongLong();
    out.head = QString::fromLatin1(
        db.first("SELECT hash FROM " + in + "entry ORDER BY seq DESC LIMIT 1").toByteArray().toHex());
    out.tables[QString()] = digestOf(
        db, "SELECT type, name, tbl_name, sql FROM " + in + "sqlite_schema ORDER BY type, name", 4, watch);
    QStringList tables;
    Statement names = db.query("SELECT name FROM " + in
                               + "sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE "
                                 "'sqlite_stat%' ORDER BY name");
    while (names.step())
        tables << names.value(0).toString();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QByteArray name = '"' + tables[i].toUtf8().replace('"', "\"\"") + '"';
        const int columns =
            db.first("SELECT count(*) FROM pragma_table_info(?, ?)", {tables[i], QString::fromLatin1(schema)})
                .toInt();
        out.tables[tables[i]] = digestOf(db, "SELECT * FROM " + in + name, columns, watch);
        if (watch.report)
            watch.report(i + 1, tables.size());
    }
    return out;
}
