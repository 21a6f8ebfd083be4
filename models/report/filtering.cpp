// models/report/filtering.cpp
#include "report/filtering.h"
#include "registers/client.h"
#include "registers/controller_deviation.h"
#include "report/fields.h"
#include <algorithm>

namespace report {
namespace {
using A = ProcessingActivity;
using C = Client;
using P = ProcessorActivity;

QVariant ofIds(const FieldInfo &field, const QStringList &ids)
{
    if (ids.isEmpty())
        return {};
    return field.kind == Kind::Reference ? QVariant(ids.front()) : QVariant(ids);
}

/// The fields that make somebody a controller, a processor or a client of the record: Art. 30 asks for them
/// by name.
bool namesItsOrganisation(const FieldInfo &field)
{
    const FieldInfo *all[] = {
        &info<&A::controllers>(), &info<&A::jointControllers>(), &info<&ControllerDeviation::organisation>(),
        &info<&P::processors>(),  &info<&C::organisation>(),     &info<&C::onBehalfOf>()};
    return std::ranges::find(all, &field) != std::end(all);
}
} // namespace

void Filtering::run()
{
    if (edition_.isInternal())
        return;
    keep();
    const RegisterInfo &organisations = Organisation::schema().info();
    for (const RegisterInfo *reg : snapshot_.registers_)
        for (Record &record : records(*reg))
            mask(*reg, record, [&](const FieldInfo &field) { return edition_.holds(*reg, field); });
    dropLinks();
    identify();
    for (Record &record : records(organisations))
        mask(organisations, record,
             [&](const FieldInfo &field) { return edition_.holds(field, identified(record.id)); });
}

/// Records of the edition, and of these the parts; of a register it tells nothing of, none.
void Filtering::keep()
{
    for (const RegisterInfo *reg : snapshot_.registers_) {
        const bool told = std::ranges::any_of(
            reg->fields, [&](const FieldInfo &field) { return edition_.holds(*reg, field); });
        std::erase_if(records(*reg),
                      [&](const Record &record) { return !told || !edition_.holds(*reg, record); });
        if (!reg->parent)
            for (const Record &record : records(*reg))
                kept_.insert(record.id);
    }
    for (bool grown = true; grown;) { // parts of parts
        grown = false;
        for (const RegisterInfo *reg : snapshot_.registers_)
            for (const Record &record : records(*reg))
                if (reg->parent && !kept_.contains(record.id)
                    && kept_.contains(valueOf(*reg, record.row, "parent").toString())) {
                    kept_.insert(record.id);
                    grown = true;
                }
    }
    for (const RegisterInfo *reg : snapshot_.registers_)
        std::erase_if(records(*reg), [&](const Record &record) { return !kept_.contains(record.id); });
}

/// As it is compared with others; null where it is no short text.
static QString comparable(const FieldInfo &field, const QVariant &value)
{
    const bool text = field.kind == Kind::Text || field.kind == Kind::Email || field.kind == Kind::Url;
    return text && value.isValid() ? value.toString().simplified().toLower() : QString();
}

/// What is left out in one field does not stand in another of the same record: the office's address may be
/// the officer's.
static QStringList personalLeftOut(const RegisterInfo &reg, const Record &record,
                                   const std::function<bool(const FieldInfo &)> &holds)
{
    QStringList out;
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (const FieldInfo &field = reg.fields[i]; field.personal && !holds(field))
            if (const QString text = comparable(field, record.row[qsizetype(i)]); !text.isEmpty())
                out << text;
    return out;
}

void Filtering::mask(const RegisterInfo &reg, Record &record,
                     const std::function<bool(const FieldInfo &)> &holds)
{
    States states;
    const QStringList gone = personalLeftOut(reg, record, holds);
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldInfo &field = reg.fields[i];
        if (!holds(field) || gone.contains(comparable(field, record.row[qsizetype(i)]))) {
            record.row[qsizetype(i)] = QVariant();
            continue;
        }
        const QString key = QString::fromLatin1(field.key);
        if (const FieldState state = edition_.held(record.row.states.value(key)); !state.isEmpty())
            states.insert(key, state);
    }
    record.row.states = states;
}

/// A part that is about nobody any more goes too: the client whose organisation is left out.
void Filtering::dropLinks()
{
    for (const RegisterInfo *reg : snapshot_.registers_) {
        std::erase_if(records(*reg), [&](Record &record) {
            bool empty = false;
            for (std::size_t i = 0; i < reg->fields.size(); ++i) {
                const FieldInfo &field = reg->fields[i];
                QVariant &value = record.row[qsizetype(i)];
                if (field.home != Home::Link || !value.isValid())
                    continue;
                QStringList ids = value.toStringList();
                ids.removeIf([this](const QString &id) { return !kept_.contains(id); });
                value = ofIds(field, ids);
                empty = empty || (ids.isEmpty() && field.required());
            }
            return empty && reg->parent;
        });
    }
}

void Filtering::identify()
{
    for (const QString &id : snapshot_.ownEntities_)
        inFull_.insert(id);
    for (const RegisterInfo *reg : snapshot_.registers_)
        for (std::size_t i = 0; i < reg->fields.size(); ++i)
            if (namesItsOrganisation(reg->fields[i]))
                for (const Record &record : records(*reg))
                    for (const QString &id : record.row[qsizetype(i)].toStringList())
                        inFull_.insert(id);
    const RegisterInfo &organisations = Organisation::schema().info();
    for (const Record &record : records(organisations))
        if (inFull_.contains(record.id))
            byAddress_.insert(
                valueOf(organisations, record.row, info<&Organisation::dpoOrganisation>().key).toString());
}

Identified Filtering::identified(const QString &organisation) const
{
    if (inFull_.contains(organisation))
        return Identified::InFull;
    return byAddress_.contains(organisation) ? Identified::ByAddress : edition_.others();
}
} // namespace report
