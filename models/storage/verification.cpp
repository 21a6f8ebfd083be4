// models/storage/verification.cpp - each problem as a sentence
#include "storage/verification.h"
#include "schema/reader.h"
#include "schema/translator.h"
#include <array>

namespace {
struct Words {
    const char *code;
    const char *text;
};
// %1 the register, %2 the record, %3 the field
constexpr std::array sentences{
    Words{"integrity",
          QT_TRANSLATE_NOOP("Storage", "The database file is damaged. Keep it, and open the newest backup.")},
    Words{"foreign-key",
          QT_TRANSLATE_NOOP("Storage",
                            "A row of the table “%1” belongs to no record: it was changed by another "
                            "program.")},
    Words{"schema-differs",
          QT_TRANSLATE_NOOP("Storage",
                            "“%1” in the database is not as Custos makes it: it was changed by another "
                            "program.")},
    Words{"chain",
          QT_TRANSLATE_NOOP("Storage",
                            "An entry of the change history (%2) does not follow from the one before: "
                            "it was changed, or an entry is missing.")},
    Words{"digest",
          QT_TRANSLATE_NOOP("Storage",
                            "The change history holds other values for %2 than were written: they were "
                            "changed by another program.")},
    Words{"content-missing",
          QT_TRANSLATE_NOOP("Storage",
                            "Values of %2 were taken out of the change history without an erasure.")},
    Words{"head-missing",
          QT_TRANSLATE_NOOP("Storage",
                            "The change history does not contain the fingerprint asked for: entries "
                            "were cut off, or it belongs to another workspace.")},
    Words{"register-differs",
          QT_TRANSLATE_NOOP("Storage",
                            "%1, %2: “%3” is not what the change history says: it was changed by "
                            "another program.")},
    Words{"record-missing",
          QT_TRANSLATE_NOOP("Storage",
                            "%1: the record %2 is in the change history but no longer in the register.")},
    Words{
        "record-without-history",
        QT_TRANSLATE_NOOP("Storage", "%1: the record %2 is in the register but not in the change history.")},
    Words{"content-differs",
          QT_TRANSLATE_NOOP("Storage",
                            "The content of the file %2 is not what was attached: it was changed by another "
                            "program.")},
    Words{"content-absent",
          QT_TRANSLATE_NOOP("Storage",
                            "The content of the file %2 is missing: it was taken out by another program.")},
    Words{
        "link-differs",
        QT_TRANSLATE_NOOP("Storage", "Links of %2 belong to no field: they were added by another program.")},
    Words{"index-differs",
          QT_TRANSLATE_NOOP("Storage", "%1: the search index does not hold the words of %2.")},
    Words{"index-damaged", QT_TRANSLATE_NOOP("Storage", "The search index is damaged.")},
    Words{"open-points-differ",
          QT_TRANSLATE_NOOP("Storage", "%1: the stored open points of %2 are not those the records give.")},
};
} // namespace

QString shownProblem(const Problem &problem, const Reader &reader, const Translator &translator)
{
    QString reg = problem.reg, field = problem.field;
    for (const RegisterInfo *info : reader.registers()) {
        if (problem.reg != QLatin1String(info->key))
            continue;
        reg = translator.field(info->title);
        if (const FieldInfo *f = info->find(QString(problem.field).remove(QStringLiteral("#state"))))
            field = translator.field(f->label);
    }
    for (const Words &words : sentences) {
        if (problem.code != QLatin1String(words.code))
            continue;
        QString text = translator.text("Storage", words.text);
        text.replace(QLatin1String("%1"), QLatin1String("\x01"))
            .replace(QLatin1String("%2"), QLatin1String("\x02"));
        text.replace(QLatin1String("%3"), field);
        text.replace(QLatin1String("\x02"), problem.record).replace(QLatin1String("\x01"), reg);
        return text;
    }
    return problem.code;
}
