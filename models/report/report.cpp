// models/report/report.cpp
#include "report/report.h"
#include "report/binding.h"
#include "report/sections.h"
#include "schema/errors.h"
#include "schema/exportjson.h"
#include <QHashSeed>
#include <algorithm>

using namespace report;

std::span<const ReportKind> reportKinds()
{
    static constexpr ReportKind kinds[] = {
        {"ropa-controller", QT_TRANSLATE_NOOP("Report", "Record of processing activities (controller)")}};
    return kinds;
}

void prepareDeterministicOutput()
{
    QHashSeed::setDeterministicGlobalSeed();
}

static void requireKind(const QString &kind)
{
    QStringList known;
    for (const ReportKind &one : reportKinds())
        known << QLatin1String(one.key);
    if (!known.contains(kind))
        throw Error(QCoreApplication::translate("Report", "There is no report “%1”. There is: %2.")
                        .arg(kind, known.join(QStringLiteral(", "))));
}

/// What the document holds: activities, what they name, and the controllers; so nothing stands in the
/// attachment that the pages do not have.
static QSet<QString> held(const Scopes &scopes)
{
    QSet<QString> ids;
    for (const Scope &scope : scopes.parts) {
        ids.unite(scope.linked);
        if (scope.controller)
            ids.insert(scope.controller->id);
    }
    return ids;
}

static int activitiesIn(const Scopes &scopes)
{
    QSet<QString> ids;
    for (const Scope &scope : scopes.parts)
        for (const Record *activity : scope.activities)
            ids.insert(activity->id);
    return int(ids.size());
}

ReportResult writeReport(const Reader &reader, const OpenPoints &points, const Translator &language,
                         const ReportOptions &options)
{
    requireKind(options.kind);
    const Edition edition(options.edition);
    const Snapshot records(reader, edition);
    const Scopes scopes = scopesOf(records, options.organisation, options.holds);
    const PointsOfRecords holding(points, options.moment);
    Document document = ropaController({reader, records, edition, language, holding, options}, scopes);
    if (edition.attachesData())
        document.data = exportJson(reader, options.format,
                                   [ids = held(scopes)](const RegisterInfo &reg, const Record &record) {
                                       return reg.parent || ids.contains(record.id);
                                   });
    const Painted painted = paintDocument(document, {options.progress, options.cancelled});
    return {bindPages(painted, document), painted.pages(), activitiesIn(scopes)};
}
