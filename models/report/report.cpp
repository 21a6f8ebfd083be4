// models/report/report.cpp
#include "report/report.h"
#include "report/binding.h"
#include "report/names.h"
#include "report/sections.h"
#include "schema/anyrecord.h"
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

namespace {
/// A selection asks the records as they are, not what the edition leaves of them.
std::function<bool(const Record &)> selected(const Reader &reader, const RecordKind &kind,
                                             const ReportOptions &options)
{
    if (!options.holds)
        return {};
    QSet<QString> ids;
    for (const Record &entry : reader.all(*kind.reg))
        if (options.holds(entry))
            ids.insert(entry.id);
    return [ids](const Record &entry) { return ids.contains(entry.id); };
}

/// The edition of a workspace, and what a report takes of it.
struct Extract {
    Extract(const Reader &reader, const ReportOptions &options)
        : format(options.format)
        , asOf(options.asOf)
        , kind(recordKind(options.kind))
        , edition(options.edition)
        , records(reader, edition)
        , scopes(scopesOf(records, kind, options.organisation, selected(reader, kind, options)))
        , names(namesInTexts(reader, records, edition, scopes))
    {
    }
    QJsonObject json() const
    {
        return exportJson(
            *records.reader(), format,
            [ids = held(scopes)](const RegisterInfo &reg, const Record &record) {
                // Files kept with a record are not named in what goes to others.
                return (reg.parent && !belongsToAny(reg)) || ids.contains(record.id);
            },
            [this](const RegisterInfo &reg, const FieldInfo &field) { return edition.holds(reg, field); },
            asOf);
    }

    int format;
    QDateTime asOf;
    const RecordKind &kind;
    Edition edition;
    Snapshot records;
    Scopes scopes;
    NamesInTexts names;
};
} // namespace

ReportData reportData(const Reader &reader, const ReportOptions &options)
{
    const Extract extract(reader, options);
    return {extract.json(), entriesIn(extract.scopes), extract.names};
}

ReportResult writeReport(const Reader &reader, const OpenPoints &points, const Translator &language,
                         const ReportOptions &options)
{
    const Extract extract(reader, options);
    const PointsOfRecords holding(points, options.moment);
    Document document =
        documentOf({reader, extract.records, extract.edition, language, holding, options}, extract.scopes);
    if (extract.edition.attachesData())
        document.data = extract.json();
    const Painted painted = paintDocument(document, {options.progress, options.cancelled});
    return {bindPages(painted, document), painted.pages(), entriesIn(extract.scopes), extract.names};
}

QStringList reportEntities(const Reader &reader, const QString &kind, const QString &edition)
{
    const RecordKind &of = recordKind(kind);
    QStringList own = ownEntities(reader, Edition(edition));
    if (!of.isOfProcessors())
        return own;
    QSet<QString> processors;
    for (const Record &entry : reader.all(*of.reg))
        for (const QString &id : of.entitiesOf(entry))
            processors.insert(id);
    own.removeIf([&processors](const QString &id) { return !processors.contains(id); });
    return own;
}
