// models/report/overview.cpp - one line for each activity: the usual columns, or those somebody asked for
#include "report/fields.h"
#include "report/sections.h"
#include "schema/translator.h"
#include <algorithm>

namespace report {
using A = ProcessingActivity;

namespace {
const RegisterInfo &activities()
{
    return A::schema().info();
}

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

Texts cell(const Sheet &sheet, const Record &activity, const FieldPath &path)
{
    if (!path.part)
        return sheet.value(activities(), activity.row, *path.field);
    Texts texts;
    for (const Record *part : sheet.records.parts(*path.part, activity.id))
        append(texts, sheet.value(*path.part, part->row, *path.field));
    if (texts.empty())
        texts.push_back(sheet.quiet(QT_TRANSLATE_NOOP("Report", "Not recorded.")));
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
    std::ranges::copy_if(columns, std::back_inserter(held),
                         [&](const FieldPath &path) { return sheet.edition.holds(*path.field); });
    for (const FieldPath &path : held)
        table.columns.push_back({sheet.label(*path.field), shareOf(*path.field), staysWhole(*path.field)});
    for (const Record *activity : sheet.scope.activities) {
        std::vector<Texts> row;
        for (const FieldPath &path : held)
            row.push_back(cell(sheet, *activity, path));
        if (!row.empty())
            link(row.front(), sheet.anchor(activity->id));
        table.rows.push_back(std::move(row));
    }
    return table;
}
Table usualOverview(const Sheet &sheet)
{
    Table table{.columns = {{sheet.say(QT_TRANSLATE_NOOP("Report", "Reference")), 20, true},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "Activity")), 38},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "Purposes and legal bases")), 54},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "State")), 32},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "Next review")), 24, true}},
                .rows = {}};
    for (const Record *activity : sheet.scope.activities)
        table.rows.push_back(overviewRow(sheet, *activity));
    return table;
}
} // namespace

Section overviewOf(const Sheet &sheet, const std::vector<FieldPath> &columns)
{
    Section section{.anchor = sheet.scope.prefix + QStringLiteral("overview"),
                    .title = sheet.language.field(activities().title),
                    .below = sheet.say(QT_TRANSLATE_NOOP("Report", "Overview"))};
    if (sheet.scope.activities.empty())
        section.blocks.emplace_back(
            Paragraphs{{sheet.quiet(QT_TRANSLATE_NOOP("Report", "No processing activity is recorded."))}});
    else
        section.blocks.emplace_back(columns.empty() ? usualOverview(sheet)
                                                    : chosenOverview(sheet, columns));
    return section;
}
} // namespace report
