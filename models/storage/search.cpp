// models/storage/search.cpp
#include "storage/search.h"
#include "storage/source.h"
#include <QRegularExpression>

IndexedText indexedText(const RegisterInfo &reg, const Row &row)
{
    IndexedText out;
    QStringList body;
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldInfo &f = reg.fields[i];
        const QVariant &value = row.at(qsizetype(i));
        if (!value.isValid())
            continue;
        if (QLatin1String(f.key) == QLatin1String("name"))
            out.title = value.toString();
        else if (f.isText())
            body << value.toString();
        else if (f.open)
            for (const QString &code : value.toStringList())
                body << freeText(code);
    }
    body.removeAll(QString());
    out.body = body.join(u'\n');
    return out;
}

void SearchIndex::put(qint64 rid, const IndexedText &text)
{
    db_.run("INSERT OR REPLACE INTO search (rowid, title, body) VALUES (?, ?, ?)",
            {rid, text.title, text.body});
}

void SearchIndex::remove(qint64 rid)
{
    db_.run("DELETE FROM search WHERE rowid = ?", {rid});
}

void SearchIndex::forgetRemoved()
{
    db_.run("INSERT INTO search (search) VALUES ('optimize')");
}

IndexedText SearchIndex::at(qint64 rid) const
{
    Statement s = db_.query("SELECT title, body FROM search WHERE rowid = ?", {rid});
    if (!s.step())
        return {};
    return {s.value(0).toString(), s.value(1).toString()};
}

bool SearchIndex::isSound() const
{
    try {
        db_.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

void makeIndexAgain(Connection &db, const Source &source)
{
    Transaction transaction(db);
    const QString made = db.first("SELECT sql FROM sqlite_schema WHERE name = 'search'").toString();
    db.script("DROP TABLE search"); // a damaged one does not let its rows be deleted
    db.script(made.toUtf8());
    SearchIndex index(db);
    for (const RegisterInfo *reg : source.registers())
        for (const Record &record : source.all(*reg))
            index.put(record.rid, indexedText(*reg, record.row));
    transaction.commit();
}

QStringList searchWords(const QString &typed)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    QStringList out;
    for (const QString &word : typed.split(gaps, Qt::SkipEmptyParts))
        out << u'"' + word + QStringLiteral("\" *");
    return out;
}
