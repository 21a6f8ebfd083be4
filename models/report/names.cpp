// models/report/names.cpp
#include "report/names.h"
#include "registers/organisation.h"
#include "report/fields.h"
#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace report {
namespace {
constexpr qsizetype shortest = 3; // letters: "HR" is everywhere

/// "Anna Meier" of "Anna Meier, head of HR".
QString withoutOffice(const QString &value)
{
    static const QRegularExpression after(QStringLiteral("\\s*[,;(\\n].*$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return QString(value).remove(after).trimmed();
}

/// "Meier" of "Anna Meier" or "Anna von der Heide-Meier"; empty where the words are no person's name: "Head
/// of HR".
QString surname(const QString &name)
{
    static const QRegularExpression person(QStringLiteral(
        "^\\p{Lu}\\S+( (von|vom|zu|van|de|der|den|di|da|du|le|la|af|al|bin)| \\p{Lu}\\S*){1,5}$"));
    const QString last = name.section(u' ', -1);
    return person.match(name).hasMatch() && last.size() > shortest && last[0].isUpper() ? last : QString();
}

class Names {
public:
    Names(const Reader &everything, const Snapshot &records, const Edition &edition)
        : everything_(everything)
        , records_(records)
        , edition_(edition)
    {
        for (const RegisterInfo *reg : everything.registers())
            for (const Record &record : everything.all(*reg))
                take(*reg, record);
    }
    QStringList in(const QString &text) const
    {
        QStringList found;
        for (const auto &[name, pattern] : patterns_)
            if (text.contains(name, Qt::CaseInsensitive) && pattern.match(text).hasMatch())
                found << name;
        QStringList longest; // "Meier" says nothing that "Anna Meier" does not
        for (const QString &one : found)
            if (std::ranges::none_of(found, [&one](const QString &other) {
                    return other.size() > one.size() && other.contains(one, Qt::CaseInsensitive);
                }))
                longest << one;
        return longest;
    }

private:
    void take(const RegisterInfo &reg, const Record &record)
    {
        for (const FieldInfo &field : reg.fields) {
            const bool isName = field.personal && (field.kind == Kind::Text || field.kind == Kind::Email);
            if (!isName && !(isTitle(field) && !isNamed(reg, record)))
                continue;
            const QString whole = valueOf(reg, record.row, field.key).toString().trimmed();
            const QString name = field.personal ? withoutOffice(whole) : whole;
            add(name);
            if (field.personal)
                add(surname(name));
        }
    }
    static bool isTitle(const FieldInfo &field)
    {
        const QLatin1String key(field.key);
        return key == QLatin1String("name") || key == keyOf<&Organisation::legalName>();
    }
    /// Measures and systems are things, not somebody: only where they are for the officer alone.
    bool isNamed(const RegisterInfo &reg, const Record &record) const
    {
        if (!edition_.holds(reg, record))
            return false;
        return &reg != &Organisation::schema().info() || !records_.title(record.id).isEmpty();
    }
    void add(const QString &name)
    {
        if (name.size() < shortest || patterns_.contains(name))
            return;
        patterns_.emplace(name,
                          QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])")
                                                 .arg(QRegularExpression::escape(name)),
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::UseUnicodePropertiesOption));
    }

    const Reader &everything_;
    const Snapshot &records_;
    const Edition &edition_;
    std::map<QString, QRegularExpression> patterns_;
};

/// What somebody wrote in a field, codes left out.
QString writtenIn(const FieldInfo &field, const QVariant &value)
{
    if (field.isText() && field.kind != Kind::Email && field.kind != Kind::Url)
        return value.toString();
    QStringList free;
    if (field.open)
        for (const QString &code : value.toStringList())
            free << freeText(code);
    return free.join(u'\n').trimmed();
}

class Looking {
public:
    Looking(const Names &names, const Snapshot &records)
        : names_(names)
        , records_(records)
    {
    }
    void at(const RegisterInfo &reg, const Record &record, const QString &opens)
    {
        if (done_.contains(record.id))
            return;
        done_.insert(record.id);
        for (const FieldInfo &field : reg.fields) {
            const QString text = writtenIn(field, valueOf(reg, record.row, field.key));
            if (text.isEmpty() || field.personal || isIdentity(reg))
                continue;
            for (const QString &name : names_.in(text))
                found.push_back({&reg, opens, records_.title(opens), &field, name});
        }
        for (const RegisterInfo *kind : partsOf(records_.registers(), reg))
            for (const Record *part : records_.parts(*kind, record.id))
                at(*kind, *part, opens);
    }
    std::vector<NameInText> found;

private:
    /// An organisation says who it is; that is what it is there for.
    static bool isIdentity(const RegisterInfo &reg) { return &reg == &Organisation::schema().info(); }

    const Names &names_;
    const Snapshot &records_;
    QSet<QString> done_;
};
} // namespace

std::vector<NameInText> namesInTexts(const Reader &everything, const Snapshot &records,
                                     const Edition &edition, const Scopes &scopes)
{
    if (edition.isInternal())
        return {};
    const Names names(everything, records, edition);
    Looking looking(names, records);
    for (const Scope &part : scopes.parts) {
        for (const Record *entry : part.entries)
            looking.at(*scopes.kind.reg, *entry, entry->id);
        for (const RegisterInfo *reg : records.registers())
            for (const Record &record : records.all(*reg))
                if (part.linked.contains(record.id))
                    looking.at(*reg, record, record.id);
        if (part.entity)
            looking.at(Organisation::schema().info(), *part.entity, part.entity->id);
    }
    return std::move(looking.found);
}
} // namespace report
