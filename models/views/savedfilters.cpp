// models/views/savedfilters.cpp
#include "views/savedfilters.h"
#include "registers/saved_filter.h"
#include "views/tablecolumns.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

static constexpr QLatin1String fieldMember("field"), anyOfMember("any_of"), unsetMember("unset");

static QString written(const std::vector<Filter> &filters)
{
    QJsonArray list;
    for (const Filter &filter : filters)
        list.append(QJsonObject{{fieldMember, filter.field},
                                {anyOfMember, QJsonArray::fromVariantList(filter.anyOf)},
                                {unsetMember, filter.unset}});
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

static std::vector<Filter> read(const QString &text, const RegisterInfo &reg, const Reader &reader)
{
    std::vector<Filter> out;
    for (const auto &each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject json = each.toObject();
        Filter filter{json[fieldMember].toString(), {}, json[unsetMember].toBool()};
        const FieldInfo *field = reg.find(filter.field);
        if (!field && filter.field != openPointsColumn)
            continue;
        for (const QVariant &value : json[anyOfMember].toArray().toVariantList())
            if (!field || !field->reference || reader.registerOf(value.toString()))
                filter.anyOf << value;
        if (!filter.anyOf.isEmpty() || filter.unset)
            out.push_back(filter);
    }
    return out;
}

bool NamedFilter::isSame(const NamedFilter &other) const
{
    return search == other.search && written(filters) == written(other.filters);
}

std::vector<NamedFilter> savedFilters(const Reader &reader, const RegisterInfo &reg)
{
    std::vector<NamedFilter> out;
    for (const Record &record : reader.all(SavedFilter::schema().info())) {
        const SavedFilter kept = SavedFilter::schema().unpack(record.row);
        if (kept.list == QLatin1String(reg.key))
            out.push_back({record.id, kept.name, kept.search, read(kept.filters, reg, reader)});
    }
    std::ranges::stable_sort(out, [](const NamedFilter &a, const NamedFilter &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return out;
}

Change keeping(const Reader &reader, const RegisterInfo &reg, const NamedFilter &filter)
{
    const RegisterInfo &own = SavedFilter::schema().info();
    SavedFilter kept;
    kept.name = filter.name;
    kept.list = QLatin1String(reg.key);
    kept.search = filter.search;
    kept.filters = written(filter.filters);
    for (const NamedFilter &other : savedFilters(reader, reg)) {
        if (other.name.compare(filter.name, Qt::CaseInsensitive) != 0)
            continue;
        const std::optional<Row> before = reader.find(own, other.id);
        kept.reference = valueOf(own, *before, "reference").toString();
        return {&own, other.id, before, SavedFilter::schema().pack(kept)};
    }
    return {&own, QUuid::createUuid().toString(QUuid::WithoutBraces), {}, SavedFilter::schema().pack(kept)};
}

Change forgetting(const Reader &reader, const NamedFilter &filter)
{
    const RegisterInfo &own = SavedFilter::schema().info();
    return {&own, filter.id, reader.find(own, filter.id), {}};
}
