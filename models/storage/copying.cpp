// models/storage/copying.cpp
#include "storage/copying.h"
#include "storage/fileprobe.h"
#include "storage/freshfile.h"
#include "storage/sealing.h"
#include "storage/structurecheck.h"
#include "storage/workspacefile.h"
#include <QCoreApplication>
#include <sqlite3.h>

using Key = std::shared_ptr<const SealingKey>;

static QString said(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

namespace {
/// While it lives, what a connection is doing ends soon after the work was cancelled.
class Stopping {
public:
    Stopping(const Connection &db, const CopyWatch &watch)
        : db_(db)
    {
        static constexpr int steps = 10000;
        const auto asked = [](void *from) {
            const auto &cancelled = static_cast<const CopyWatch *>(from)->cancelled;
            return cancelled && cancelled() ? 1 : 0;
        };
        if (watch.cancelled)
            sqlite3_progress_handler(db_.handle(), steps, asked, const_cast<CopyWatch *>(&watch));
    }
    ~Stopping() { sqlite3_progress_handler(db_.handle(), 0, nullptr, nullptr); }
    Stopping(const Stopping &) = delete;
    Stopping &operator=(const Stopping &) = delete;

private:
    const Connection &db_;
};

bool isSameKey(const Key &a, const Key &b)
{
    return a && b ? a->isSameAs(*b) : !a && !b;
}

StorageError copyFailed(const Connection &to, int result)
{
    const bool full = (result & 0xff) == SQLITE_FULL;
    return StorageError(
        full ? said(QT_TRANSLATE_NOOP("Storage",
                                      "The copy was not written: there is no space left on the "
                                      "drive. The workspace is as it was."))
             : said(QT_TRANSLATE_NOOP("Storage",
                                      "The copy was not written: the drive did not read or "
                                      "write as asked. The workspace is as it was.")),
        QString::fromUtf8(sqlite3_errmsg(to.handle())));
}

void copyPages(const Connection &from, const Connection &to, const CopyWatch &watch)
{
    static constexpr int pagesAtOnce = 256;
    sqlite3_backup *copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copying)
        throw copyFailed(to, sqlite3_errcode(to.handle()));
    int result = SQLITE_OK;
    while (result == SQLITE_OK && !(watch.cancelled && watch.cancelled())) {
        result = sqlite3_backup_step(copying, pagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(copying);
        if (watch.report)
            watch.report(total - sqlite3_backup_remaining(copying), 2 * total);
    }
    const int finished = sqlite3_backup_finish(copying);
    watch.throwIfCancelled();
    if (result != SQLITE_DONE || finished != SQLITE_OK)
        throw copyFailed(to, result == SQLITE_DONE ? finished : result);
}

Content copiedAsItIs(const FileAt &from, const QString &to, const Key &key, const CopyWatch &watch)
{
    const Connection source(from.path, {.access = Access::ReadOnly, .key = key, .alone = from.alone});
    const Stopping stopping(source, watch);
    source.query("BEGIN").step();
    Content content = contentOf(source, "main", watch);
    const Connection target(to, {.access = Access::Create, .key = key, .writeAhead = false});
    copyPages(source, target, watch);
    return content;
}

/// Row by row, because every page is written with another key, or none.
Content copiedAnew(const FileAt &from, const QString &to, const Key &key, const CopyWatch &watch)
{
    Connection target(to, {.access = Access::Create, .key = key, .writeAhead = false});
    const Stopping stopping(target, watch);
    SealingKey::attach(target.handle(), Connection::uri(from.path, "?mode=ro"), from.key.get());
    target.script("BEGIN");
    Content content = contentOf(target, "source", watch);
    target.query("SELECT sqlcipher_export('main', 'source')").step();
    // The engine's own function leaves out what makes the file a workspace.
    target.script("PRAGMA main.application_id = " + QByteArray::number(content.application));
    target.script("PRAGMA main.user_version = " + QByteArray::number(content.format));
    target.script("COMMIT");
    target.script("DETACH source");
    return content;
}

void demandEqual(const Content &original, const QString &copy, const Key &key, const CopyWatch &watch)
{
    Connection db(copy, {.access = Access::ReadOnly, .key = key, .alone = true});
    const Stopping stopping(db, watch);
    const QString state = StructureCheck(db, "integrity_check").damage; // an index is copied as it is
    const Content found = contentOf(db, "main", watch);
    if (state.isEmpty() && found == original)
        return;
    QStringList odd;
    for (auto it = original.tables.begin(); it != original.tables.end(); ++it)
        if (found.tables.value(it.key()) != *it)
            odd << it.key();
    throw StorageError(said(QT_TRANSLATE_NOOP("Storage",
                                              "The copy is not as the workspace is and was removed. Nothing "
                                              "was changed. Check the drive, then try again.")),
                       state + u' ' + odd.join(u','));
}
} // namespace

Content copyVerified(const FileAt &from, FreshFile &to, const Key &key, const CopyWatch &watch)
{
    to.reserve();
    try {
        const Content content = isSameKey(from.key, key) ? copiedAsItIs(from, to.path(), key, watch)
                                                         : copiedAnew(from, to.path(), key, watch);
        demandEqual(content, to.path(), key, watch);
        return content;
    } catch (const StorageError &e) {
        watch.throwIfCancelled(); // the engine says that it was interrupted
        throw to.named(e);
    }
}

Content copyToNewFile(const FileAt &from, const QString &target, const Key &key, const CopyWatch &watch)
{
    probe::demandNew(target);
    probe::demandWorkspace(from.path, {.access = Access::ReadOnly, .key = from.key, .alone = from.alone},
                           true);
    FreshFile made(target);
    const Content content = copyVerified(from, made, key, watch);
    made.place(from.path);
    return content;
}

Key keyFor(const QString &path, const std::optional<Passphrase> &passphrase)
{
    if (!probe::looksSealed(path))
        return nullptr;
    if (!passphrase)
        throw PassphraseNeeded(
            QCoreApplication::translate("Storage",
                                        "“%1” is encrypted, or not a Custos workspace. Give "
                                        "its passphrase, or choose another file.")
                .arg(path));
    return SealingKey::forFile(path, *passphrase);
}

QString copyId(const Connection &db)
{
    return db.first("SELECT id FROM copy").toString();
}
