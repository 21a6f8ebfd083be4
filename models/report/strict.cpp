// models/report/strict.cpp - an entry as Art. 30 itself asks for it: the letters, headed by the words of the
// law, and nothing else
#include "registers/controller_deviation.h"
#include "registers/data_category.h"
#include "registers/processor_activity.h"
#include "registers/purpose.h"
#include "report/entry.h"
#include "report/fields.h"
#include "report/retention.h"

namespace report {
namespace {
using A = ProcessingActivity;
using D = DataCategory;
using P = ProcessorActivity;

class Letters {
public:
    Letters(Section &section, const Sheet &sheet, const Record &entry)
        : section_(section)
        , sheet_(sheet)
        , entry_(entry)
    {
    }
    void controller()
    {
        letter("a",
               QT_TRANSLATE_NOOP("Report",
                                 "the name and contact details of the controller and, where "
                                 "applicable, the joint controller, the controller’s "
                                 "representative and the data protection officer"));
        Texts texts = entitiesOf(sheet_, entry_, info<&A::controllers>());
        if (Sheet::isKnown(reg_, entry_.row, info<&A::jointControllers>()))
            append(texts, sheet_.labelled(reg_, entry_.row, info<&A::jointControllers>()));
        append(texts, deviations(sheet_, entry_));
        say(std::move(texts));

        letter("b", QT_TRANSLATE_NOOP("Report", "the purposes of the processing"));
        list(Purpose::schema().info(), info<&Purpose::name>());

        letter("c",
               QT_TRANSLATE_NOOP("Report",
                                 "a description of the categories of data subjects and of the "
                                 "categories of personal data"));
        section_.blocks.emplace_back(subjectsAndData(sheet_, entry_));

        letter(
            "d",
            QT_TRANSLATE_NOOP("Report",
                              "the categories of recipients to whom the personal data have been or will be "
                              "disclosed including recipients in third countries or international "
                              "organisations"));
        say(sheet_.group(reg_, entry_.row, info<&A::processors>().group));

        letter("e", transfers());
        say(sheet_.group(reg_, entry_.row, info<&A::thirdCountries>().group, {keyOf<&A::thirdCountries>()}));

        letter("f",
               QT_TRANSLATE_NOOP("Report",
                                 "where possible, the envisaged time limits for erasure of the "
                                 "different categories of data"));
        section_.blocks.emplace_back(dataAndTimeLimits(sheet_, entry_));

        letter("g", measures());
        say(security(info<&A::measures>(), info<&A::securityNote>()));
    }
    void processor()
    {
        letter("a",
               QT_TRANSLATE_NOOP("Report",
                                 "the name and contact details of the processor or processors and "
                                 "of each controller on behalf of which the processor is acting, "
                                 "and, where applicable, of the controller’s or the processor’s "
                                 "representative, and the data protection officer"));
        Texts texts = entitiesOf(sheet_, entry_, info<&P::processors>());
        texts.push_back(clientsInShort(sheet_, entry_));
        say(std::move(texts));

        letter("b",
               QT_TRANSLATE_NOOP("Report",
                                 "the categories of processing carried out on behalf of each controller"));
        say(categoryInWords(sheet_, entry_));

        letter("c", transfers());
        say(sheet_.group(reg_, entry_.row, info<&P::thirdCountries>().group, {keyOf<&P::thirdCountries>()}));

        letter("d", measures());
        say(security(info<&P::measures>(), info<&P::securityNote>()));
    }

private:
    static const char *transfers()
    {
        return QT_TRANSLATE_NOOP(
            "Report",
            "where applicable, transfers of personal data to a third country or an international "
            "organisation, including the identification of that third country or international "
            "organisation and, in the case of transfers referred to in the second subparagraph of "
            "Article 49(1), the documentation of suitable safeguards");
    }
    static const char *measures()
    {
        return QT_TRANSLATE_NOOP("Report",
                                 "where possible, a general description of the technical and "
                                 "organisational security measures referred to in Article 32(1)");
    }
    void letter(const char *mark, const char *words)
    {
        section_.blocks.emplace_back(
            Subheading{QStringLiteral("(%1)  %2").arg(QLatin1String(mark), sheet_.say(words))});
    }
    void say(Texts texts)
    {
        if (texts.empty())
            texts.push_back(sheet_.nothing());
        section_.blocks.emplace_back(Paragraphs{std::move(texts)});
    }
    void list(const RegisterInfo &part, const FieldInfo &field)
    {
        Texts texts;
        for (const Record *one : sheet_.records.parts(part, entry_.id))
            append(texts, sheet_.value(part, one->row, field));
        say(std::move(texts));
    }
    Texts security(const FieldInfo &list, const FieldInfo &note)
    {
        Texts texts;
        for (const FieldInfo *field : {&list, &note})
            if (Sheet::isKnown(reg_, entry_.row, *field))
                append(texts, sheet_.value(reg_, entry_.row, *field));
        return texts;
    }

    Section &section_;
    const Sheet &sheet_;
    const RegisterInfo &reg_ = *sheet_.scopes.kind.reg;
    const Record &entry_;
};
} // namespace

Section strictSection(const Sheet &sheet, const Record &entry)
{
    Section section{.anchor = sheet.anchor(entry.id),
                    .title = sheet.records.title(entry.id),
                    .reference = valueOf(*sheet.scopes.kind.reg, entry.row, "reference").toString(),
                    .depth = 2,
                    .room = 0.4};
    Letters letters(section, sheet, entry);
    sheet.scopes.kind.isOfProcessors() ? letters.processor() : letters.controller();
    return section;
}
} // namespace report
