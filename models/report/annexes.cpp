// models/report/annexes.cpp - the measures, systems and organisations that the activities name, one register
// each
#include "report/sections.h"
#include "schema/translator.h"

namespace report {
static Texts described(const Sheet &sheet, const RegisterInfo &reg, const Record &record)
{
    Texts out{{sheet.records.title(record.id), Tone::Strong}};
    for (const FieldInfo &field : reg.fields) {
        const QLatin1String key(field.key);
        const bool ofTheEntry = key == QLatin1String("name") || QLatin1String(field.group).isEmpty();
        if (ofTheEntry || !sheet.edition.holds(field))
            continue;
        if (Sheet::isKnown(reg, record.row, field))
            for (Text &text : sheet.labelled(reg, record.row, field))
                out.push_back(std::move(text));
        else if (field.asked != Asked::No)
            out.push_back(sheet.unrecorded({sheet.label(field)}));
    }
    if (valueOf(reg, record.row, "confidential").toBool())
        out.push_back(sheet.quiet(QT_TRANSLATE_NOOP("Report", "For the data protection officer only.")));
    return out;
}

std::vector<Section> annexSections(const Sheet &sheet)
{
    std::vector<Section> sections;
    char16_t letter = u'A';
    for (const Scope::Annex &annex : sheet.scope.annexes) {
        Section section{.anchor = sheet.scope.prefix + QLatin1String(annex.reg->key),
                        .title = sheet.say(QT_TRANSLATE_NOOP("Report", "Annex %1: %2"))
                                     .arg(QString(QChar(letter++)), sheet.language.field(annex.reg->title)),
                        .below =
                            sheet.say(QT_TRANSLATE_NOOP("Report", "Named by the activities of this record")),
                        .ownPage = sections.empty()};
        for (const Record *record : annex.records)
            section.blocks.emplace_back(
                Item{.mark = {},
                     .label = valueOf(*annex.reg, record->row, "reference").toString(),
                     .body = {described(sheet, *annex.reg, *record)},
                     .anchor = sheet.scope.anchor(record->id)});
        sections.push_back(std::move(section));
    }
    return sections;
}
} // namespace report
