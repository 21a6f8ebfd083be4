// models/report/category.cpp - one category of processing for clients: the points of Art. 30(2) first, then
// everything else; and the list of the clients
#include "registers/client.h"
#include "report/entry.h"
#include "report/fields.h"
#include "report/glyphs.h"
#include "report/identity.h"
#include "schema/translator.h"
#include <algorithm>

namespace report {
using C = Client;
using P = ProcessorActivity;

namespace {
const RegisterInfo &categories()
{
    return P::schema().info();
}

const std::vector<const Record *> &clientsOf(const Sheet &sheet, const Record &category)
{
    return sheet.records.parts(C::schema().info(), category.id);
}

Item processorsItem(const Sheet &sheet, const Record &category)
{
    Texts texts = entitiesOf(sheet, category, info<&P::processors>());
    texts.push_back(clientsInShort(sheet, category));
    return {.mark = QStringLiteral("(a)"),
            .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Processor and clients")),
            .body = {std::move(texts)}};
}

Item whatIsDone(const Sheet &sheet, const Record &category)
{
    return {.mark = QStringLiteral("(b)"),
            .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Category of processing")),
            .body = {categoryInWords(sheet, category)}};
}

Item transfersItem(const Sheet &sheet, const Record &category)
{
    return {.mark = QStringLiteral("(c)"),
            .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Third countries")),
            .body = {sheet.group(categories(), category.row, info<&P::thirdCountries>().group,
                                 {keyOf<&P::thirdCountries>()})}};
}

Item measuresItem(const Sheet &sheet, const Record &category)
{
    Texts texts = sheet.value(categories(), category.row, info<&P::measures>());
    if (Sheet::isKnown(categories(), category.row, info<&P::securityNote>()))
        append(texts, sheet.value(categories(), category.row, info<&P::securityNote>()));
    return {.mark = QStringLiteral("(d)"),
            .label = sheet.say(QT_TRANSLATE_NOOP("Report", "Security measures")),
            .body = {std::move(texts)}};
}

/// The rows of one category in the list of clients.
class ClientRows {
public:
    ClientRows(const Sheet &sheet, const Record &category)
        : sheet_(sheet)
        , category_(category)
    {
    }
    Table table() const
    {
        Table out{.columns = {{sheet_.say(QT_TRANSLATE_NOOP("Report", "Client and contact")), 46},
                              {sheet_.say(QT_TRANSLATE_NOOP("Report", "Representative")), 26},
                              {sheet_.say(QT_TRANSLATE_NOOP("Report", "Data protection officer")), 32},
                              {sheet_.label(info<&C::from>()), 15},
                              {sheet_.label(info<&C::until>()), 15}},
                  .rows = {}};
        for (const Record *client : clientsOf(sheet_, category_)) {
            out.rows.push_back(row(*client));
            for (const QString &id : ids(*client, info<&C::onBehalfOf>()))
                if (const Record *controller = sheet_.records.find(id))
                    out.rows.push_back(behind(*client, *controller));
        }
        return out;
    }

private:
    static QStringList ids(const Record &client, const FieldInfo &field)
    {
        return valueOf(C::schema().info(), client.row, field.key).toStringList();
    }
    std::vector<Texts> row(const Record &client) const
    {
        const RegisterInfo &reg = C::schema().info();
        const Record *who = sheet_.records.find(ids(client, info<&C::organisation>()).value(0));
        std::vector<Texts> cells = who ? identified(*who) : std::vector<Texts>(3);
        if (!who)
            cells[0] = sheet_.value(reg, client.row, info<&C::organisation>());
        for (const FieldInfo &field : reg.fields)
            if (isBeside(field) && sheet_.edition.holds(reg, field) && Sheet::isKnown(reg, client.row, field))
                for (Text &text : sheet_.labelled(reg, client.row, field)) {
                    text.tone = Tone::Small;
                    cells[0].push_back(std::move(text));
                }
        for (const FieldInfo *field : {&info<&C::from>(), &info<&C::until>()})
            cells.push_back(Sheet::isKnown(reg, client.row, *field)
                                ? sheet_.value(reg, client.row, *field)
                                : Texts{{QStringLiteral("–"), Tone::Quiet}});
        return cells;
    }
    /// Art. 30(2)(a) asks for each controller, also for one whose processor is the client.
    std::vector<Texts> behind(const Record &client, const Record &controller) const
    {
        std::vector<Texts> cells = identified(controller);
        const QString name = sheet_.records.title(ids(client, info<&C::organisation>()).value(0));
        cells[0].push_back(
            {sheet_.say(QT_TRANSLATE_NOOP("Report", "Controller for whom %1 processes.")).arg(isolated(name)),
             Tone::Small});
        cells.resize(5);
        return cells;
    }
    std::vector<Texts> identified(const Record &organisation) const
    {
        const Identity who(sheet_, organisation);
        return {who.contact(), who.representative(), who.officer()};
    }
    static bool isBeside(const FieldInfo &field)
    {
        const QLatin1String key(field.key);
        return field.home != Home::Record && key != keyOf<&C::organisation>() && key != keyOf<&C::from>()
            && key != keyOf<&C::until>();
    }

    const Sheet &sheet_;
    const Record &category_;
};
} // namespace

Text clientsInShort(const Sheet &sheet, const Record &category)
{
    if (!sheet.edition.holds(C::schema().info(), info<&C::organisation>()))
        return sheet.quiet(QT_TRANSLATE_NOOP("Report", "The clients are not named in this edition."));
    const int count = int(clientsOf(sheet, category).size());
    if (count == 0 && !sheet.edition.holdsRemarks())
        return sheet.nothing();
    if (count == 0)
        return sheet.quiet(QT_TRANSLATE_NOOP("Report", "No client is recorded."));
    return {sheet.say(QT_TRANSLATE_N_NOOP("Report", "%n client(s)"), count), Tone::Body, clientsAnchor};
}

Texts categoryInWords(const Sheet &sheet, const Record &category)
{
    Texts texts{{sheet.records.title(category.id), Tone::Strong}};
    for (const FieldInfo *field : {&info<&P::description>(), &info<&P::operations>()})
        if (sheet.edition.holds(categories(), *field) && Sheet::isKnown(categories(), category.row, *field))
            append(texts,
                   field->kind == Kind::LongText ? sheet.value(categories(), category.row, *field)
                                                 : sheet.labelled(categories(), category.row, *field));
    return texts;
}

Section categorySection(const Sheet &sheet, const Record &category, const Sources &from)
{
    Section section{.anchor = sheet.anchor(category.id),
                    .title = sheet.records.title(category.id),
                    .reference = valueOf(categories(), category.row, "reference").toString(),
                    .below = beneathTitle(sheet, category, from),
                    .depth = 2,
                    .room = 0.4};
    section.blocks.emplace_back(processorsItem(sheet, category));
    section.blocks.emplace_back(whatIsDone(sheet, category));
    section.blocks.emplace_back(transfersItem(sheet, category));
    if (sheet.edition.holds(categories(), info<&P::measures>()))
        section.blocks.emplace_back(measuresItem(sheet, category));
    addParticulars(section, sheet, category, from,
                   {.groups = {QLatin1String(info<&P::thirdCountries>().group)},
                    .fields = {keyOf<&P::description>(), keyOf<&P::operations>(), keyOf<&P::processors>(),
                               keyOf<&P::measures>(), keyOf<&P::securityNote>()}});
    return section;
}

Section clientList(const Sheet &sheet, char16_t letter)
{
    Section section{.anchor = clientsAnchor,
                    .title = sheet.say(QT_TRANSLATE_NOOP("Report", "Annex %1: %2"))
                                 .arg(QString(QChar(letter)), sheet.language.field(C::schema().info().title)),
                    .below = sheet.say(QT_TRANSLATE_NOOP(
                        "Report", "For whom the processing is carried out, by category of processing"))};
    QSet<QString> done;
    for (const Scope &part : sheet.scopes.parts)
        for (const Record *category : part.entries) {
            if (done.contains(category->id) || clientsOf(sheet, *category).empty())
                continue;
            done.insert(category->id);
            section.blocks.emplace_back(
                Subheading{sheet.numbers({category->id}).words + u' ' + sheet.records.title(category->id)});
            section.blocks.emplace_back(ClientRows(sheet, *category).table());
        }
    return section;
}
} // namespace report
