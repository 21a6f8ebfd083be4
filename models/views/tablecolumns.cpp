// models/views/tablecolumns.cpp
#include "views/tablecolumns.h"
#include "schema/translator.h"
#include <algorithm>

static bool isHead(const FieldInfo &field)
{
    const QLatin1String key(field.key);
    return key == QLatin1String("confidential") || key == QLatin1String("origin")
        || key == QLatin1String("origin_source") || key == QLatin1String("confirmed")
        || key == QLatin1String("reference");
}

bool isState(const FieldInfo &field)
{
    const QLatin1String key(field.key);
    return field.kind == Kind::Choice
        && (key == QLatin1String("state") || key.endsWith(QLatin1String("_state"))
            || key.endsWith(QLatin1String("_status")) || key == QLatin1String("status"));
}

const FieldInfo *nameField(const RegisterInfo &reg)
{
    if (const FieldInfo *name = reg.find(u"name"))
        return name;
    const auto at = std::ranges::find_if(
        reg.fields, [](const FieldInfo &f) { return f.home == Home::Column && f.isText() && !isHead(f); });
    return at == reg.fields.end() ? nullptr : &*at;
}

QStringList allColumns(const RegisterInfo &reg)
{
    QStringList keys;
    for (const FieldInfo &field : reg.fields)
        if (field.home != Home::Record && field.kind != Kind::Blob)
            keys << QLatin1String(field.key);
    const FieldInfo *name = nameField(reg);
    const qsizetype at = name ? keys.indexOf(QLatin1String(name->key)) + 1 : keys.size();
    keys.insert(at, openPointsColumn);
    return keys;
}

QStringList defaultColumns(const RegisterInfo &reg)
{
    QStringList keys;
    const auto add = [&](const FieldInfo *field) {
        if (field && !keys.contains(QLatin1String(field->key)))
            keys << QLatin1String(field->key);
    };
    const auto firsts = [&](std::size_t most, auto &&wanted) {
        std::size_t taken = 0;
        for (const FieldInfo &field : reg.fields)
            if (taken < most && field.home != Home::Record && !isHead(field) && wanted(field)) {
                add(&field);
                ++taken;
            }
    };
    add(reg.find(u"reference"));
    add(nameField(reg));
    firsts(1, [](const FieldInfo &f) { return f.required() && f.kind == Kind::Choices; });
    firsts(1, [](const FieldInfo &f) { return isState(f); });
    keys << openPointsColumn;
    firsts(1, [](const FieldInfo &f) {
        return f.kind == Kind::Date
            && (QLatin1String(f.key).contains(QLatin1String("review"))
                || QLatin1String(f.key).contains(QLatin1String("due")));
    });
    if (keys.size() < 5)
        firsts(1, [](const FieldInfo &f) { return f.kind == Kind::Country; });
    if (keys.size() < 5)
        firsts(std::size_t(5 - keys.size()),
               [](const FieldInfo &f) { return f.kind == Kind::Choice || f.kind == Kind::Reference; });
    return keys;
}

QString columnHead(const FieldInfo &field, const Translator &translator)
{
    const QLatin1String key(field.key);
    if (key == QLatin1String("reference"))
        return translator.text("Views", QT_TRANSLATE_NOOP("Views", "Ref."));
    if (key == QLatin1String("record_state"))
        return translator.text("Views", QT_TRANSLATE_NOOP("Views", "Record"));
    if (key == QLatin1String("processing_state"))
        return translator.text("Views", QT_TRANSLATE_NOOP("Views", "Processing"));
    return translator.field(field.label);
}

std::vector<const FieldInfo *> filterFields(const RegisterInfo &reg)
{
    std::vector<const FieldInfo *> out;
    for (const FieldInfo &field : reg.fields)
        switch (field.kind) {
        case Kind::Flag:
        case Kind::Choice:
        case Kind::Choices:
        case Kind::Country:
        case Kind::Countries:
        case Kind::Reference:
        case Kind::References:
            if (field.home != Home::Record)
                out.push_back(&field);
            break;
        default:
            break;
        }
    return out;
}
