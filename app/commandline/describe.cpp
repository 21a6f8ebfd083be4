// app/commandline/describe.cpp - custos describe: every register with every field
#include "commandline/desktop.h"
#include "registers/catalogue.h"
#include "schema/termtree.h"
#include <QJsonArray>
#include <array>

static QJsonArray terms(std::span<const Term> all, const Translator &t)
{
    QJsonArray out;
    for (const Term &term : all)
        out.append(QJsonObject{{QStringLiteral("code"), QLatin1String(term.code)},
                               {QStringLiteral("label"), t.term(term.label)}});
    return out;
}

/// The long list behind the pick-list: its codes are taken as well; labels are English in every language.
static QJsonArray more(const FieldInfo &f)
{
    QJsonArray out;
    const QString tree = QLatin1String(f.more);
    if (!tree.isEmpty())
        for (const TreeTerm &term : TermTree::named(tree).terms())
            out.append(QJsonObject{{QStringLiteral("code"), term.code},
                                   {QStringLiteral("label"), term.label},
                                   {QStringLiteral("parents"), QJsonArray::fromStringList(term.parents)}});
    return out;
}

static QString codeOf(Asked asked)
{
    static constexpr std::array codes{"no", "always", "where_applicable", "where_possible"};
    return QLatin1String(codes[std::size_t(asked)]);
}

static QJsonObject described(const FieldInfo &f, const Translator &t)
{
    return {
        {QStringLiteral("key"), QLatin1String(f.key)},
        {QStringLiteral("label"), t.field(f.label)},
        {QStringLiteral("help"), orNull(*f.help ? t.field(f.help) : QString())},
        {QStringLiteral("kind"), codeOf(f.kind)},
        {QStringLiteral("required"), f.required()},
        {QStringLiteral("asked"), codeOf(f.asked)},
        {QStringLiteral("law"), orNull(citation(f.law))},
        {QStringLiteral("group"), orNull(*f.group ? t.field(f.group) : QString())},
        {QStringLiteral("personal"), f.personal},
        {QStringLiteral("open"), f.open},
        {QStringLiteral("partial"), f.partial},
        {QStringLiteral("terms"), terms(f.terms, t)},
        {QStringLiteral("more"), more(f)},
        {QStringLiteral("reference"), f.reference ? QJsonValue(QLatin1String(f.reference)) : QJsonValue()},
    };
}

int describe(const Arguments &, const Desktop &desktop)
{
    const Translator &t = desktop.translator();
    QJsonArray registers;
    for (const RegisterInfo *reg : catalogue()) {
        QJsonArray fields;
        for (const FieldInfo &f : reg->fields)
            fields.append(described(f, t));
        registers.append(QJsonObject{
            {QStringLiteral("key"), QLatin1String(reg->key)},
            {QStringLiteral("title"), t.field(reg->title)},
            {QStringLiteral("parent"), reg->parent ? QJsonValue(QLatin1String(reg->parent)) : QJsonValue()},
            {QStringLiteral("single"), reg->single},
            {QStringLiteral("fields"), fields}});
    }
    print(QJsonObject{{QStringLiteral("registers"), registers}});
    return Done;
}
