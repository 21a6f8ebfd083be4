// models/report/activity.cpp - one processing activity: the points of Art. 30(1) first, then everything else
#include "registers/controller_deviation.h"
#include "report/entry.h"
#include "report/fields.h"
#include "report/glyphs.h"
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

Item groupItem(const Sheet &sheet, const Record &activity, const char *mark, const char *label,
               const char *group, const std::vector<QLatin1String> &unlabelled)
{
    return {.mark = QLatin1String(mark),
            .label = sheet.say(label),
            .body = {sheet.group(activities(), activity.row, group, unlabelled)}};
}

Item controllersItem(const Sheet &sheet, const Record &activity)
{
    Texts texts = entitiesOf(sheet, activity, info<&A::controllers>());
    const RegisterInfo &reg = activities();
    for (const FieldInfo &field : reg.fields) {
        const bool others = QLatin1String(field.group) == QLatin1String(info<&A::controllers>().group)
            && QLatin1String(field.key) != keyOf<&A::controllers>();
        if (others && sheet.edition.holds(reg, field)
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
    const bool described = Sheet::isKnown(activities(), activity.row, info<&A::securityNote>());
    Texts texts;
    if (!described || Sheet::isKnown(activities(), activity.row, info<&A::measures>()))
        texts = sheet.value(activities(), activity.row, info<&A::measures>());
    if (described)
        append(texts, sheet.value(activities(), activity.row, info<&A::securityNote>()));
    return {.mark = QStringLiteral("(g)"),
            .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Security measures")),
            .body = {std::move(texts)}};
}

} // namespace

/// "Nordlys GmbH: keeps invoices for 8 years"; in the record of a controller only its own.
Texts deviations(const Sheet &sheet, const Record &activity)
{
    using C = ControllerDeviation;
    const RegisterInfo &reg = C::schema().info();
    Texts out;
    for (const Record *part : sheet.records.parts(reg, activity.id)) {
        const QString of = valueOf(reg, part->row, info<&C::organisation>().key).toString();
        if (sheet.scope.entity && !of.isEmpty() && of != sheet.scope.entity->id)
            continue;
        const Texts who = sheet.value(reg, part->row, info<&C::organisation>());
        for (const Text &text : sheet.value(reg, part->row, info<&C::deviation>()))
            out.push_back({QStringLiteral("%1: %2").arg(isolated(who.empty() ? QString() : who.front().words),
                                                        text.words),
                           text.tone});
    }
    return out;
}

Section activitySection(const Sheet &sheet, const Record &activity, const Sources &from)
{
    Section section{.anchor = sheet.anchor(activity.id),
                    .title = sheet.records.title(activity.id),
                    .reference = valueOf(activities(), activity.row, "reference").toString(),
                    .below = beneathTitle(sheet, activity, from),
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
    if (sheet.edition.holds(activities(), info<&A::measures>()))
        section.blocks.emplace_back(securityItem(sheet, activity));
    addParticulars(
        section, sheet, activity, from,
        {.groups = {QLatin1String(info<&A::controllers>().group), QLatin1String(info<&A::processors>().group),
                    QLatin1String(info<&A::thirdCountries>().group)},
         .fields = {keyOf<&A::measures>(), keyOf<&A::securityNote>()}});
    return section;
}
} // namespace report
