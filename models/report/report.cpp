// models/report/report.cpp
#include "report/report.h"
#include "report/binding.h"
#include "report/sections.h"
#include "schema/errors.h"
#include "schema/exportjson.h"
#include <QHashSeed>
#include <algorithm>

using namespace report;

void prepareDeterministicOutput()
{
    QHashSeed::setDeterministicGlobalSeed();
}

/// What the document holds: entries, what they name, and the entities; so nothing stands in the
/// attachment that the pages do not have.
static QSet<QString> held(const Scopes &scopes)
{
    QSet<QString> ids;
    for (const Scope &scope : scopes.parts) {
        ids.unite(scope.linked);
        if (scope.entity)
            ids.insert(scope.entity->id);
    }
    return ids;
}

static int entriesIn(const Scopes &scopes)
{
    QSet<QString> ids;
    for (const Scope &scope : scopes.parts)
        for (const Record *entry : scope.entries)
            ids.insert(entry->id);
    return int(ids.size());
}

ReportResult writeReport(const Reader &reader, const OpenPoints &points, const Translator &language,
                         const ReportOptions &options)
{
    const RecordKind &kind = recordKind(options.kind);
    const Edition edition(options.edition);
    const Snapshot records(reader, edition);
    const Scopes scopes = scopesOf(records, kind, options.organisation, options.holds);
    const PointsOfRecords holding(points, options.moment);
    Document document = documentOf({reader, records, edition, language, holding, options}, scopes);
    if (edition.attachesData())
        document.data = exportJson(reader, options.format,
                                   [ids = held(scopes)](const RegisterInfo &reg, const Record &record) {
                                       return reg.parent || ids.contains(record.id);
                                   });
    const Painted painted = paintDocument(document, {options.progress, options.cancelled});
    return {bindPages(painted, document), painted.pages(), entriesIn(scopes)};
}
