// models/report/sheet.cpp
#include "report/sheet.h"
#include "report/glyphs.h"
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
};
// Printed only where the state says that it was considered.
constexpr std::array nones{
    None{"third_countries",
         QT_TRANSLATE_NOOP("Report", "No transfer to a third country or international organisation.")},
    None{"joint_controllers", QT_TRANSLATE_NOOP("Report", "No joint controller.")},
    None{"processors", QT_TRANSLATE_NOOP("Report", "No processor.")},
    None{"recipients_inside", QT_TRANSLATE_NOOP("Report", "No recipient inside the controller.")},
    None{"recipient_categories", QT_TRANSLATE_NOOP("Report", "No disclosure to recipients.")},
    None{"third_parties", QT_TRANSLATE_NOOP("Report", "No disclosure to third parties.")},
    None{"authorities", QT_TRANSLATE_NOOP("Report", "No disclosure to authorities.")},
    None{"authority_categories", QT_TRANSLATE_NOOP("Report", "No disclosure to authorities.")},
    None{"measures", QT_TRANSLATE_NOOP("Report", "No measure of the list applies.")},
};

const char *sentenceOfNone(const FieldInfo &field)
{
    const auto at = std::ranges::find_if(
        nones, [&](const None &none) { return QLatin1String(none.key) == QLatin1String(field.key); });
    return at == nones.end() ? nullptr : at->sentence;
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

Text Sheet::link(const QString &id) const
{
    const RegisterInfo *reg = records.registerOf(id);
    if (!reg)
        return {say(QT_TRANSLATE_NOOP("Report", "a record this edition does not hold")), Tone::Quiet};
    const Record &record = *records.find(id);
    QString words = isolated(records.title(id));
    const QString reference = valueOf(*reg, record.row, "reference").toString();
    const QString country = valueOf(*reg, record.row, "country").toString();
    if (!country.isEmpty())
        words += QStringLiteral(", ") + shownCountry(country, language);
    if (!reference.isEmpty() && reference != records.title(id))
        words += QStringLiteral(" (%1)").arg(reference);
    return {words, Tone::Body, scope.anchor(id)};
}

Texts Sheet::present(const FieldInfo &field, const QVariant &value) const
{
    Texts out;
    if (field.reference)
        for (const QString &id : value.toStringList())
            out.push_back(link(id));
    else
        out.push_back({shownValue(field, value, language, {})});
    return out;
}

Texts Sheet::absent(const FieldInfo &field, const FieldState &state) const
{
    if (!state.applies)
        return {quiet(QT_TRANSLATE_NOOP("Report", "Not recorded."))};
    if (*state.applies == Applies::Applies)
        return {quiet(QT_TRANSLATE_NOOP("Report", "Applies; nothing is recorded yet."))};
    const char *none = sentenceOfNone(field);
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
        return absent(field, state);
    Texts out = present(field, value);
    if (const QString known = shownState(state, language); !known.isEmpty())
        out.push_back({ended(known), Tone::Quiet});
    return out;
}

Texts Sheet::labelled(const RegisterInfo &reg, const Row &row, const FieldInfo &field) const
{
    Texts out = value(reg, row, field);
    const bool none = !valueOf(reg, row, field.key).isValid()
        && stateOf(row, field).applies == Applies::DoesNotApply && sentenceOfNone(field);
    if (none)
        return out;
    if (field.reference && out.size() > 1) {
        out.insert(out.begin(), Text{label(field) + u':'});
        return out;
    }
    out.front().words = label(field) + QStringLiteral(": ") + out.front().words;
    return out;
}

bool Sheet::isKnown(const RegisterInfo &reg, const Row &row, const FieldInfo &field)
{
    return valueOf(reg, row, field.key).isValid() || stateOf(row, field).applies.has_value();
}

Text Sheet::unrecorded(const QStringList &labels) const
{
    return {say(QT_TRANSLATE_NOOP("Report", "Not recorded: %1.")).arg(labels.join(QStringLiteral(", "))),
            Tone::Quiet};
}

Texts Sheet::group(const RegisterInfo &reg, const Row &row, const char *group,
                   const std::vector<QLatin1String> &unlabelled) const
{
    Texts out;
    QStringList empty;
    bool none = false; // considered: then nothing is missing beneath it
    for (const FieldInfo &field : reg.fields) {
        if (QLatin1String(field.group) != QLatin1String(group) || !edition.holds(field))
            continue;
        const bool plain = std::ranges::find(unlabelled, QLatin1String(field.key)) != unlabelled.end();
        none = none || (plain && stateOf(row, field).applies == Applies::DoesNotApply);
        if (!isKnown(reg, row, field) && !plain) {
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
