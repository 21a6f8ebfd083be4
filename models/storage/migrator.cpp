// models/storage/migrator.cpp
#include "storage/migrator.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

static QStringList migrations()
{
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int newestFormat()
{
    return int(migrations().size());
}

int minCompatible(const QByteArray &sql)
{
    static const QRegularExpression words(QStringLiteral("^--.*min-compatible: *(\\d+)"),
                                          QRegularExpression::MultilineOption);
    const auto found = words.match(QString::fromUtf8(sql.left(2000)));
    Q_ASSERT_X(found.hasMatch(), "migration", "its first lines say min-compatible");
    return found.captured(1).toInt();
}

void migrate(Connection &db)
{
    const QStringList all = migrations();
    for (qint64 at = db.first("PRAGMA user_version").toLongLong(); at < all.size(); ++at) {
        QFile file(QStringLiteral(":/migrations/") + all[at]);
        if (!file.open(QIODevice::ReadOnly))
            throw StorageError(QCoreApplication::translate("Storage",
                                                           "This copy of Custos is incomplete. "
                                                           "Install it again."),
                               file.fileName());
        const QByteArray sql = file.readAll();
        Transaction step(db);
        db.script(sql);
        if (at == 0) {
            db.run("INSERT INTO copy VALUES (?, 1)", {QUuid::createUuid().toString(QUuid::WithoutBraces)});
            db.script("PRAGMA application_id = 0x43555354");
        }
        db.run("UPDATE copy SET min_compatible = max(min_compatible, ?)", {minCompatible(sql)});
        db.script("PRAGMA user_version = " + QByteArray::number(at + 1));
        step.commit();
    }
}

static QString freeName(const QString &path, qint64 format)
{
    const QFileInfo info(path);
    QString name;
    for (int n = 1; name.isEmpty() || QFileInfo::exists(name); ++n)
        name = QStringLiteral("%1/%2.format-%3%4.%5")
                   .arg(info.absolutePath(), info.completeBaseName())
                   .arg(format)
                   .arg(n == 1 ? QString() : QStringLiteral("-%1").arg(n))
                   .arg(info.suffix());
    return name;
}

QString keepCopyBeforeMigrating(const QString &path, const Connection::Options &options, qint64 format)
{
    {
        Connection db(path, options); // brings in what a crash left in the log, so that the copy is whole
        const QString state = db.first("PRAGMA integrity_check(1)").toString();
        if (state != QLatin1String("ok"))
            throw StorageError(
                QCoreApplication::translate("Storage",
                                            "“%1” is damaged and was not brought to the new format. Keep it, "
                                            "and open the newest backup instead.")
                    .arg(path),
                state);
    }
    const QString copy = freeName(path, format);
    if (!QFile::copy(path, copy)) {
        QFile::remove(copy);
        throw StorageError(QCoreApplication::translate(
                               "Storage",
                               "“%1” comes from an older version and is copied before it is brought up "
                               "to date, but the copy “%2” could not be written. Make room on the drive "
                               "and try again.")
                               .arg(path, copy));
    }
    return copy;
}
