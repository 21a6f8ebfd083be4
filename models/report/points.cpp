// models/report/points.cpp - open points of one entry and its parts: the same point about several parts
// is said once
#include "report/glyphs.h"
#include "report/sections.h"
#include "rules/leftasis.h"
#include "rules/rulebook.h"
#include "schema/display.h"
#include "schema/translator.h"
#include <algorithm>

namespace report {
namespace {
struct Group {
    Grade grade;
    QString message, label, law;
    const RegisterInfo *part; ///< nullptr: the entry itself
    QString left = {}; ///< until when, by whom and why it is left as it is; empty: it is open
    QStringList names = {}; ///< of the parts it is about
};

QString gradeInWords(const Sheet &sheet, Grade grade)
{
    switch (grade) {
    case Grade::Law:
        return sheet.say(QT_TRANSLATE_NOOP("Report", "law asks"));
    case Grade::Guidance:
        return sheet.say(QT_TRANSLATE_NOOP("Report", "authorities’ guidance"));
    case Grade::Practice:
        break;
    }
    return sheet.say(QT_TRANSLATE_NOOP("Report", "good practice"));
}

class Grouping {
public:
    Grouping(const Sheet &sheet, const Sources &from)
        : sheet_(sheet)
        , from_(from)
        , left_(from.reader, from.options.moment.date())
    {
    }
    std::vector<Group> of(const Record &entry)
    {
        add(entry.id, nullptr, {});
        for (const RegisterInfo *part : partsOf(sheet_.records.registers(), *sheet_.scopes.kind.reg))
            for (const Record *record : sheet_.records.parts(*part, entry.id)) {
                const FieldInfo &name = part->fields[2]; // the first of its own, after parent and position
                add(record->id, part,
                    isolated(shownValue(name, valueOf(*part, record->row, name.key), sheet_.language,
                                        [this](const QString &id) { return sheet_.records.title(id); })));
            }
        std::ranges::stable_sort(groups_, {}, [](const Group &group) { // what is left as it is comes last
            return std::pair(!group.left.isEmpty(), group.grade);
        });
        return std::move(groups_);
    }

private:
    void add(const QString &record, const RegisterInfo *part, const QString &name)
    {
        for (const OpenPoint &point : from_.points.of(record)) {
            Group one{point.grade,  shownMessage(point, from_.reader, sheet_.language),
                      label(point), citation(point.law, sheet_.language),
                      part,         left(point)};
            if (one.message.startsWith(one.label + u':')) // it says itself what it is about
                one.label.clear();
            auto at = std::ranges::find_if(groups_, [&one](const Group &other) {
                return other.grade == one.grade && other.message == one.message && other.label == one.label
                    && other.law == one.law && other.part == one.part && other.left == one.left;
            });
            if (at == groups_.end())
                at = groups_.insert(groups_.end(), std::move(one));
            if (part)
                at->names << name;
        }
    }
    QString left(const OpenPoint &point) const
    {
        const LeftNote *note = left_.of(point);
        if (!note)
            return {};
        const QString until = shownDate(note->until.toString(Qt::ISODate), sheet_.language);
        const QString head = note->by.isEmpty()
            ? sheet_.say(QT_TRANSLATE_NOOP("Report", "Left as it is until %1")).arg(until)
            : sheet_.say(QT_TRANSLATE_NOOP("Report", "Left as it is until %1 by %2")).arg(until, note->by);
        return sheet_.language.labelled(head, note->reason);
    }
    QString label(const OpenPoint &point) const
    {
        const FieldInfo *field = fieldOf(point, from_.reader);
        return field ? sheet_.label(*field) : QString();
    }

    const Sheet &sheet_;
    const Sources &from_;
    LeftPoints left_;
    std::vector<Group> groups_;
};

/// "Purpose: Keeping a talent pool"; "Purposes (3): ...; ...; ..."
QString whatItIsAbout(const Sheet &sheet, const Group &group)
{
    QStringList names = group.names;
    names.removeAll(QString());
    const QString kind = group.names.size() == 1
        ? sheet.language.field(group.part->singular)
        : QStringLiteral("%1 (%2)").arg(sheet.language.field(group.part->title)).arg(group.names.size());
    return names.isEmpty() ? kind : sheet.language.labelled(kind, sheet.language.clauses(names));
}
} // namespace

Item openPointsItem(const Sheet &sheet, const Sources &from, const Record &entry)
{
    Table table{.columns = {{sheet.say(QT_TRANSLATE_NOOP("Report", "Grade")), 24, true},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "What the record shows")), 66},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "Source")), 29}},
                .rows = {}};
    for (const Group &group : Grouping(sheet, from).of(entry)) {
        Texts shows;
        if (!group.label.isEmpty())
            shows.push_back({group.label, Tone::Strong});
        shows.push_back({group.message});
        if (group.part)
            shows.push_back({whatItIsAbout(sheet, group), Tone::Small});
        if (!group.left.isEmpty())
            shows.push_back({group.left, Tone::Small});
        const QString grade = group.left.isEmpty() ? gradeInWords(sheet, group.grade)
                                                   : sheet.say(QT_TRANSLATE_NOOP("Report", "left as it is"));
        table.rows.push_back({{{grade}}, std::move(shows), {{group.law, Tone::Quiet}}});
    }
    Item item{.mark = {}, .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Open points")), .body = {}};
    if (table.rows.empty())
        item.body.emplace_back(Texts{{sheet.say(QT_TRANSLATE_NOOP("Report", "No open point."))}});
    else
        item.body.emplace_back(std::move(table));
    return item;
}
} // namespace report
