// models/storage/migrator.cpp
#include "storage/migrator.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

static QStringList migrations()
{
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int newestFormat()
{
    return int(migrations().size());
}

void migrate(Connection &db)
{
    const QStringList all = migrations();
    for (qint64 at = db.first("PRAGMA user_version").toLongLong(); at < all.size(); ++at) {
        QFile file(QStringLiteral(":/migrations/") + all[at]);
        if (!file.open(QIODevice::ReadOnly))
            throw StorageError(QCoreApplication::translate("Storage", "A migration is missing."),
                               file.fileName());
        Transaction step(db);
        db.script(file.readAll());
        if (at == 0) {
            db.run("INSERT INTO copy VALUES (?)", {QUuid::createUuid().toString(QUuid::WithoutBraces)});
            db.script("PRAGMA application_id = 0x43555354");
        }
        db.script("PRAGMA user_version = " + QByteArray::number(at + 1));
        step.commit();
    }
}
