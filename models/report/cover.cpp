// models/report/cover.cpp - who the controller or processor is, and how far its record goes
#include "registers/processing_activity.h"
#include "report/fields.h"
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
    if (ids.isEmpty() && !sheet.edition.holdsRemarks())
        return {sheet.nothing()};
    if (ids.isEmpty())
        return {{sheet.say(QT_TRANSLATE_NOOP("Report", "None is named by an activity.")), Tone::Quiet}};
    return {sheet.links(ids)};
}

Texts extent(const Sheet &sheet)
{
    const RecordKind &kind = sheet.scopes.kind;
    const QString all = sheet.say(kind.words.entries, int(sheet.scope.entries.size()));
    if (!sheet.edition.holds(*kind.reg, *kind.reg->find(u"processing_state")))
        return {{all}};
    int running = 0;
    for (const Record *entry : sheet.scope.entries)
        running += valueOf(*kind.reg, entry->row, "processing_state").toString() == QLatin1String("running");
    return {{sheet.language.clauses({all, sheet.say(QT_TRANSLATE_N_NOOP("Report", "%n running"), running)})}};
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
    if (sheet.edition.holds(Organisation::schema().info(), info<&Organisation::competentAuthority>()))
        rows.push_back(
            row(sheet, QT_TRANSLATE_NOOP("Report", "Supervisory authority"), identity.authority()));
    return rows;
}
} // namespace

/// What it was selected by may be what the edition leaves out: outside it only that there was a selection.
static Texts selection(const Sheet &sheet, const Sources &from)
{
    const Wording &words = sheet.scopes.kind.words;
    if (sheet.edition.isInternal())
        return {{sheet.say(words.selection).arg(from.options.selectedBy)}};
    return {{sheet.say(QT_TRANSLATE_NOOP("Report", "Not the whole record: a selection of it"))}};
}

static QString noteOf(const Sheet &sheet)
{
    if (sheet.edition.isInternal())
        return sheet.say(QT_TRANSLATE_NOOP(
            "Report",
            "Internal edition: it holds open points and entries for the data protection officer only."));
    if (sheet.edition.isPublic())
        return sheet.say(QT_TRANSLATE_NOOP("Report",
                                           "Public edition: persons, processors, recipients and clients are "
                                           "not named, and the security measures are left out."));
    return {};
}

Cover coverOf(const Sheet &sheet, const Sources &from)
{
    const Wording &words = sheet.scopes.kind.words;
    Cover cover{.anchor = sheet.scope.anchor(),
                .title = sheet.say(words.title),
                .subtitle = sheet.say(words.law),
                .rows = entityRows(sheet),
                .note = noteOf(sheet)};
    cover.rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Extent"), extent(sheet)));
    if (!from.options.selectedBy.isEmpty())
        cover.rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Selection"), selection(sheet, from)));
    if (from.edition.holdsFingerprint() && !from.options.fingerprint.isEmpty())
        cover.rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Change history"),
                                 {{sheet.say(QT_TRANSLATE_NOOP("Report", "Fingerprint:")), Tone::Quiet},
                                  {inBlocks(from.options.fingerprint), Tone::Quiet}}));
    return cover;
}
} // namespace report
