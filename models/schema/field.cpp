// models/schema/field.cpp
#include "schema/field.h"
#include "schema/termtree.h"
#include "schema/values.h"
#include <QDate>
#include <QRegularExpression>
#include <algorithm>
#include <array>

QLatin1String codeOf(Kind kind)
{
    static constexpr std::array codes{"text",    "long_text", "url",       "email",      "integer", "decimal",
                                      "flag",    "date",      "datetime",  "period",     "choice",  "choices",
                                      "country", "countries", "reference", "references", "blob"};
    static_assert(codes.size() == std::size_t(Kind::Blob) + 1);
    return QLatin1String(codes[std::size_t(kind)]);
}

qsizetype RegisterInfo::indexOf(QLatin1String fieldKey) const
{
    const auto at =
        std::ranges::find_if(fields, [&](const FieldInfo &f) { return fieldKey == QLatin1String(f.key); });
    return at == fields.end() ? -1 : at - fields.begin();
}

const FieldInfo *RegisterInfo::find(QStringView fieldKey) const
{
    const auto at =
        std::ranges::find_if(fields, [&](const FieldInfo &f) { return fieldKey == QLatin1String(f.key); });
    return at == fields.end() ? nullptr : &*at;
}

static bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && !value.toString().isEmpty();
}

static bool isCode(const FieldInfo &field, const QString &code)
{
    if (field.open && !freeText(code).trimmed().isEmpty())
        return true;
    return std::ranges::any_of(field.terms, [&](const Term &t) { return code == QLatin1String(t.code); })
        || (field.more && TermTree::named(QLatin1String(field.more)).find(code));
}

static bool all(const QVariant &value, auto &&fit)
{
    if (value.typeId() != QMetaType::QStringList)
        return false;
    const QStringList list = value.toStringList();
    return !list.isEmpty() && std::ranges::all_of(list, fit);
}

bool fits(const FieldInfo &field, const QVariant &value)
{
    if (!value.isValid())
        return true;
    const QString text = value.typeId() == QMetaType::QString ? value.toString() : QString();
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Url:
    case Kind::Email:
    case Kind::Reference:
        return isText(value);
    case Kind::Integer:
        return value.typeId() == QMetaType::LongLong;
    case Kind::Decimal: {
        static const QRegularExpression number(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
        return number.match(text).hasMatch();
    }
    case Kind::Flag:
        return value.typeId() == QMetaType::Bool;
    case Kind::Date:
        return isDate(text, field.partial);
    case Kind::DateTime:
        return toMoment(text).isValid();
    case Kind::Period:
        return isPeriod(text);
    case Kind::Choice:
        return isText(value) && isCode(field, text);
    case Kind::Choices:
        return all(value, [&](const QString &c) { return isCode(field, c); });
    case Kind::Country:
        return isCountryCode(text);
    case Kind::Countries:
        return all(value, isCountryCode);
    case Kind::References:
        return all(value, [](const QString &id) { return !id.isEmpty(); });
    case Kind::Blob: {
        static const QRegularExpression sum(QStringLiteral("^[0-9a-f]{64}$"));
        return sum.match(text).hasMatch();
    }
    }
    return false;
}
