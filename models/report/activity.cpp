// models/report/activity.cpp - one processing activity: the points of Art. 30(1) first, then everything else
#include "registers/controller_deviation.h"
#include "report/fields.h"
#include "report/glyphs.h"
#include "report/particulars.h"
#include "report/relevance.h"
#include "report/sections.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "schema/values.h"
#include <QTimeZone>
#include <algorithm>

namespace report {
using A = ProcessingActivity;

namespace {
const RegisterInfo &activities()
{
    return A::schema().info();
}

/// The controller of this part first, and what each of the others is called.
Texts controllers(const Sheet &sheet, const Row &row)
{
    QStringList ids = valueOf(activities(), row, info<&A::controllers>().key).toStringList();
    if (ids.isEmpty())
        return sheet.value(activities(), row, info<&A::controllers>());
    Texts out;
    if (sheet.scope.controller && ids.removeAll(sheet.scope.controller->id) > 0)
        out.push_back(Text{sheet.say(QT_TRANSLATE_NOOP("Report", "%1 (see cover)"))
                               .arg(sheet.records.title(sheet.scope.controller->id)),
                           Tone::Body, sheet.scope.anchor()});
    if (ids.isEmpty())
        return out;
    Text others = sheet.links(ids);
    if (!out.empty())
        prefix(others, sheet.say(QT_TRANSLATE_NOOP("Report", "Likewise, each for itself: ")));
    out.push_back(std::move(others));
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

/// Whatever has no layout of its own, by group: label and value, and at the end what is not recorded.
class Remaining {
public:
    Remaining(const Sheet &sheet, const Record &activity)
        : sheet_(sheet)
        , row_(activity.row)
    {
    }
    std::vector<Block> blocks()
    {
        std::vector<QLatin1String> done{QLatin1String(info<&A::controllers>().group),
                                        QLatin1String(info<&A::processors>().group),
                                        QLatin1String(info<&A::thirdCountries>().group), QLatin1String()};
        std::vector<Block> blocks;
        Texts missing;
        for (const FieldInfo &first : activities().fields) {
            if (std::ranges::find(done, QLatin1String(first.group)) != done.end())
                continue;
            done.emplace_back(first.group);
            QStringList empty;
            Item item = group(first.group, empty);
            if (!item.body.empty())
                blocks.emplace_back(std::move(item));
            if (!empty.isEmpty())
                missing.push_back({sheet_.language.labelled(sheet_.language.field(first.group),
                                                            empty.join(QStringLiteral(", ")) + u'.'),
                                   Tone::Small});
        }
        if (!missing.empty())
            blocks.emplace_back(Item{.mark = {},
                                     .label = sheet_.say(QT_TRANSLATE_NOOP("Report", "Not recorded")),
                                     .body = {std::move(missing)}});
        return blocks;
    }

private:
    Item group(const char *name, QStringList &empty) const
    {
        Item item{.mark = {}, .label = sheet_.language.field(name), .body = {}};
        Particulars particulars(sheet_);
        for (const FieldInfo &field : activities().fields)
            if (QLatin1String(name) != QLatin1String(field.group) || !sheet_.edition.holds(field)
                || standsElsewhere(field))
                continue;
            else if (Sheet::isKnown(activities(), row_, field))
                particulars.add(activities(), row_, field);
            else if (isMissed(activities(), row_, field))
                empty << sheet_.label(field);
        Texts texts = particulars.take();
        if (!texts.empty())
            item.body.emplace_back(std::move(texts));
        return item;
    }
    static bool standsElsewhere(const FieldInfo &field)
    {
        const QLatin1String keys[] = {keyOf<&A::name>(),         keyOf<&A::measures>(),
                                      keyOf<&A::securityNote>(), keyOf<&A::department>(),
                                      keyOf<&A::recordState>(),  keyOf<&A::processingState>(),
                                      keyOf<&A::reviewDue>()};
        return std::ranges::find(keys, QLatin1String(field.key)) != std::end(keys);
    }

    const Sheet &sheet_;
    const Row &row_;
};

QDateTime inZoneOf(const QDateTime &moment, const QDateTime &at)
{
    return moment.timeSpec() == Qt::TimeZone ? at.toTimeZone(moment.timeZone()) : at.toUTC();
}

QString lastChange(const Sheet &sheet, const LastChange &change, const QDateTime &moment)
{
    const QString day = shownDate(inZoneOf(moment, change.at).date().toString(Qt::ISODate), sheet.language);
    return change.by.isEmpty()
        ? sheet.say(QT_TRANSLATE_NOOP("Report", "last changed on %1")).arg(day)
        : sheet.say(QT_TRANSLATE_NOOP("Report", "last changed on %1 by %2")).arg(day, isolated(change.by));
}

QString below(const Sheet &sheet, const A &a, const Record &activity, const Sources &from)
{
    const Row &row = activity.row;
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
    const auto change = from.options.lastChanges.constFind(activity.id);
    if (from.edition.holdsLastChanges() && change != from.options.lastChanges.constEnd())
        words << lastChange(sheet, *change, from.options.moment);
    if (a.reviewDue.isValid())
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "next review %1")).arg(shown(info<&A::reviewDue>()));
    if (a.confidential.value_or(false))
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "for the data protection officer only"));
    words.removeAll(QString());
    return words.join(QStringLiteral("  ·  "));
}
} // namespace

std::vector<Texts> overviewRow(const Sheet &sheet, const Record &activity)
{
    const RegisterInfo &reg = activities();
    const QString target = sheet.anchor(activity.id);
    Texts states = sheet.value(reg, activity.row, info<&A::processingState>());
    const FieldInfo &ofRecord = info<&A::recordState>();
    if (const QVariant state = valueOf(reg, activity.row, ofRecord.key); state.isValid())
        states.push_back({sheet.say(QT_TRANSLATE_NOOP("Report", "record: %1"))
                              .arg(shownValue(ofRecord, state, sheet.language, {})),
                          Tone::Quiet});
    return {{{valueOf(reg, activity.row, "reference").toString(), Tone::Strong, target}},
            {{sheet.records.title(activity.id), Tone::Body, target}},
            purposesInShort(sheet, activity),
            std::move(states),
            sheet.value(reg, activity.row, info<&A::reviewDue>())};
}

/// Points to the one place where the same is said already.
Block seeElsewhere(const Sheet &sheet, const Record &activity)
{
    const Scope &home = sheet.scopes.home(activity.id);
    const QString words = sheet.say(QT_TRANSLATE_NOOP(
        "Report",
        "The further particulars are the same for all its controllers; they stand in the record of %1."));
    return Item{.mark = {},
                .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Further particulars")),
                .body = {Texts{{words.arg(sheet.records.title(home.controller->id)), Tone::Body,
                                home.prefix + activity.id}}}};
}

Section activitySection(const Sheet &sheet, const Record &activity, const Sources &from)
{
    const A a = A::schema().unpack(activity.row);
    Section section{.anchor = sheet.anchor(activity.id),
                    .title = sheet.records.title(activity.id),
                    .reference = a.reference,
                    .below = below(sheet, a, activity, from),
                    .depth = 2,
                    .room = 0.4};
    section.blocks.emplace_back(controllersItem(sheet, activity));
    section.blocks.emplace_back(purposesItem(sheet, activity));
    section.blocks.emplace_back(dataItem(sheet, activity));
    section.blocks.emplace_back(groupItem(sheet, activity, "(d)", QT_TRANSLATE_NOOP("Report", "Recipients"),
                                          info<&A::processors>().group, {}));
    section.blocks.emplace_back(groupItem(sheet, activity, "(e)",
                                          QT_TRANSLATE_NOOP("Report", "Third countries"),
                                          info<&A::thirdCountries>().group, {keyOf<&A::thirdCountries>()}));
    section.blocks.emplace_back(securityItem(sheet, activity));
    if (&sheet.scopes.home(activity.id) != &sheet.scope) {
        section.blocks.push_back(seeElsewhere(sheet, activity));
        return section;
    }
    section.blocks.emplace_back(Subheading{sheet.say(QT_TRANSLATE_NOOP("Report", "Further particulars"))});
    for (Block &block : Remaining(sheet, activity).blocks())
        section.blocks.push_back(std::move(block));
    if (from.edition.holdsOpenPoints())
        section.blocks.emplace_back(openPointsItem(sheet, from, activity));
    return section;
}
} // namespace report
