// models/report/sheet.cpp
#include "report/sheet.h"
#include "report/glyphs.h"
#include "report/relevance.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "schema/values.h"
#include <algorithm>
#include <array>

namespace report {
namespace {
struct None {
    const char *key;
    const char *sentence;
    const char *besides = nullptr; ///< where a neighbour of the same section holds something
};
// Printed only where the state says that it was considered.
constexpr std::array nones{
    None{"third_countries",
         QT_TRANSLATE_NOOP("Report", "No transfer to a third country or international organisation.")},
    None{"joint_controllers", QT_TRANSLATE_NOOP("Report", "No joint controller.")},
    None{"sub_processors", QT_TRANSLATE_NOOP("Report", "No sub-processor.")},
    None{"processors", QT_TRANSLATE_NOOP("Report", "No processor.")},
    None{"recipients_inside", QT_TRANSLATE_NOOP("Report", "No recipient inside the controller.")},
    None{"recipient_categories", QT_TRANSLATE_NOOP("Report", "No disclosure to recipients."),
         QT_TRANSLATE_NOOP("Report", "No other categories of recipients.")},
    None{"third_parties", QT_TRANSLATE_NOOP("Report", "No disclosure to third parties.")},
    None{"authorities", QT_TRANSLATE_NOOP("Report", "No disclosure to authorities.")},
    None{"authority_categories", QT_TRANSLATE_NOOP("Report", "No disclosure to authorities.")},
    None{"measures", QT_TRANSLATE_NOOP("Report", "No measure of the list applies.")},
};

const char *sentenceOfNone(const FieldInfo &field, bool besides)
{
    const auto at = std::ranges::find_if(
        nones, [&](const None &none) { return QLatin1String(none.key) == QLatin1String(field.key); });
    if (at == nones.end())
        return nullptr;
    return besides && at->besides ? at->besides : at->sentence;
}

/// A list of the same section holds something: processors, where no category of recipients is named.
bool hasNeighbour(const RegisterInfo &reg, const Row &row, const FieldInfo &field)
{
    return std::ranges::any_of(reg.fields, [&](const FieldInfo &other) {
        return other.isList() && QLatin1String(other.group) == QLatin1String(field.group)
            && valueOf(reg, row, other.key).isValid();
    });
}

FieldState stateOf(const Row &row, const FieldInfo &field)
{
    return row.states.value(QLatin1String(field.key));
}

QString ended(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}
} // namespace

QString Sheet::say(const char *source, int n) const
{
    return language.text("Report", source, n);
}

QString Sheet::label(const FieldInfo &field) const
{
    return language.field(field.label);
}

Text Sheet::nothing() const
{
    if (edition.holdsRemarks())
        return quiet(QT_TRANSLATE_NOOP("Report", "Not recorded."));
    return {QStringLiteral("–"), Tone::Quiet};
}

/// "2 organisations (Germany, India)"
QString Sheet::unnamed(const QStringList &ids) const
{
    QStringList countries;
    for (const QString &id : ids)
        if (const RegisterInfo *reg = records.registerOf(id))
            countries << shownCountry(valueOf(*reg, records.find(id)->row, "country").toString(), language);
    countries.removeAll(QString());
    countries.removeDuplicates();
    const QString count = say(QT_TRANSLATE_N_NOOP("Report", "%n organisation(s)"), int(ids.size()));
    return countries.isEmpty() ? count
                               : QStringLiteral("%1 (%2)").arg(count, countries.join(QStringLiteral(", ")));
}

QString Sheet::named(const QString &id) const
{
    const RegisterInfo *reg = records.registerOf(id);
    if (!reg)
        return say(QT_TRANSLATE_NOOP("Report", "a record this edition does not hold"));
    const Record &record = *records.find(id);
    QString words = isolated(records.title(id));
    const QString reference = valueOf(*reg, record.row, "reference").toString();
    const QString country = valueOf(*reg, record.row, "country").toString();
    if (!country.isEmpty())
        words += QStringLiteral(", ") + shownCountry(country, language);
    if (!reference.isEmpty() && reference != records.title(id))
        words += QStringLiteral(" (%1)").arg(reference);
    return words;
}

Text Sheet::joined(const QStringList &ids, const QString &between, auto &&words) const
{
    Text text{{}, Tone::Body};
    for (const QString &id : ids) {
        if (!text.words.isEmpty())
            text.words += between;
        const QString one = printable(words(id)).replace(u'\n', u' ');
        if (const QString target = anchor(id); !target.isEmpty())
            text.spans.push_back({int(text.words.size()), int(one.size()), target});
        text.words += one;
    }
    return text;
}

Text Sheet::links(const QStringList &ids) const
{
    const QString between = language.text("Values", QT_TRANSLATE_NOOP("Values", "; "));
    QStringList withName, without;
    for (const QString &id : ids)
        (records.find(id) && records.title(id).isEmpty() ? without : withName) << id;
    Text text = joined(withName, between, [this](const QString &id) { return named(id); });
    if (!without.isEmpty())
        text.words += (withName.isEmpty() ? QString() : between) + unnamed(without);
    return text;
}

Text Sheet::numbers(const QStringList &ids) const
{
    return joined(ids, QStringLiteral(", "), [this](const QString &id) {
        const RegisterInfo *reg = records.registerOf(id);
        const QString number = reg ? valueOf(*reg, records.find(id)->row, "reference").toString() : QString();
        return number.isEmpty() ? named(id) : number;
    });
}

void prefix(Text &text, const QString &label)
{
    const QString put = printable(label);
    text.words = put + printable(text.words);
    for (Span &span : text.spans)
        span.from += int(put.size());
    text.spans.insert(text.spans.begin(), {0, int(put.size())});
}

void runOn(Text &to, const Text &text)
{
    to.words += to.words.isEmpty() ? QString() : QStringLiteral("  ·  ");
    const int by = int(to.words.size());
    for (const Span &span : text.spans)
        to.spans.push_back({span.from + by, span.length, span.target});
    to.words += printable(text.words).replace(QStringLiteral("\n"), QStringLiteral(", "));
}

Texts Sheet::present(const FieldInfo &field, const QVariant &value) const
{
    if (field.reference)
        return {links(value.toStringList())};
    return {{shownValue(field, value, language, {})}};
}

Texts Sheet::absent(const FieldInfo &field, const FieldState &state, bool besides) const
{
    if (!state.applies)
        return {nothing()};
    if (*state.applies == Applies::Applies)
        return {edition.holdsRemarks()
                    ? quiet(QT_TRANSLATE_NOOP("Report", "Applies; nothing is recorded yet."))
                    : nothing()};
    const char *none = sentenceOfNone(field, besides);
    if (*state.applies != Applies::DoesNotApply)
        return {{ended(shownState(state, language)), Tone::Quiet}};
    if (!none)
        return {{ended(shownState(state, language))}};
    Texts out{{say(none)}};
    if (!state.reason.isEmpty())
        out.push_back({say(QT_TRANSLATE_NOOP("Report", "Reason: %1")).arg(state.reason), Tone::Quiet});
    return out;
}

Texts Sheet::value(const RegisterInfo &reg, const Row &row, const FieldInfo &field) const
{
    const QVariant value = valueOf(reg, row, field.key);
    const FieldState state = stateOf(row, field);
    if (!value.isValid())
        return absent(field, state, hasNeighbour(reg, row, field));
    Texts out = present(field, value);
    if (!edition.holdsRemarks())
        return out;
    if (const QString known = shownState(state, language); !known.isEmpty())
        out.push_back({ended(known), Tone::Quiet});
    return out;
}

Texts Sheet::labelled(const RegisterInfo &reg, const Row &row, const FieldInfo &field) const
{
    Texts out = value(reg, row, field);
    const bool none = !valueOf(reg, row, field.key).isValid()
        && stateOf(row, field).applies == Applies::DoesNotApply && sentenceOfNone(field, false);
    if (none)
        return out;
    prefix(out.front(), language.labelled(label(field), {}));
    return out;
}

bool Sheet::isKnown(const RegisterInfo &reg, const Row &row, const FieldInfo &field)
{
    return valueOf(reg, row, field.key).isValid() || stateOf(row, field).applies.has_value();
}

Text Sheet::unrecorded(const QStringList &labels) const
{
    return {say(QT_TRANSLATE_NOOP("Report", "Not recorded: %1.")).arg(labels.join(QStringLiteral(", "))),
            Tone::Small};
}

Texts Sheet::group(const RegisterInfo &reg, const Row &row, const char *group,
                   const std::vector<QLatin1String> &unlabelled) const
{
    Texts out;
    QStringList empty;
    bool none = false; // considered: then nothing is missing beneath it
    for (const FieldInfo &field : reg.fields) {
        if (QLatin1String(field.group) != QLatin1String(group) || !edition.holds(reg, field))
            continue;
        const bool plain = std::ranges::find(unlabelled, QLatin1String(field.key)) != unlabelled.end();
        none = none || (plain && stateOf(row, field).applies == Applies::DoesNotApply);
        if (!isKnown(reg, row, field) && !plain) {
            if (edition.holdsRemarks() && isMissed(reg, row, field))
                empty << label(field);
            continue;
        }
        for (Text &text : plain ? value(reg, row, field) : labelled(reg, row, field))
            out.push_back(std::move(text));
    }
    if (!empty.isEmpty() && !none)
        out.push_back(unrecorded(empty));
    return out;
}
} // namespace report
