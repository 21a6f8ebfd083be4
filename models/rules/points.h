// models/rules/points.h - small words the rules are written in
#pragma once
#include "rules/facts.h"
#include <algorithm>

/// The key of a member, so that no rule spells one.
template <auto M>
QString keyOf()
{
    return QLatin1String(MemberOf<decltype(M)>::Record::schema().template key<M>());
}
/// The same of a part, where the point is about all parts of a record together: "purpose.art9_conditions".
template <auto M>
QString partKey()
{
    using P = typename MemberOf<decltype(M)>::Record;
    return QLatin1String(P::key) + u'.' + keyOf<M>();
}
/// An argument of a message that is shown as the title of a record.
inline QString titleArgument(const QString &id)
{
    return u'{' + id + u'}';
}
/// An argument of a message that is shown as the name of a country or organisation.
inline QString countryArgument(const QString &code)
{
    return u'@' + code;
}
/// Phrases of the context "Rules", shown one after another in the reader's language.
inline QString phrasesArgument(const std::vector<const char *> &phrases)
{
    QStringList out;
    for (const char *phrase : phrases)
        out << QString::fromUtf8(phrase);
    return u'~' + out.join(u'~');
}
/// An argument of a message that is shown as the label of the field the point is about.
inline QString labelArgument()
{
    return QStringLiteral("#");
}

template <class T>
bool contains(const std::vector<T> &list, const T &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}
