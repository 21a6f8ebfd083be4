// models/report/cover.cpp - who the controller or processor is, and how far its record goes
#include "registers/processing_activity.h"
#include "report/identity.h"
#include "report/sections.h"
#include "schema/translator.h"

namespace report {
using A = ProcessingActivity;

namespace {
Texts jointControllers(const Sheet &sheet)
{
    const RegisterInfo &reg = A::schema().info();
    QStringList ids;
    for (const Record *activity : sheet.scope.entries)
        for (const QString &id :
             valueOf(reg, activity->row, A::schema().key<&A::jointControllers>()).toStringList())
            if (!ids.contains(id) && !(sheet.scope.entity && sheet.scope.entity->id == id))
                ids << id;
    if (ids.isEmpty())
        return {{sheet.say(QT_TRANSLATE_NOOP("Report", "None is named by an activity.")), Tone::Quiet}};
    return {sheet.links(ids)};
}

Texts extent(const Sheet &sheet)
{
    int running = 0;
    for (const Record *entry : sheet.scope.entries)
        running += valueOf(*sheet.scopes.kind.reg, entry->row, "processing_state").toString()
            == QLatin1String("running");
    return {
        {sheet.language.clauses({sheet.say(sheet.scopes.kind.words.entries, int(sheet.scope.entries.size())),
                                 sheet.say(QT_TRANSLATE_N_NOOP("Report", "%n running"), running)})}};
}

/// 64 digits as a person compares them: eight blocks of eight, four to a line.
QString inBlocks(const QString &fingerprint)
{
    QString out;
    for (qsizetype i = 0; i < fingerprint.size(); ++i) {
        if (i > 0 && i % 8 == 0)
            out += i % 32 == 0 ? u'\n' : u' ';
        out += fingerprint[i];
    }
    return out;
}

Item row(const Sheet &sheet, const char *label, Texts texts)
{
    return {.mark = {}, .label = sheet.say(label), .body = {std::move(texts)}};
}

std::vector<Item> entityRows(const Sheet &sheet)
{
    const Wording &words = sheet.scopes.kind.words;
    if (!sheet.scope.entity)
        return {row(sheet, words.entity, {{sheet.say(words.unnamedSentence)}})};
    const Identity identity(sheet, *sheet.scope.entity);
    std::vector<Item> rows{
        row(sheet, words.entity, identity.contact()),
        row(sheet, QT_TRANSLATE_NOOP("Report", "Representative (Art. 27)"), identity.representative()),
        row(sheet, QT_TRANSLATE_NOOP("Report", "Data protection officer"), identity.officer())};
    if (!sheet.scopes.kind.isOfProcessors())
        rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Joint controllers"), jointControllers(sheet)));
    rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Supervisory authority"), identity.authority()));
    return rows;
}
} // namespace

Cover coverOf(const Sheet &sheet, const Sources &from)
{
    const Wording &words = sheet.scopes.kind.words;
    Cover cover{
        .anchor = sheet.scope.anchor(),
        .title = sheet.say(words.title),
        .subtitle = sheet.say(words.law),
        .rows = entityRows(sheet),
        .note = sheet.say(QT_TRANSLATE_NOOP(
            "Report",
            "Internal edition: it holds open points and entries for the data protection officer only."))};
    cover.rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Extent"), extent(sheet)));
    if (!from.options.selectedBy.isEmpty())
        cover.rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Selection"),
                                 {{sheet.say(words.selection).arg(from.options.selectedBy)}}));
    if (from.edition.holdsFingerprint() && !from.options.fingerprint.isEmpty())
        cover.rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Change history"),
                                 {{sheet.say(QT_TRANSLATE_NOOP("Report", "Fingerprint:")), Tone::Quiet},
                                  {inBlocks(from.options.fingerprint), Tone::Quiet}}));
    return cover;
}
} // namespace report
