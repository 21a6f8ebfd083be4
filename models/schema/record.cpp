// models/schema/record.cpp
#include "schema/record.h"
#include "schema/errors.h"
#include "schema/values.h"

std::span<const Term> termsOf(Origin)
{
    static constexpr Term terms[] = {
        {"typed", QT_TRANSLATE_NOOP("Vocabulary", "typed")},
        {"template", QT_TRANSLATE_NOOP("Vocabulary", "from a template")},
        {"import", QT_TRANSLATE_NOOP("Vocabulary", "from an import")},
        {"policy", QT_TRANSLATE_NOOP("Vocabulary", "from a policy")},
    };
    static_assert(std::size(terms) == std::size_t(Origin::Policy) + 1);
    return terms;
}

std::span<const Term> termsOf(Applies)
{
    static constexpr Term terms[] = {
        {"applies", QT_TRANSLATE_NOOP("Vocabulary", "applies")},
        {"does_not_apply", QT_TRANSLATE_NOOP("Vocabulary", "does not apply")},
        {"not_yet_possible", QT_TRANSLATE_NOOP("Vocabulary", "not possible yet")},
        {"not_examined", QT_TRANSLATE_NOOP("Vocabulary", "not examined")},
    };
    static_assert(std::size(terms) == std::size_t(Applies::NotExamined) + 1);
    return terms;
}

template <class E>
static E fromCode(const QString &code)
{
    const auto terms = termsOf(E{});
    for (std::size_t i = 0; i < terms.size(); ++i)
        if (code == QLatin1String(terms[i].code))
            return static_cast<E>(i);
    throw Error(QCoreApplication::translate("Register", "“%1” is not one of the codes known here.").arg(code),
                code);
}

template <class E>
static QString toCode(E value)
{
    return QLatin1String(termsOf(value)[static_cast<std::size_t>(value)].code);
}

QJsonObject toJson(const FieldState &state)
{
    QJsonObject out;
    if (state.origin)
        out.insert(QLatin1String("origin"), toCode(*state.origin));
    if (state.confirmed)
        out.insert(QLatin1String("confirmed"), *state.confirmed);
    if (state.applies)
        out.insert(QLatin1String("applies"), toCode(*state.applies));
    if (!state.reason.isEmpty())
        out.insert(QLatin1String("reason"), state.reason);
    if (state.until.isValid())
        out.insert(QLatin1String("until"), state.until.toString(Qt::ISODate));
    return out;
}

FieldState stateFromJson(const QJsonObject &json)
{
    const auto wrong = [](const QString &member, const QJsonValue &value) {
        return Error(QCoreApplication::translate("Register",
                                                 "The state of a value has a member that does not fit: %1.")
                         .arg(member),
                     value.toVariant().toString());
    };
    FieldState state;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString member = it.key();
        if (it->isNull())
            continue;
        const QString text = it->toString(); // empty where it is no text, which no member takes
        if (member == QLatin1String("confirmed") && it->isBool())
            state.confirmed = it->toBool();
        else if (member == QLatin1String("origin") && it->isString())
            state.origin = fromCode<Origin>(text);
        else if (member == QLatin1String("applies") && it->isString())
            state.applies = fromCode<Applies>(text);
        else if (member == QLatin1String("reason") && it->isString())
            state.reason = text;
        else if (member == QLatin1String("until") && isDate(text, false))
            state.until = QDate::fromString(text, Qt::ISODate);
        else
            throw wrong(member, *it);
    }
    return state;
}

QJsonObject toJson(const RegisterInfo &reg, const Row &row)
{
    QJsonObject out;
    for (qsizetype i = 0; i < row.size(); ++i)
        if (row[i].isValid())
            out.insert(QLatin1String(reg.fields[std::size_t(i)].key), QJsonValue::fromVariant(row[i]));
    for (auto it = row.states.begin(); it != row.states.end(); ++it)
        out.insert(it.key() + QStringLiteral("#state"), toJson(it.value()));
    return out;
}

QVariant fromJson(const FieldInfo &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {}; // toVariant() would give a typed nullptr, which is not "unset"
    if (field.isList()) {
        if (!value.isArray())
            return value.toVariant();
        const QVariantList list = value.toVariant().toList();
        QStringList texts;
        for (const QVariant &item : list) {
            if (item.typeId() != QMetaType::QString)
                return list; // not a list of texts: fits() refuses it
            texts << item.toString();
        }
        return texts.isEmpty() ? QVariant() : QVariant(texts);
    }
    if (field.kind == Kind::Integer && value.isDouble()
        && double(value.toInteger()) == value.toDouble()) // 1.5 is no integer; fits() refuses it
        return QVariant::fromValue<qint64>(value.toInteger());
    return value.toVariant();
}
