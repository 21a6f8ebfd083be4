// models/report/retention.cpp
#include "report/retention.h"
#include "registers/data_category.h"
#include "report/fields.h"
#include "report/glyphs.h"
#include "schema/display.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace report {
namespace {
using D = DataCategory;

struct Phase {
    const FieldInfo &period, &criterion, &start, &ground;
    const char *name; ///< "In active use: %1"
};

const std::array<Phase, 3> &phases()
{
    static const std::array<Phase, 3> all{
        Phase{info<&D::retention>(), info<&D::retentionCriterion>(), info<&D::retentionStart>(),
              info<&D::retentionGround>(), QT_TRANSLATE_NOOP("Report", "In active use: %1")},
        Phase{info<&D::archiveRetention>(), info<&D::archiveCriterion>(), info<&D::archiveStart>(),
              info<&D::archiveGround>(), QT_TRANSLATE_NOOP("Report", "In the restricted archive: %1")},
        Phase{info<&D::finalRetention>(), info<&D::finalCriterion>(), info<&D::finalStart>(),
              info<&D::finalGround>(), QT_TRANSLATE_NOOP("Report", "In the final archive: %1")}};
    return all;
}

/// Words from a record inside a sentence: an article that opened them there is no beginning here.
QString inside(const QString &words)
{
    static const QRegularExpression opening(QStringLiteral(
        "^(The|A|An|As|When|Until|After|For|Indefinite|Der|Die|Das|Dem|Den|Ein|Eine|Einem|Wenn|Sobald|"
        "Bis|Solange|Nach|Unbefristet)\\b"));
    QString out = words.trimmed();
    while (out.endsWith(u'.'))
        out.chop(1);
    if (opening.match(out).hasMatch())
        out[0] = out[0].toLower();
    return isolated(out);
}

QString begun(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

/// "until the contract ends"; words that are no event stay as they are: "as long as necessary".
QString untilThen(const Sheet &sheet, const QString &criterion)
{
    static const QRegularExpression own(
        QStringLiteral("^(until|as long as|no longer|indefinitely|for |bis |solange|so lange|nicht länger|"
                       "unbefristet)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString words = inside(criterion);
    if (own.match(criterion.trimmed()).hasMatch())
        return words;
    return sheet.say(QT_TRANSLATE_NOOP("Report", "until %1")).arg(words);
}

class Words {
public:
    Words(const Sheet &sheet, const Row &row)
        : sheet_(sheet)
        , row_(row)
    {
    }
    QString of(const FieldInfo &field) const
    {
        return shownValue(field, valueOf(D::schema().info(), row_, field.key), sheet_.language, {});
    }
    bool has(const Phase &phase) const
    {
        return !of(phase.period).isEmpty() || !of(phase.criterion).isEmpty() || !of(phase.start).isEmpty()
            || !of(phase.ground).isEmpty();
    }
    /// "6 months, counted from the rejection. Ground: ..."
    QString sentence(const Phase &phase) const
    {
        const QString period = of(phase.period), criterion = of(phase.criterion), start = of(phase.start),
                      ground = of(phase.ground);
        QString words = period;
        if (!criterion.isEmpty())
            words = period.isEmpty() ? untilThen(sheet_, criterion)
                                     : sheet_.say(QT_TRANSLATE_NOOP("Report", "%1, or %2"))
                                           .arg(period, untilThen(sheet_, criterion));
        if (words.isEmpty())
            words = sheet_.say(QT_TRANSLATE_NOOP("Report", "no period recorded"));
        if (!start.isEmpty())
            words = sheet_.say(QT_TRANSLATE_NOOP("Report", "%1, counted from %2")).arg(words, inside(start));
        words += u'.';
        if (!ground.isEmpty())
            words += u' ' + sheet_.say(QT_TRANSLATE_NOOP("Report", "Ground: %1.")).arg(inside(ground));
        return words;
    }
    QString outcome() const
    {
        const QString what = of(info<&D::outcome>()), how = of(info<&D::erasureMethod>());
        if (what.isEmpty())
            return how.isEmpty() ? QString()
                                 : sheet_.say(QT_TRANSLATE_NOOP("Report", "Erasure: %1.")).arg(inside(how));
        return how.isEmpty()
            ? sheet_.say(QT_TRANSLATE_NOOP("Report", "Afterwards: %1.")).arg(what)
            : sheet_.say(QT_TRANSLATE_NOOP("Report", "Afterwards: %1 (%2).")).arg(what, inside(how));
    }

private:
    const Sheet &sheet_;
    const Row &row_;
};
} // namespace

bool isOfRetention(const FieldInfo &field)
{
    const auto same = [&field](const FieldInfo &one) {
        return QLatin1String(one.key) == QLatin1String(field.key);
    };
    return same(info<&D::outcome>()) || same(info<&D::erasureMethod>())
        || std::ranges::any_of(phases(), [&](const Phase &phase) {
               return same(phase.period) || same(phase.criterion) || same(phase.start) || same(phase.ground);
           });
}

Texts retentionInWords(const Sheet &sheet, const Row &row)
{
    const Words words(sheet, row);
    const auto recorded =
        std::ranges::count_if(phases(), [&](const Phase &phase) { return words.has(phase); });
    Texts out;
    const FieldInfo &active = phases().front().period;
    if (!words.has(phases().front()) && (recorded == 0 || Sheet::isKnown(D::schema().info(), row, active)))
        out = sheet.value(D::schema().info(), row, active);
    for (const Phase &phase : phases()) {
        if (!words.has(phase))
            continue;
        const QString sentence = words.sentence(phase);
        const bool alone = recorded == 1 && &phase == &phases().front();
        out.push_back({alone ? begun(sentence) : sheet.say(phase.name).arg(sentence)});
    }
    if (const QString outcome = words.outcome(); !outcome.isEmpty())
        out.push_back({outcome});
    return out;
}
} // namespace report
