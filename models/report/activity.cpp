// models/report/activity.cpp - one processing activity: the points of Art. 30(1) first, then everything else
#include "registers/controller_deviation.h"
#include "registers/data_category.h"
#include "registers/purpose.h"
#include "report/glyphs.h"
#include "report/sections.h"
#include "rules/rulebook.h"
#include "schema/display.h"
#include "schema/translator.h"
#include <algorithm>

namespace report {
using A = ProcessingActivity;

namespace {
const RegisterInfo &activities()
{
    return A::schema().info();
}

template <auto M>
const FieldInfo &info()
{
    using R = typename MemberOf<decltype(M)>::Record;
    return *R::schema().info().find(QString::fromLatin1(R::schema().template key<M>()));
}

template <auto M>
QLatin1String keyOf()
{
    return QLatin1String(info<M>().key);
}

void append(Texts &to, Texts from)
{
    std::ranges::move(from, std::back_inserter(to));
}

/// The fields of a part that stand beneath its name: those recorded, each with its label.
Texts details(const Sheet &sheet, const RegisterInfo &reg, const Row &row,
              const std::vector<QLatin1String> &shown, auto &&wanted)
{
    Texts out;
    for (const FieldInfo &field : reg.fields)
        if (field.home != Home::Record && sheet.edition.holds(field) && wanted(field)
            && std::ranges::find(shown, QLatin1String(field.key)) == shown.end()
            && Sheet::isKnown(reg, row, field))
            append(out, sheet.labelled(reg, row, field));
    return out;
}

/// "Legitimate interests, GDPR Art. 6(1)(f)"; the codes of Art. 6(1) stand in the order of its points.
Texts bases(const Sheet &sheet, const Row &row)
{
    const FieldInfo &field = info<&Purpose::bases>();
    const QStringList codes = valueOf(Purpose::schema().info(), row, field.key).toStringList();
    if (codes.isEmpty())
        return sheet.value(Purpose::schema().info(), row, field);
    Texts out;
    for (std::size_t i = 0; i < field.terms.size(); ++i)
        if (codes.contains(QLatin1String(field.terms[i].code)))
            out.push_back({sheet.language.term(field.terms[i].label) + QStringLiteral(", ")
                           + citation({Act::Gdpr, 6, 1, QByteArray(1, char('a' + int(i)))}, sheet.language)});
    return out;
}

Table purposes(const Sheet &sheet, const std::vector<const Record *> &parts)
{
    const RegisterInfo &reg = Purpose::schema().info();
    Table table{
        .columns = {{sheet.label(info<&Purpose::name>()), 56}, {sheet.label(info<&Purpose::bases>()), 66}},
        .rows = {}};
    const QLatin1String ofPurpose(info<&Purpose::name>().group);
    for (const Record *part : parts) {
        const std::vector<QLatin1String> shown{keyOf<&Purpose::name>(), keyOf<&Purpose::bases>()};
        Texts name = sheet.value(reg, part->row, info<&Purpose::name>());
        append(name, details(sheet, reg, part->row, shown, [&](const FieldInfo &f) {
                   return ofPurpose == QLatin1String(f.group);
               }));
        Texts basis = bases(sheet, part->row);
        append(basis, details(sheet, reg, part->row, shown, [&](const FieldInfo &f) {
                   return ofPurpose != QLatin1String(f.group);
               }));
        table.rows.push_back({std::move(name), std::move(basis)});
    }
    return table;
}

/// One paragraph for each phase: "Kept for: 6 months; Counted from: the decision; Ground: ...".
Texts phases(const Sheet &sheet, const Row &row)
{
    const RegisterInfo &reg = DataCategory::schema().info();
    const QLatin1String data(info<&DataCategory::category>().group),
        remarks(info<&DataCategory::remarks>().group);
    std::vector<std::pair<QLatin1String, QStringList>> groups;
    for (const FieldInfo &field : reg.fields) {
        const QLatin1String group(field.group);
        if (field.home == Home::Record || group == data || group == remarks
            || !Sheet::isKnown(reg, row, field) || !sheet.edition.holds(field))
            continue;
        if (groups.empty() || groups.back().first != group)
            groups.emplace_back(group, QStringList());
        for (const Text &text : sheet.labelled(reg, row, field))
            groups.back().second << text.words;
    }
    Texts out;
    for (const auto &[group, words] : groups)
        out.push_back({words.join(QStringLiteral("; "))});
    if (out.empty())
        out = sheet.value(reg, row, info<&DataCategory::retention>());
    return out;
}

Table dataCategories(const Sheet &sheet, const std::vector<const Record *> &parts)
{
    using D = DataCategory;
    const RegisterInfo &reg = D::schema().info();
    const QLatin1String data(info<&D::category>().group), remarks(info<&D::remarks>().group);
    Table table{.columns = {{sheet.label(info<&D::subjects>()), 30},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "Data")), 46},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "Time limits")), 46}},
                .rows = {}};
    for (const Record *part : parts) {
        Texts what = sheet.value(reg, part->row, info<&D::category>());
        append(what,
               details(sheet, reg, part->row, {keyOf<&D::category>(), keyOf<&D::subjects>()},
                       [&](const FieldInfo &f) {
                           return data == QLatin1String(f.group) || remarks == QLatin1String(f.group);
                       }));
        table.rows.push_back(
            {sheet.value(reg, part->row, info<&D::subjects>()), std::move(what), phases(sheet, part->row)});
    }
    return table;
}

template <class P>
Item partsItem(const Sheet &sheet, const Record &activity, const char *mark, const char *label,
               Table (*table)(const Sheet &, const std::vector<const Record *> &))
{
    const auto &parts = sheet.records.parts(P::schema().info(), activity.id);
    Item item{.mark = QLatin1String(mark), .label = sheet.say(label), .body = {}};
    if (parts.empty())
        item.body.emplace_back(Texts{sheet.quiet(QT_TRANSLATE_NOOP("Report", "Not recorded."))});
    else
        item.body.emplace_back(table(sheet, parts));
    return item;
}

Texts controllers(const Sheet &sheet, const Row &row)
{
    const QStringList ids = valueOf(activities(), row, info<&A::controllers>().key).toStringList();
    if (ids.isEmpty())
        return sheet.value(activities(), row, info<&A::controllers>());
    Texts out;
    for (const QString &id : ids)
        if (sheet.scope.controller && sheet.scope.controller->id == id)
            out.insert(
                out.begin(),
                Text{sheet.say(QT_TRANSLATE_NOOP("Report", "%1 (see cover)")).arg(sheet.records.title(id)),
                     Tone::Body, sheet.scope.anchor()});
        else
            out.push_back(sheet.link(id));
    return out;
}

Item groupItem(const Sheet &sheet, const Record &activity, const char *mark, const char *label,
               const char *group, const std::vector<QLatin1String> &unlabelled)
{
    return {.mark = QLatin1String(mark),
            .label = sheet.say(label),
            .body = {sheet.group(activities(), activity.row, group, unlabelled)}};
}

/// "Nordlys GmbH: keeps invoices for 8 years"
Texts deviations(const Sheet &sheet, const Record &activity)
{
    using C = ControllerDeviation;
    const RegisterInfo &reg = C::schema().info();
    Texts out;
    for (const Record *part : sheet.records.parts(reg, activity.id)) {
        const Texts who = sheet.value(reg, part->row, info<&C::organisation>());
        for (const Text &text : sheet.value(reg, part->row, info<&C::deviation>()))
            out.push_back({QStringLiteral("%1: %2").arg(isolated(who.empty() ? QString() : who.front().words),
                                                        text.words),
                           text.tone});
    }
    return out;
}

Item controllersItem(const Sheet &sheet, const Record &activity)
{
    Texts texts = controllers(sheet, activity.row);
    const RegisterInfo &reg = activities();
    for (const FieldInfo &field : reg.fields) {
        const bool others = QLatin1String(field.group) == QLatin1String(info<&A::controllers>().group)
            && QLatin1String(field.key) != keyOf<&A::controllers>();
        if (others && sheet.edition.holds(field)
            && (Sheet::isKnown(reg, activity.row, field) || field.asked != Asked::No))
            append(texts, sheet.labelled(reg, activity.row, field));
    }
    append(texts, deviations(sheet, activity));
    return {.mark = QStringLiteral("(a)"),
            .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Controller")),
            .body = {std::move(texts)}};
}

Item securityItem(const Sheet &sheet, const Record &activity)
{
    Texts texts = sheet.value(activities(), activity.row, info<&A::measures>());
    if (Sheet::isKnown(activities(), activity.row, info<&A::securityNote>()))
        append(texts, sheet.value(activities(), activity.row, info<&A::securityNote>()));
    return {.mark = QStringLiteral("(g)"),
            .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Security measures")),
            .body = {std::move(texts)}};
}

/// Whatever has no layout of its own, by group: label and value, and quietly what is not recorded.
std::vector<Block> remaining(const Sheet &sheet, const Record &activity)
{
    const RegisterInfo &reg = activities();
    const std::vector<QLatin1String> elsewhere{keyOf<&A::name>(), keyOf<&A::measures>(),
                                               keyOf<&A::securityNote>()};
    const std::vector<QLatin1String> groupsElsewhere{
        QLatin1String(info<&A::controllers>().group), QLatin1String(info<&A::processors>().group),
        QLatin1String(info<&A::thirdCountries>().group), QLatin1String()};
    std::vector<Block> blocks;
    std::vector<QLatin1String> done = groupsElsewhere;
    for (const FieldInfo &first : reg.fields) {
        const QLatin1String group(first.group);
        if (std::ranges::find(done, group) != done.end())
            continue;
        done.push_back(group);
        Item item{.mark = {}, .label = sheet.language.field(first.group), .body = {}};
        Table table{.columns = {{{}, 46}, {{}, 76}}, .rows = {}};
        QStringList empty;
        for (const FieldInfo &field : reg.fields)
            if (group != QLatin1String(field.group) || !sheet.edition.holds(field)
                || std::ranges::find(elsewhere, QLatin1String(field.key)) != elsewhere.end())
                continue;
            else if (Sheet::isKnown(reg, activity.row, field))
                table.rows.push_back(
                    {{{sheet.label(field), Tone::Quiet}}, sheet.value(reg, activity.row, field)});
            else if (QLatin1String(field.key) != keyOf<&A::remarks>()) // nobody waits for remarks
                empty << sheet.label(field);
        if (!table.rows.empty())
            item.body.emplace_back(std::move(table));
        if (!empty.isEmpty())
            item.body.emplace_back(Texts{sheet.unrecorded(empty)});
        if (!item.body.empty())
            blocks.emplace_back(std::move(item));
    }
    return blocks;
}

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

QString labelOfField(const Sheet &sheet, const Sources &from, const OpenPoint &point)
{
    const FieldInfo *field = fieldOf(point, from.reader);
    return field ? sheet.label(*field) : QString();
}

void addPoints(Table &table, const Sheet &sheet, const Sources &from, const QString &record,
               const QString &about)
{
    for (const OpenPoint &point : from.points.of(record)) {
        Texts shows;
        const QString label = labelOfField(sheet, from, point);
        QString where =
            about.isEmpty() || label.isEmpty() ? about + label : about + QStringLiteral(": ") + label;
        if (!where.isEmpty())
            shows.push_back({where, Tone::Strong});
        shows.push_back({shownMessage(point, from.reader, sheet.language)});
        table.rows.push_back({{{gradeInWords(sheet, point.grade)}},
                              std::move(shows),
                              {{citation(point.law, sheet.language), Tone::Quiet}}});
    }
}

Item openPoints(const Sheet &sheet, const Sources &from, const Record &activity)
{
    Table table{.columns = {{sheet.say(QT_TRANSLATE_NOOP("Report", "Grade")), 27},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "What the record shows")), 66},
                            {sheet.say(QT_TRANSLATE_NOOP("Report", "Source")), 29}},
                .rows = {}};
    addPoints(table, sheet, from, activity.id, {});
    for (const RegisterInfo *part : partsOf(sheet.records.registers(), activities()))
        for (const Record *record : sheet.records.parts(*part, activity.id)) {
            const FieldInfo &name = part->fields[2]; // the first of its own, after parent and position
            addPoints(table, sheet, from, record->id,
                      isolated(shownValue(name, valueOf(*part, record->row, name.key), sheet.language,
                                          [&](const QString &id) { return sheet.records.title(id); })));
        }
    Item item{.mark = {}, .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Open points")), .body = {}};
    if (table.rows.empty())
        item.body.emplace_back(Texts{{sheet.say(QT_TRANSLATE_NOOP("Report", "No open point."))}});
    else
        item.body.emplace_back(std::move(table));
    return item;
}

QString below(const Sheet &sheet, const A &a, const Row &row)
{
    QStringList words;
    const auto shown = [&](const FieldInfo &field) {
        return shownValue(field, valueOf(activities(), row, field.key), sheet.language, {});
    };
    words << a.department;
    if (a.processingState) {
        const QString state = shown(info<&A::processingState>());
        words << (*a.processingState == ProcessingState::Running && !a.startDate.text.isEmpty()
                      ? sheet.say(QT_TRANSLATE_NOOP("Report", "%1 since %2"))
                            .arg(state, shown(info<&A::startDate>()))
                      : state);
    }
    if (a.recordState == RecordState::Approved && a.version)
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "record: %1, version %2"))
                     .arg(shown(info<&A::recordState>()), shown(info<&A::version>()));
    else if (a.recordState)
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "record: %1")).arg(shown(info<&A::recordState>()));
    if (a.reviewDue.isValid())
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "next review %1")).arg(shown(info<&A::reviewDue>()));
    if (a.confidential.value_or(false))
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "for the data protection officer only"));
    words.removeAll(QString());
    return words.join(QStringLiteral("  ·  "));
}
/// "Keeping a talent pool (Consent)"
Text inShort(const Sheet &sheet, const Row &purpose)
{
    const RegisterInfo &reg = Purpose::schema().info();
    const FieldInfo &ofBases = info<&Purpose::bases>();
    const Text name = sheet.value(reg, purpose, info<&Purpose::name>()).front();
    const QString bases = shownValue(ofBases, valueOf(reg, purpose, ofBases.key), sheet.language, {});
    return {QStringLiteral("%1 (%2)").arg(
                isolated(name.words),
                bases.isEmpty() ? sheet.say(QT_TRANSLATE_NOOP("Report", "no legal basis recorded")) : bases),
            name.tone};
}
} // namespace

std::vector<Texts> overviewRow(const Sheet &sheet, const Record &activity)
{
    const RegisterInfo &reg = activities();
    const QString target = sheet.scope.anchor(activity.id);
    Texts aims, states;
    for (const Record *purpose : sheet.records.parts(Purpose::schema().info(), activity.id))
        aims.push_back(inShort(sheet, purpose->row));
    if (aims.empty())
        aims.push_back(sheet.quiet(QT_TRANSLATE_NOOP("Report", "Not recorded.")));
    append(states, sheet.value(reg, activity.row, info<&A::processingState>()));
    const FieldInfo &ofRecord = info<&A::recordState>();
    if (const QVariant state = valueOf(reg, activity.row, ofRecord.key); state.isValid())
        states.push_back({sheet.say(QT_TRANSLATE_NOOP("Report", "record: %1"))
                              .arg(shownValue(ofRecord, state, sheet.language, {})),
                          Tone::Quiet});
    return {{{valueOf(reg, activity.row, "reference").toString(), Tone::Strong, target}},
            {{sheet.records.title(activity.id), Tone::Body, target}},
            std::move(aims),
            std::move(states),
            sheet.value(reg, activity.row, info<&A::reviewDue>())};
}

Section activitySection(const Sheet &sheet, const Record &activity, const Sources &from)
{
    const A a = A::schema().unpack(activity.row);
    Section section{.anchor = sheet.scope.anchor(activity.id),
                    .title = sheet.records.title(activity.id),
                    .reference = a.reference,
                    .below = below(sheet, a, activity.row),
                    .depth = 2};
    section.blocks.emplace_back(controllersItem(sheet, activity));
    section.blocks.emplace_back(
        partsItem<Purpose>(sheet, activity, "(b)", QT_TRANSLATE_NOOP("Report", "Purposes"), purposes));
    section.blocks.emplace_back(partsItem<DataCategory>(
        sheet, activity, "(c)(f)", QT_TRANSLATE_NOOP("Report", "Persons, data and time limits"),
        dataCategories));
    section.blocks.emplace_back(groupItem(sheet, activity, "(d)", QT_TRANSLATE_NOOP("Report", "Recipients"),
                                          info<&A::processors>().group, {}));
    section.blocks.emplace_back(groupItem(sheet, activity, "(e)",
                                          QT_TRANSLATE_NOOP("Report", "Third countries"),
                                          info<&A::thirdCountries>().group, {keyOf<&A::thirdCountries>()}));
    section.blocks.emplace_back(securityItem(sheet, activity));
    section.blocks.emplace_back(Subheading{sheet.say(QT_TRANSLATE_NOOP("Report", "Further particulars"))});
    for (Block &block : remaining(sheet, activity))
        section.blocks.push_back(std::move(block));
    if (from.edition.holdsOpenPoints())
        section.blocks.emplace_back(openPoints(sheet, from, activity));
    return section;
}
} // namespace report
