// models/views/candidates.cpp
#include "views/candidates.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "views/tablecolumns.h"

QList<std::pair<QString, QString>> candidates(const Source &source, const char *reg, const QString &words,
                                              const Translator &translator)
{
    static constexpr std::size_t most = 300;
    const RegisterInfo &target = source.info(QLatin1String(reg));
    const FieldInfo *name = nameField(target);
    Query query;
    query.search = words;
    query.sortBy = name ? QString(QLatin1String(name->key)) : QString();
    std::vector<qint64> rids = source.rids(target, query);
    rids.resize(std::min(rids.size(), most));
    QList<std::pair<QString, QString>> out;
    for (const Record &record : source.rows(target, rids)) {
        const QString title =
            name ? shownValue(*name, valueOf(target, record.row, name->key), translator, {}) : QString();
        out.append({record.id, title.isEmpty() ? source.title(record.id) : title});
    }
    return out;
}
