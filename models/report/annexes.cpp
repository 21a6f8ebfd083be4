// models/report/annexes.cpp - the clients, then the measures, systems and organisations that the entries
// name, one register each: once in a document, with those who name them
#include "registers/organisation.h"
#include "report/fields.h"
#include "report/glyphs.h"
#include "report/particulars.h"
#include "report/relevance.h"
#include "report/sections.h"
#include "schema/display.h"
#include "schema/translator.h"
#include <algorithm>

namespace report {
namespace {
using O = Organisation;

/// Whom the law asks for an officer and a representative: controllers. Others have some, or not; nobody
/// misses them here.
bool isController(const Record &organisation)
{
    const QStringList roles =
        valueOf(O::schema().info(), organisation.row, info<&O::roles>().key).toStringList();
    return roles.contains(QLatin1String("own_entity")) || roles.contains(QLatin1String("joint_controller"));
}

class Entry {
public:
    Entry(const Sheet &sheet, const RegisterInfo &reg, const Record &record)
        : sheet_(sheet)
        , reg_(reg)
        , record_(record)
    {
    }
    Texts texts() const
    {
        Texts out{{sheet_.records.title(record_.id), Tone::Strong}};
        Particulars particulars(sheet_);
        QStringList empty;
        for (const FieldInfo &field : reg_.fields)
            if (!isOfTheEntry(field))
                continue;
            else if (Sheet::isKnown(reg_, record_.row, field))
                particulars.add(reg_, record_.row, field);
            else if (isMissing(field))
                empty << sheet_.label(field);
        append(out, particulars.take());
        if (!empty.isEmpty() && sheet_.edition.holdsRemarks())
            out.push_back(sheet_.unrecorded(empty));
        if (valueOf(reg_, record_.row, "confidential").toBool())
            out.push_back(sheet_.quiet(QT_TRANSLATE_NOOP("Report", "For the data protection officer only.")));
        if (sheet_.edition.holdsRemarks())
            append(out, namedBy());
        return out;
    }

private:
    bool isOfTheEntry(const FieldInfo &field) const
    {
        return QLatin1String(field.key) != QLatin1String("name") && *field.group
            && sheet_.edition.holds(reg_, field);
    }
    bool isMissing(const FieldInfo &field) const
    {
        if (field.asked == Asked::No || !isMissed(reg_, record_.row, field))
            return false;
        return &reg_ != &O::schema().info() || field.required() || isController(record_);
    }
    Texts namedBy() const
    {
        constexpr qsizetype most = 40; // more numbers than that nobody reads
        const QStringList ids = sheet_.scopes.namedBy.value(record_.id);
        Texts out;
        if (ids.size() > most) {
            out.push_back(
                {sheet_.say(QT_TRANSLATE_N_NOOP("Report", "Named by %n record(s) of this document."),
                            int(ids.size())),
                 Tone::Small});
        } else if (!ids.isEmpty()) {
            Text text = sheet_.numbers(ids);
            text.tone = Tone::Small;
            prefix(text, sheet_.say(QT_TRANSLATE_NOOP("Report", "Named by: ")));
            out.push_back(std::move(text));
        }
        if (const QString whose = parts(); !whose.isEmpty())
            out.push_back({whose, Tone::Small});
        return out;
    }
    /// Where there are several controllers: in whose records it stands.
    QString parts() const
    {
        QStringList names;
        std::size_t count = 0;
        for (const Scope &part : sheet_.scopes.parts) {
            if (!part.linked.contains(record_.id))
                continue;
            ++count;
            if (part.entity)
                names << isolated(sheet_.records.title(part.entity->id));
        }
        if (sheet_.scopes.parts.size() == 1 || names.isEmpty())
            return {};
        if (count == sheet_.scopes.parts.size())
            return sheet_.say(QT_TRANSLATE_NOOP("Report", "In the records of all controllers."));
        const QString all = sheet_.language.clauses(names);
        return all.endsWith(u'.') // "sp. z o.o."
            ? sheet_.say(QT_TRANSLATE_NOOP("Report", "In the records of: %1")).arg(all)
            : sheet_.say(QT_TRANSLATE_NOOP("Report", "In the records of: %1.")).arg(all);
    }

    const Sheet &sheet_;
    const RegisterInfo &reg_;
    const Record &record_;
};
} // namespace

std::vector<Section> annexSections(const Sheet &sheet)
{
    std::vector<Section> sections;
    char16_t letter = u'A';
    if (sheet.scopes.kind.isOfProcessors())
        if (Section clients = clientList(sheet, letter); !clients.blocks.empty()) {
            sections.push_back(std::move(clients));
            ++letter;
        }
    for (const Annex &annex : sheet.scopes.annexes) {
        Section section{.anchor = QStringLiteral("annex/") + QLatin1String(annex.reg->key),
                        .title = sheet.say(QT_TRANSLATE_NOOP("Report", "Annex %1: %2"))
                                     .arg(QString(QChar(letter++)), sheet.language.field(annex.reg->title)),
                        .below = sheet.say(sheet.scopes.kind.words.annexes),
                        .room = sections.empty() ? 1 : 0.25};
        for (const Record *record : annex.records)
            section.blocks.emplace_back(
                Item{.mark = {},
                     .label = valueOf(*annex.reg, record->row, "reference").toString(),
                     .body = {Entry(sheet, *annex.reg, *record).texts()},
                     .anchor = sheet.anchor(record->id)});
        sections.push_back(std::move(section));
    }
    return sections;
}
} // namespace report
