// models/report/parts.cpp - purposes with their legal bases; persons, data and time limits
#include "registers/data_category.h"
#include "registers/purpose.h"
#include "report/fields.h"
#include "report/glyphs.h"
#include "report/retention.h"
#include "report/sections.h"
#include "schema/display.h"
#include "schema/translator.h"
#include <algorithm>
#include <array>

namespace report {
namespace {
using D = DataCategory;
using P = Purpose;
using Parts = std::vector<const Record *>;

/// The fields of a part that stand beneath its name: those recorded, each with its label.
Texts details(const Sheet &sheet, const RegisterInfo &reg, const Row &row, auto &&wanted)
{
    Texts out;
    for (const FieldInfo &field : reg.fields)
        if (field.home != Home::Record && sheet.edition.holds(reg, field) && wanted(field)
            && Sheet::isKnown(reg, row, field))
            append(out, sheet.labelled(reg, row, field));
    return out;
}

bool isOneOf(const FieldInfo &field, std::initializer_list<QLatin1String> keys)
{
    return std::ranges::find(keys, QLatin1String(field.key)) != keys.end();
}

/// "Legitimate interests, GDPR Art. 6(1)(f)"; the codes of Art. 6(1) stand in the order of its points.
Texts bases(const Sheet &sheet, const Row &row)
{
    const FieldInfo &field = info<&P::bases>();
    const QStringList codes = valueOf(P::schema().info(), row, field.key).toStringList();
    if (codes.isEmpty())
        return sheet.value(P::schema().info(), row, field);
    Texts out;
    for (std::size_t i = 0; i < field.terms.size(); ++i)
        if (codes.contains(QLatin1String(field.terms[i].code)))
            out.push_back({sheet.language.term(field.terms[i].label) + QStringLiteral(", ")
                           + citation({Act::Gdpr, 6, 1, QByteArray(1, char('a' + int(i)))}, sheet.language)});
    return out;
}

Table purposes(const Sheet &sheet, const Parts &parts)
{
    const RegisterInfo &reg = P::schema().info();
    Table table{.columns = {{sheet.label(info<&P::name>()), 56}, {sheet.label(info<&P::bases>()), 66}},
                .rows = {}};
    const QLatin1String ofPurpose(info<&P::name>().group);
    for (const Record *part : parts) {
        const auto besides = [&](bool here) {
            return [&, here](const FieldInfo &f) {
                return (ofPurpose == QLatin1String(f.group)) == here
                    && !isOneOf(f, {keyOf<&P::name>(), keyOf<&P::bases>()});
            };
        };
        Texts name = sheet.value(reg, part->row, info<&P::name>());
        for (Text &more : details(sheet, reg, part->row, besides(true)))
            name.push_back({more.words, Tone::Small});
        Texts basis = bases(sheet, part->row);
        append(basis, details(sheet, reg, part->row, besides(false)));
        table.rows.push_back({std::move(name), std::move(basis)});
    }
    return table;
}

/// What the GDPR guards especially, and the sentence where it is not among the data.
struct Guarded {
    const FieldInfo &flag;
    const char *there, *notThere;
};
const std::array<Guarded, 3> &guarded()
{
    static const std::array<Guarded, 3> all{
        Guarded{info<&D::specialCategory>(), QT_TRANSLATE_NOOP("Report", "Special category of data (Art. 9)"),
                QT_TRANSLATE_NOOP("Report", "no special category of data (Art. 9)")},
        Guarded{info<&D::criminalData>(),
                QT_TRANSLATE_NOOP("Report", "Data on criminal convictions and offences (Art. 10)"),
                QT_TRANSLATE_NOOP("Report", "no data on criminal convictions and offences (Art. 10)")},
        Guarded{info<&D::nationalId>(),
                QT_TRANSLATE_NOOP("Report", "National identification number (Art. 87)"),
                QT_TRANSLATE_NOOP("Report", "no national identification number (Art. 87)")}};
    return all;
}

bool isDenied(const Record &part, const Guarded &one)
{
    const QVariant flag = valueOf(D::schema().info(), part.row, one.flag.key);
    return flag.isValid() && !flag.toBool();
}

QString sentence(const QStringList &clauses)
{
    QString words = clauses.join(QStringLiteral(", "));
    words[0] = words[0].toUpper();
    return words + u'.';
}

/// The categories of data of one activity; what is denied for all of them is said once.
class DataTable {
public:
    DataTable(const Sheet &sheet, const Parts &parts)
        : sheet_(sheet)
        , parts_(parts)
    {
    }
    std::vector<Piece> pieces() const
    {
        Table table{.columns = {{sheet_.label(info<&D::subjects>()), 28},
                                {sheet_.say(QT_TRANSLATE_NOOP("Report", "Data")), 48},
                                {sheet_.say(QT_TRANSLATE_NOOP("Report", "Time limits")), 46}},
                    .rows = {}};
        for (const Record *part : parts_)
            add(table, *part);
        std::vector<Piece> out{std::move(table)};
        QStringList none;
        for (const Guarded &one : guarded())
            if (deniedForAll(one))
                none << sheet_.say(one.notThere);
        if (!none.isEmpty())
            out.emplace_back(Texts{{sentence(none), Tone::Small}});
        return out;
    }

    Table subjectsAndData() const
    {
        Table table{.columns = {{sheet_.label(info<&D::subjects>()), 40},
                                {sheet_.say(QT_TRANSLATE_NOOP("Report", "Data")), 82}},
                    .rows = {}};
        for (const Record *part : parts_)
            table.rows.push_back({sheet_.value(reg_, part->row, info<&D::subjects>()), data(*part)});
        return table;
    }
    Table dataAndTimeLimits() const
    {
        Table table{.columns = {{sheet_.say(QT_TRANSLATE_NOOP("Report", "Data")), 40},
                                {sheet_.say(QT_TRANSLATE_NOOP("Report", "Time limits")), 82}},
                    .rows = {}};
        for (const Record *part : parts_)
            table.rows.push_back(
                {sheet_.value(reg_, part->row, info<&D::category>()), retentionInWords(sheet_, part->row)});
        return table;
    }

private:
    /// Data of the same persons with the same time limits share a row.
    void add(Table &table, const Record &part) const
    {
        Texts subjects = sheet_.value(reg_, part.row, info<&D::subjects>());
        Texts limits = retentionInWords(sheet_, part.row);
        Texts what = data(part);
        const auto same = [](const Texts &one, const Texts &other) {
            return std::ranges::equal(one, other, {}, &Text::words, &Text::words);
        };
        if (!table.rows.empty() && same(table.rows.back()[0], subjects) && same(table.rows.back()[2], limits))
            append(table.rows.back()[1], std::move(what));
        else
            table.rows.push_back({std::move(subjects), std::move(what), std::move(limits)});
    }
    /// "Contact data: name, address", then what is special about them and where they come from.
    Texts data(const Record &part) const
    {
        Texts out = sheet_.value(reg_, part.row, info<&D::category>());
        const FieldInfo &described = info<&D::description>();
        const QString description =
            shownValue(described, valueOf(reg_, part.row, described.key), sheet_.language, {});
        if (!description.isEmpty())
            out.front().words = sheet_.language.labelled(isolated(out.front().words), description);
        QStringList denied;
        for (const Guarded &one : guarded())
            if (isDenied(part, one) && !deniedForAll(one))
                denied << sheet_.say(one.notThere);
            else if (!isDenied(part, one) && Sheet::isKnown(reg_, part.row, one.flag))
                append(out, affirmed(part, one));
        if (!denied.isEmpty())
            out.push_back({sentence(denied), Tone::Small});
        for (Text &more : details(sheet_, reg_, part.row, isBeside))
            out.push_back({more.words, Tone::Small});
        return out;
    }
    Texts affirmed(const Record &part, const Guarded &one) const
    {
        if (!valueOf(reg_, part.row, one.flag.key).isValid())
            return sheet_.labelled(reg_, part.row, one.flag);
        QString words = sheet_.say(one.there);
        const FieldInfo &kinds = info<&D::specialKinds>();
        if (&one == &guarded().front() && valueOf(reg_, part.row, kinds.key).isValid())
            words = sheet_.language.labelled(
                words, shownValue(kinds, valueOf(reg_, part.row, kinds.key), sheet_.language, {}));
        return {{words + u'.', Tone::Strong}};
    }
    static bool isBeside(const FieldInfo &field)
    {
        const bool flag = std::ranges::any_of(guarded(), [&field](const Guarded &one) {
            return QLatin1String(one.flag.key) == QLatin1String(field.key);
        });
        return !flag && !isOfRetention(field)
            && !isOneOf(field,
                        {keyOf<&D::category>(), keyOf<&D::subjects>(), keyOf<&D::description>(),
                         keyOf<&D::specialKinds>()});
    }
    bool deniedForAll(const Guarded &one) const
    {
        return std::ranges::all_of(parts_, [&one](const Record *part) { return isDenied(*part, one); });
    }

    const RegisterInfo &reg_ = D::schema().info();
    const Sheet &sheet_;
    const Parts &parts_;
};

/// "Keeping a talent pool (Consent)"
Text inShort(const Sheet &sheet, const Row &purpose)
{
    const RegisterInfo &reg = P::schema().info();
    const FieldInfo &field = info<&P::bases>();
    const Text name = sheet.value(reg, purpose, info<&P::name>()).front();
    QString basis = shownValue(field, valueOf(reg, purpose, field.key), sheet.language, {});
    if (basis.isEmpty()) { // in the words of the activity's own page
        basis = sheet.language.labelled(sheet.label(field), sheet.value(reg, purpose, field).front().words);
        if (basis.endsWith(u'.'))
            basis.chop(1);
    }
    return {QStringLiteral("%1 (%2)").arg(isolated(name.words), basis), name.tone};
}
} // namespace

void append(Texts &to, Texts from)
{
    std::ranges::move(from, std::back_inserter(to));
}

Texts purposesInShort(const Sheet &sheet, const Record &activity)
{
    Texts out;
    for (const Record *purpose : sheet.records.parts(P::schema().info(), activity.id))
        out.push_back(inShort(sheet, purpose->row));
    if (out.empty())
        out.push_back(sheet.nothing());
    return out;
}

Item purposesItem(const Sheet &sheet, const Record &activity)
{
    const Parts &parts = sheet.records.parts(P::schema().info(), activity.id);
    Item item{.mark = QStringLiteral("(b)"),
              .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Purposes")),
              .body = {}};
    if (parts.empty())
        item.body.emplace_back(Texts{sheet.nothing()});
    else
        item.body.emplace_back(purposes(sheet, parts));
    return item;
}

Table subjectsAndData(const Sheet &sheet, const Record &activity)
{
    const Parts &parts = sheet.records.parts(D::schema().info(), activity.id);
    return DataTable(sheet, parts).subjectsAndData();
}

Table dataAndTimeLimits(const Sheet &sheet, const Record &activity)
{
    const Parts &parts = sheet.records.parts(D::schema().info(), activity.id);
    return DataTable(sheet, parts).dataAndTimeLimits();
}

Item dataItem(const Sheet &sheet, const Record &activity)
{
    const Parts &parts = sheet.records.parts(D::schema().info(), activity.id);
    Item item{.mark = QStringLiteral("(c)(f)"),
              .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Persons, data and time limits")),
              .body = {}};
    if (parts.empty())
        item.body.emplace_back(Texts{sheet.nothing()});
    else
        item.body = DataTable(sheet, parts).pieces();
    return item;
}
} // namespace report
