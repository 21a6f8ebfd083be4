// models/storage/enginefailure.cpp - a failure of the engine becomes a sentence here
#include "storage/enginefailure.h"
#include <QCoreApplication>
#include <cerrno>
#include <sqlite3.h>

static QString sentence(int result, int systemError, const QString &file)
{
    const auto said = [&file](const char *text) {
        return QCoreApplication::translate("Storage", text).arg(file);
    };
    const int primary = result & 0xff;
    if (primary == SQLITE_FULL
        || (primary == SQLITE_IOERR
            && (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT)))
        return said(QT_TRANSLATE_NOOP("Storage",
                                      "There is no space left to write “%1”. The last step was not saved; "
                                      "everything before it was. Make room on the drive and try again."));
    if (result == SQLITE_READONLY_ROLLBACK)
        return said(QT_TRANSLATE_NOOP("Storage",
                                      "“%1” was left in the middle of a write, by a crash or a drive that "
                                      "failed. Open it once for writing, so that it is put right."));
    if (primary == SQLITE_READONLY || primary == SQLITE_PERM)
        return said(QT_TRANSLATE_NOOP("Storage",
                                      "“%1” cannot be written: the file or its folder is read-only. Open it "
                                      "for reading only, or copy it to a folder of your own."));
    if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED)
        return said(QT_TRANSLATE_NOOP("Storage",
                                      "“%1” is being used by another program at this moment. Try again once "
                                      "that program has finished."));
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB)
        return said(QT_TRANSLATE_NOOP("Storage",
                                      "“%1” is damaged. Nothing was changed in it. Keep it, and open the "
                                      "newest backup instead."));
    if (primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN)
        return said(QT_TRANSLATE_NOOP("Storage",
                                      "The drive did not read or write “%1” as asked. The last step was not "
                                      "saved. Check the drive or the network connection and try again."));
    if (primary == SQLITE_INTERRUPT)
        return said(QT_TRANSLATE_NOOP("Storage", "Reading “%1” was stopped."));
    return said(QT_TRANSLATE_NOOP("Storage", "“%1” could not be read or written."));
}

static bool isPassing(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
        return true;
    default:
        return false;
    }
}

void require(bool ok, sqlite3 *db, const QByteArray &sql, int result)
{
    if (ok)
        return;
    int code = result == SQLITE_OK ? sqlite3_extended_errcode(db) : result;
    // A page of an encrypted file whose sum is wrong comes as an error without words of its own; one in the
    // statement always has some.
    if (code == SQLITE_ERROR && qstrcmp(sqlite3_errmsg(db), sqlite3_errstr(SQLITE_ERROR)) == 0)
        code = SQLITE_CORRUPT;
    const char *path = sqlite3_db_filename(db, "main");
    throw EngineFailure(sentence(code, sqlite3_system_errno(db), QString::fromUtf8(path)),
                        QStringLiteral("%1 [%2] in: %3")
                            .arg(QString::fromUtf8(sqlite3_errmsg(db)))
                            .arg(code)
                            .arg(QString::fromUtf8(sql)),
                        isPassing(code));
}
