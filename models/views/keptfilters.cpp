// models/views/keptfilters.cpp
#include "views/keptfilters.h"
#include "views/tablecolumns.h"
#include <QRegularExpression>
#include <algorithm>

static constexpr QLatin1String unset("*unset"), yes("*yes"), no("*no");

static QString keptValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? yes : no;
    static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9_-]+$"));
    const QString text = value.toString();
    return code.match(text).hasMatch() ? text : QString();
}

QStringList keptFilters(const std::vector<Filter> &filters)
{
    QStringList out;
    for (const Filter &filter : filters) {
        QStringList values;
        for (const QVariant &value : filter.anyOf)
            values << keptValue(value);
        values.removeAll(QString());
        if (filter.unset)
            values << unset;
        if (!values.isEmpty() || filter.anyOf.isEmpty())
            out << filter.field + u'=' + values.join(u'|');
    }
    return out;
}

static bool isThere(const FieldInfo *field, const QString &value, const Reader &reader)
{
    return !field || !field->reference || reader.registerOf(value);
}

std::vector<Filter> filtersFrom(const QStringList &kept, const RegisterInfo &reg, const Reader &reader)
{
    std::vector<Filter> out;
    for (const QString &line : kept) {
        Filter filter{line.section(u'=', 0, 0)};
        const FieldInfo *field = reg.find(filter.field);
        if (!field && filter.field != openPointsColumn)
            continue;
        const QStringList values = line.section(u'=', 1).split(u'|', Qt::SkipEmptyParts);
        for (const QString &value : values)
            if (value == unset)
                filter.unset = true;
            else if (value == yes || value == no)
                filter.anyOf << (value == yes);
            else if (isThere(field, value, reader))
                filter.anyOf << value;
        if (values.isEmpty() || !filter.anyOf.isEmpty() || filter.unset)
            out.push_back(filter);
    }
    return out;
}
