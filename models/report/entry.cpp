// models/report/entry.cpp
#include "report/entry.h"
#include "report/glyphs.h"
#include "report/particulars.h"
#include "report/relevance.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "schema/values.h"
#include <QTimeZone>
#include <algorithm>

namespace report {
namespace {
bool isAmong(const char *key, const std::vector<QLatin1String> &keys)
{
    return std::ranges::find(keys, QLatin1String(key)) != keys.end();
}

/// Stands in the title or on the line beneath it, whatever the register.
bool isOfTheHead(const FieldInfo &field)
{
    static const std::vector<QLatin1String> keys{
        QLatin1String("name"), QLatin1String("department"), QLatin1String("record_state"),
        QLatin1String("processing_state"), QLatin1String("review_due")};
    return isAmong(field.key, keys);
}

/// Whatever has no layout of its own, by group: label and value, and at the end what is not recorded.
class Remaining {
public:
    Remaining(const Sheet &sheet, const Record &entry, const Told &told)
        : sheet_(sheet)
        , row_(entry.row)
        , told_(told)
    {
    }
    std::vector<Block> blocks()
    {
        std::vector<QLatin1String> done = told_.groups;
        done.emplace_back(); // marks of the record itself have no group
        std::vector<Block> blocks;
        Texts missing;
        for (const FieldInfo &first : reg_.fields) {
            if (isAmong(first.group, done))
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
        for (const FieldInfo &field : reg_.fields)
            if (QLatin1String(name) != QLatin1String(field.group) || !sheet_.edition.holds(reg_, field)
                || isOfTheHead(field) || isAmong(field.key, told_.fields))
                continue;
            else if (Sheet::isKnown(reg_, row_, field))
                particulars.add(reg_, row_, field);
            else if (sheet_.edition.holdsRemarks() && isMissed(reg_, row_, field))
                empty << sheet_.label(field);
        Texts texts = particulars.take();
        if (!texts.empty())
            item.body.emplace_back(std::move(texts));
        return item;
    }

    const Sheet &sheet_;
    const RegisterInfo &reg_ = *sheet_.scopes.kind.reg;
    const Row &row_;
    const Told &told_;
};

QDateTime inZoneOf(const QDateTime &moment, const QDateTime &at)
{
    return moment.timeSpec() == Qt::TimeZone ? at.toTimeZone(moment.timeZone()) : at.toUTC();
}

QString lastChange(const Sheet &sheet, const LastChange &change, const QDateTime &moment)
{
    const QString day = shownDate(inZoneOf(moment, change.at).date().toString(Qt::ISODate), sheet.language);
    return change.by.isEmpty() || !sheet.edition.holdsWhoChanged()
        ? sheet.say(QT_TRANSLATE_NOOP("Report", "last changed on %1")).arg(day)
        : sheet.say(QT_TRANSLATE_NOOP("Report", "last changed on %1 by %2")).arg(day, isolated(change.by));
}

/// The words of fields that both registers have, by their keys.
class Head {
public:
    Head(const Sheet &sheet, const Record &entry)
        : sheet_(sheet)
        , entry_(entry)
    {
    }
    QString operator()(const char *key) const
    {
        const FieldInfo &field = *reg_.find(QString::fromLatin1(key));
        return shownValue(field, valueOf(reg_, entry_.row, key), sheet_.language, {});
    }
    bool is(const char *key, const char *code) const
    {
        return valueOf(reg_, entry_.row, key).toString() == QLatin1String(code);
    }
    QString processing() const
    {
        const QString state = (*this)("processing_state"), since = (*this)("start_date");
        return is("processing_state", "running") && !since.isEmpty()
            ? sheet_.say(QT_TRANSLATE_NOOP("Report", "%1 since %2")).arg(state, since)
            : state;
    }
    QString record() const
    {
        const QString state = (*this)("record_state"), version = (*this)("version");
        if (state.isEmpty())
            return {};
        return is("record_state", "approved") && !version.isEmpty()
            ? sheet_.say(QT_TRANSLATE_NOOP("Report", "record: %1, version %2")).arg(state, version)
            : sheet_.say(QT_TRANSLATE_NOOP("Report", "record: %1")).arg(state);
    }
    QString review() const
    {
        const QString day = (*this)("review_due");
        return day.isEmpty() ? QString() : sheet_.say(QT_TRANSLATE_NOOP("Report", "next review %1")).arg(day);
    }

private:
    const Sheet &sheet_;
    const RegisterInfo &reg_ = *sheet_.scopes.kind.reg;
    const Record &entry_;
};

/// Points to the one place where the same is said already.
Block seeElsewhere(const Sheet &sheet, const Record &entry)
{
    const Scope &home = sheet.scopes.home(entry.id);
    return Item{.mark = {},
                .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Further particulars")),
                .body = {Texts{
                    {sheet.say(sheet.scopes.kind.words.elsewhere).arg(sheet.records.title(home.entity->id)),
                     Tone::Body, home.prefix + entry.id}}}};
}
} // namespace

QString beneathTitle(const Sheet &sheet, const Record &entry, const Sources &from)
{
    if (sheet.edition.isStrict() || sheet.edition.isPublic())
        return {};
    const Head head(sheet, entry);
    QStringList words{head("department"), head.processing(), head.record()};
    const auto change = from.options.lastChanges.constFind(entry.id);
    if (from.edition.holdsLastChanges() && change != from.options.lastChanges.constEnd())
        words << lastChange(sheet, *change, from.options.moment);
    words << head.review();
    if (valueOf(*sheet.scopes.kind.reg, entry.row, "confidential").toBool())
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "for the data protection officer only"));
    words.removeAll(QString());
    return words.join(QStringLiteral("  ·  "));
}

void addParticulars(Section &section, const Sheet &sheet, const Record &entry, const Sources &from,
                    const Told &told)
{
    if (&sheet.scopes.home(entry.id) != &sheet.scope) {
        section.blocks.push_back(seeElsewhere(sheet, entry));
        return;
    }
    std::vector<Block> blocks = Remaining(sheet, entry, told).blocks();
    if (!blocks.empty())
        section.blocks.emplace_back(
            Subheading{sheet.say(QT_TRANSLATE_NOOP("Report", "Further particulars"))});
    std::ranges::move(blocks, std::back_inserter(section.blocks));
    if (from.edition.holdsOpenPoints())
        section.blocks.emplace_back(openPointsItem(sheet, from, entry));
}

Texts entitiesOf(const Sheet &sheet, const Record &entry, const FieldInfo &field)
{
    QStringList ids = sheet.scopes.kind.entitiesOf(entry);
    if (ids.isEmpty())
        return sheet.value(*sheet.scopes.kind.reg, entry.row, field);
    Texts out;
    if (sheet.scope.entity && ids.removeAll(sheet.scope.entity->id) > 0)
        out.push_back(Text{sheet.say(QT_TRANSLATE_NOOP("Report", "%1 (see cover)"))
                               .arg(sheet.records.title(sheet.scope.entity->id)),
                           Tone::Body, sheet.scope.anchor()});
    if (ids.isEmpty())
        return out;
    Text others = sheet.links(ids);
    if (!out.empty())
        prefix(others, sheet.say(QT_TRANSLATE_NOOP("Report", "Likewise, each for itself: ")));
    out.push_back(std::move(others));
    return out;
}

} // namespace report
