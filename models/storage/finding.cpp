// models/storage/finding.cpp
#include "storage/finding.h"
#include "storage/search.h"
#include <QSet>
#include <algorithm>

static std::optional<FoundRecord> named(const Source &source, const QString &id, bool byTitle)
{
    const RegisterInfo *reg = source.registerOf(id);
    if (!reg)
        return std::nullopt;
    FoundRecord out{id, reg, {}, {}, byTitle};
    const auto value = [&](const char *key) {
        return reg->indexOf(QLatin1String(key)) >= 0
            ? source.connection()
                  .first(QByteArray("SELECT own.") + key + " FROM " + reg->key
                             + " AS own JOIN record USING (rid) WHERE record.id = ?",
                         {id})
                  .toString()
            : QString();
    };
    out.title = value("name");
    out.reference = value("reference");
    return out;
}

QString wholeOf(const Source &source, QString id)
{
    while (const std::optional<QString> parent = source.parentOf(id))
        id = *parent;
    return id;
}

static QStringList matching(const Source &source, const QString &expression, std::size_t most)
{
    QStringList ids;
    Statement s = source.connection().query(
        "SELECT record.id FROM search JOIN record ON record.rid = search.rowid WHERE search MATCH ? LIMIT ?",
        {expression, qint64(most)});
    while (s.step())
        ids << s.value(0).toString();
    return ids;
}

std::vector<FoundRecord> findRecords(const Source &source, const QString &typed, std::size_t most)
{
    const QString words = searchWords(typed).join(u' ');
    if (words.isEmpty())
        return {};
    std::vector<FoundRecord> out;
    QSet<QString> seen;
    const auto take = [&](const QStringList &ids, bool byTitle) {
        for (const QString &id : ids) {
            const QString whole = wholeOf(source, id);
            if (seen.contains(whole))
                continue;
            seen.insert(whole);
            if (std::optional<FoundRecord> found = named(source, whole, byTitle && whole == id))
                out.push_back(std::move(*found));
        }
    };
    take(matching(source, QStringLiteral("title : (%1)").arg(words), 4 * most), true);
    if (out.size() < most)
        take(matching(source, words, 4 * most), false);
    const auto begins = [&](const FoundRecord &record) {
        return record.title.startsWith(typed, Qt::CaseInsensitive)
            || record.reference.startsWith(typed, Qt::CaseInsensitive);
    };
    std::ranges::stable_sort(out, {}, [&](const FoundRecord &record) {
        return std::pair(begins(record) ? 0 : record.byTitle ? 1 : 2, record.title.size());
    });
    out.resize(std::min(out.size(), most));
    return out;
}

std::vector<FoundRecord> recordsNamed(const Source &source, const QStringList &ids)
{
    std::vector<FoundRecord> out;
    for (const QString &id : ids)
        if (std::optional<FoundRecord> found = named(source, id, true))
            out.push_back(std::move(*found));
    return out;
}
