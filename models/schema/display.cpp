// models/schema/display.cpp
#include "schema/display.h"
#include "schema/termtree.h"
#include "schema/translator.h"
#include "schema/values.h"

static QString shownTerm(const FieldInfo &field, const QString &code, const Translator &t)
{
    for (const Term &term : field.terms)
        if (code == QLatin1String(term.code))
            return t.term(term.label);
    const QString words = freeText(code);
    if (!words.isEmpty())
        return words;
    const TreeTerm *term = field.more ? TermTree::named(QLatin1String(field.more)).find(code) : nullptr;
    return term ? term->label : code;
}

static QString shownOne(const FieldInfo &field, const QVariant &value, const Translator &t,
                        const TitleOf &title)
{
    const QString text = value.toString();
    switch (field.kind) {
    case Kind::Flag:
        return value.toBool() ? t.text("Values", QT_TRANSLATE_NOOP("Values", "Yes"))
                              : t.text("Values", QT_TRANSLATE_NOOP("Values", "No"));
    case Kind::Date:
        return shownDate(text, t);
    case Kind::DateTime:
        return t.locale().toString(toMoment(text), QLocale::LongFormat);
    case Kind::Period:
        return shownPeriod(text, t);
    case Kind::Choice:
    case Kind::Choices:
        return shownTerm(field, text, t);
    case Kind::Country:
    case Kind::Countries:
        return shownCountry(text, t);
    case Kind::Reference:
    case Kind::References:
        return title(text);
    case Kind::Blob:
        return t.text("Values", QT_TRANSLATE_NOOP("Values", "file with the SHA-256 %1…")).arg(text.left(8));
    case Kind::Integer:
        return t.locale().toString(value.toLongLong());
    default:
        return text;
    }
}

QStringList shownValues(const FieldInfo &field, const QVariant &value, const Translator &t,
                        const TitleOf &title)
{
    if (!value.isValid())
        return {};
    if (!field.isList())
        return {shownOne(field, value, t, title)};
    QStringList out;
    for (const QString &one : value.toStringList())
        out << shownOne(field, one, t, title);
    return out;
}

QString shownValue(const FieldInfo &field, const QVariant &value, const Translator &t, const TitleOf &title)
{
    return shownValues(field, value, t, title).join(QStringLiteral(", "));
}

QString shownState(const FieldState &state, const Translator &t)
{
    if (!state.applies || *state.applies == Applies::Applies)
        return {};
    if (*state.applies == Applies::NotExamined)
        return t.text("Values", QT_TRANSLATE_NOOP("Values", "Not examined"));
    QString text = *state.applies == Applies::DoesNotApply
        ? t.text("Values", QT_TRANSLATE_NOOP("Values", "Does not apply"))
        : t.text("Values", QT_TRANSLATE_NOOP("Values", "Not possible yet"));
    if (!state.reason.isEmpty())
        text = t.labelled(text, state.reason);
    if (state.until.isValid())
        text += QStringLiteral(" (%1)").arg(t.text("Values", QT_TRANSLATE_NOOP("Values", "until %1"))
                                                .arg(shownDate(state.until.toString(Qt::ISODate), t)));
    return text;
}
