// models/views/titles.cpp
#include "views/titles.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "views/tablecolumns.h"
#include <algorithm>

/// What tells a part that has no text of its own from its neighbours: its first choice.
static const FieldInfo *tellingField(const RegisterInfo &reg)
{
    const auto at = std::find_if(reg.fields.begin(), reg.fields.end(), [](const FieldInfo &field) {
        return field.kind == Kind::Choice && field.required();
    });
    return at != reg.fields.end() ? &*at : nameField(reg);
}

QString shownTitle(const Source &source, const QString &id, const Translator &translator)
{
    const QString title = source.title(id);
    const RegisterInfo *reg = title == id ? source.registerOf(id) : nullptr;
    const std::optional<Row> row = reg ? source.find(*reg, id) : std::nullopt;
    if (!row)
        return title;
    const FieldInfo *field = tellingField(*reg);
    const QString words =
        field ? shownValue(*field, valueOf(*reg, *row, field->key), translator, {}) : QString();
    return words.isEmpty() ? translator.field(*reg->singular ? reg->singular : reg->title) : words;
}
