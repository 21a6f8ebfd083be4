// models/report/overview.cpp - one line for each entry: the usual columns, or those somebody asked for
#include "report/sections.h"
#include "schema/display.h"
#include "schema/translator.h"
#include <algorithm>

namespace report {
namespace {
/// In the unit of the usual columns; a longer word takes from its neighbours.
double shareOf(const FieldInfo &field)
{
    if (QLatin1String(field.key) == QLatin1String("name"))
        return 38;
    if (field.kind == Kind::LongText || field.isList())
        return 44;
    if (field.kind == Kind::Text || field.kind == Kind::Choice)
        return 30;
    return 20;
}

bool staysWhole(const FieldInfo &field)
{
    return field.kind == Kind::Date || QLatin1String(field.key) == QLatin1String("reference");
}

Texts cell(const Sheet &sheet, const Record &entry, const FieldPath &path)
{
    if (!path.part)
        return sheet.value(*sheet.scopes.kind.reg, entry.row, *path.field);
    Texts texts;
    for (const Record *part : sheet.records.parts(*path.part, entry.id))
        append(texts, sheet.value(*path.part, part->row, *path.field));
    if (texts.empty())
        texts.push_back(sheet.nothing());
    return texts;
}

/// Whatever the first column is, it leads to the record.
void link(Texts &texts, const QString &target)
{
    for (Text &text : texts)
        if (text.spans.empty())
            text.target = target;
}

Table chosenOverview(const Sheet &sheet, const std::vector<FieldPath> &columns)
{
    Table table;
    std::vector<FieldPath> held;
    std::ranges::copy_if(columns, std::back_inserter(held), [&](const FieldPath &path) {
        return sheet.edition.holds(path.home(*sheet.scopes.kind.reg), *path.field);
    });
    if (held.empty()) // the edition has none of them
        held.push_back({.field = sheet.scopes.kind.reg->find(u"name")});
    for (const FieldPath &path : held)
        table.columns.push_back({sheet.label(*path.field), shareOf(*path.field), staysWhole(*path.field)});
    for (const Record *entry : sheet.scope.entries) {
        std::vector<Texts> row;
        row.reserve(held.size());
        for (const FieldPath &path : held)
            row.push_back(cell(sheet, *entry, path));
        if (!row.empty())
            link(row.front(), sheet.anchor(entry->id));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// "Running" and, quietly, "record: Approved".
Texts states(const Sheet &sheet, const Record &entry)
{
    const RegisterInfo &reg = *sheet.scopes.kind.reg;
    Texts texts = sheet.value(reg, entry.row, *reg.find(u"processing_state"));
    const FieldInfo &ofRecord = *reg.find(u"record_state");
    if (const QVariant state = valueOf(reg, entry.row, ofRecord.key); state.isValid())
        texts.push_back({sheet.say(QT_TRANSLATE_NOOP("Report", "record: %1"))
                             .arg(shownValue(ofRecord, state, sheet.language, {})),
                         Tone::Quiet});
    return texts;
}

std::vector<Texts> usualRow(const Sheet &sheet, const Record &entry)
{
    const RegisterInfo &reg = *sheet.scopes.kind.reg;
    const QString target = sheet.anchor(entry.id);
    std::vector<Texts> row{{{valueOf(reg, entry.row, "reference").toString(), Tone::Strong, target}},
                           {{sheet.records.title(entry.id), Tone::Body, target}},
                           sheet.scopes.kind.isOfProcessors() ? Texts{clientsInShort(sheet, entry)}
                                                              : purposesInShort(sheet, entry)};
    if (sheet.edition.holdsRemarks()) {
        row.push_back(states(sheet, entry));
        row.push_back(sheet.value(reg, entry.row, *reg.find(u"review_due")));
    }
    return row;
}

Table usualOverview(const Sheet &sheet)
{
    const bool clients = sheet.scopes.kind.isOfProcessors();
    Table table{.columns = {{sheet.say(QT_TRANSLATE_NOOP("Report", "Reference")), 20, true},
                            {sheet.say(clients ? QT_TRANSLATE_NOOP("Report", "Category of processing")
                                               : QT_TRANSLATE_NOOP("Report", "Activity")),
                             clients ? 62.0 : 38.0},
                            {sheet.say(clients ? QT_TRANSLATE_NOOP("Report", "Clients")
                                               : QT_TRANSLATE_NOOP("Report", "Purposes and legal bases")),
                             clients ? 30.0 : 54.0}},
                .rows = {}};
    if (sheet.edition.holdsRemarks()) {
        table.columns.push_back({sheet.say(QT_TRANSLATE_NOOP("Report", "State")), 32});
        table.columns.push_back({sheet.say(QT_TRANSLATE_NOOP("Report", "Next review")), 24, true});
    }
    for (const Record *entry : sheet.scope.entries)
        table.rows.push_back(usualRow(sheet, *entry));
    return table;
}
} // namespace

Section overviewOf(const Sheet &sheet, const std::vector<FieldPath> &columns)
{
    Section section{.anchor = sheet.scope.prefix + QStringLiteral("overview"),
                    .title = sheet.language.field(sheet.scopes.kind.reg->title),
                    .below = sheet.say(QT_TRANSLATE_NOOP("Report", "Overview"))};
    if (sheet.scope.entries.empty())
        section.blocks.emplace_back(Paragraphs{{sheet.quiet(sheet.scopes.kind.words.none)}});
    else
        section.blocks.emplace_back(columns.empty() ? usualOverview(sheet) : chosenOverview(sheet, columns));
    return section;
}
} // namespace report
