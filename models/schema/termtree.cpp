// models/schema/termtree.cpp - reads resources/reference/dpv.json
#include "schema/termtree.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>
#include <algorithm>
#include <map>

static QJsonArray lists()
{
    QFile file(QStringLiteral(":/reference/dpv.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("dpv.json is missing from the program");
    return QJsonDocument::fromJson(file.readAll())[QLatin1String("lists")].toArray();
}

static std::vector<TreeTerm> termsOf(const QJsonArray &list)
{
    std::vector<TreeTerm> out;
    out.reserve(std::size_t(list.size()));
    for (const QJsonValue value : list)
        out.push_back({value[QLatin1String("code")].toString(), value[QLatin1String("label")].toString(),
                       value[QLatin1String("parents")].toVariant().toStringList()});
    return out;
}

TermTree::TermTree(std::vector<TreeTerm> terms)
    : terms_(std::move(terms))
{
    for (std::size_t i = 0; i < terms_.size(); ++i)
        places_.insert(terms_[i].code, i);
}

const TermTree &TermTree::named(const QString &list)
{
    static const std::map<QString, TermTree> all = [] {
        std::map<QString, TermTree> read;
        for (const QJsonValue value : lists())
            read.insert({value[QLatin1String("id")].toString(),
                         TermTree(termsOf(value[QLatin1String("terms")].toArray()))});
        return read;
    }();
    static const TermTree none{{}};
    const auto found = all.find(list);
    return found == all.end() ? none : found->second;
}

const TreeTerm *TermTree::find(const QString &code) const
{
    const auto at = places_.constFind(code);
    return at == places_.cend() ? nullptr : &terms_[*at];
}

std::vector<const TreeTerm *> TermTree::below(const QString &code) const
{
    std::vector<const TreeTerm *> out;
    for (const TreeTerm &term : terms_)
        if (code.isEmpty() ? term.parents.isEmpty() : term.parents.contains(code))
            out.push_back(&term);
    return out;
}

bool TermTree::isBelow(const QString &code, const QString &ancestor) const
{
    const TreeTerm *term = find(code);
    return term && std::ranges::any_of(term->parents, [&](const QString &parent) {
               return parent == ancestor || isBelow(parent, ancestor);
           });
}
