// models/rules/vagueness.cpp
#include "rules/vagueness.h"
#include <QRegularExpression>
#include <algorithm>
#include <span>
#include <vector>

static QRegularExpression pattern(QString text)
{
    // Small words stand between the telling ones: "as long as [this is reasonably] necessary".
    static const std::pair<const char *, const char *> pieces[] = {
        {"<few>", "(?:[\\s,]+[\\w'’-]+){0,5}?[\\s,]+"},
        {"<some>", "(?:[\\s,]+[\\w'’-]+){0,14}?[\\s,]+"},
        {"<need>", "(?:necessary|needed|needs?|require[sd]?|appropriate|relevant|useful|possible)"},
        {"<met>",
         "(?:fulfil+ed|achieved|accomplished|attained|satisfied|served|met|ceases?|ended|exhausted|"
         "lapses?|lapsed|expires?|falls away|no longer (?:appl\\w+|exists?|pursued))"},
        {"<nötig>",
         "(?:erforderlich\\w*|nötig\\w*|notwendig\\w*|benötig\\w*|gebraucht|brauch\\w*|erforder(?:t|n)|"
         "zweckmäßig|dienlich)"},
        {"<erfüllt>",
         "(?:erfüllt|erreicht|erledigt|entfallen|entfällt|weggefallen|wegfällt|fortgefallen|"
         "fortfällt|erloschen|erlischt|weg)"},
    };
    for (const auto &[name, piece] : pieces)
        text.replace(QString::fromUtf8(name), QString::fromUtf8(piece));
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

static std::vector<QRegularExpression> compiled(std::span<const char *const> texts)
{
    std::vector<QRegularExpression> out;
    for (const char *text : texts)
        out.push_back(pattern(QString::fromUtf8(text)));
    return out;
}

static bool anyIn(const std::vector<QRegularExpression> &patterns, const QString &words)
{
    return std::ranges::any_of(patterns,
                               [&](const QRegularExpression &p) { return p.match(words).hasMatch(); });
}

// Patterns are longer than a line: no comma is missing between their halves.
// NOLINTBEGIN(bugprone-suspicious-missing-comma)

/// Need or purpose instead of an end; an outer limit or a provision beside them is an end.
static const std::vector<QRegularExpression> &needs()
{
    static constexpr const char *texts[] = {
        "\\b(?:as|when|where|if|until) <need>\\b",
        "\\bas long as<some><need>\\b",
        "\\bno(?:t)? (?:longer|more|later)(?: than)?<few><need>\\b",
        "\\b(?:period|time|duration|term)<few><need>\\b",
        "\\b(?:necessary|needed|required) (?:period|time|duration|term)\\b",
        "\\b(?:necessary|needed|required) (?:to|for)\\b.{0,60}\\bpurposes?\\b",
        "\\bpurposes?<some><met>\\b",
        "\\b(?:fulfil+ment|achievement|accomplishment|attainment|completion|cessation|lapse) "
        "of<few>purposes?\\b",
        "\\bso ?lange\\b<some><nötig>",
        "\\b(?:soweit|sofern|falls|wenn|wie) <nötig>",
        "\\bnicht (?:mehr|länger)(?: als)?<few><nötig>",
        "\\b(?:zeit|zeitraum|zeitraums|zeiträume|dauer|frist)\\b<some><nötig>",
        "\\b(?:erforderliche|notwendige|nötige|benötigte)[nrs]? (?:zeit|zeitraum|dauer|frist)",
        "\\bfür<some>zwecke?s?\\b<few><nötig>",
        "zweck\\w*<some><erfüllt>",
        "\\b(?:wegfall|fortfall|entfall|entfallen|erreichung|erreichen|erfüllung|erledigung)<few>\\w*zweck",
        "\\b(?:zweckerreichung|zweckerfüllung|zweckfortfall|zweckwegfall)\\b",
        "(?:jusqu['’]à ce que|tant que|aussi longtemps que|dès que|une fois que)\\b.{0,40}\\bfinalités?\\b",
    };
    static const std::vector<QRegularExpression> all = compiled(texts);
    return all;
}

/// "at most 10 years", "6 months after rejection", "required by section 257"; not "within 30 days of that".
static bool namesAnEnd(const QString &words)
{
    static constexpr const char *texts[] = {
        "\\b(?:at most|at the latest|up to|max(?:imum|imal)?(?: of)?|no(?:t)? (?:more|longer|later) than|"
        "höchstens|längstens|maximal|spätestens)(?: \\w+){0,2} (?:\\w+ "
        ")?(?:years?|months?|weeks?|days?|jahre?n?|"
        "monate?n?|wochen?|tage?n?)\\b",
        "(?<!within )(?<!innerhalb von )(?<!binnen )\\b[\\w-]+ "
        "(?:years?|months?|weeks?|days?|jahre?n?|monate?n?|"
        "wochen?|tage?n?) (?:after|from|following|nach|ab|seit)\\b",
        "\\b(?:au plus(?: tard)?|au maximum|maximum|pas plus de)(?: \\w+){0,2} "
        "(?:ans?|années?|mois|semaines?|jours?)\\b",
        "\\b[\\w-]+ (?:ans?|années?|mois|semaines?|jours?) (?:après|à compter|à partir|suivant)",
        "\\brequired (?:by|under)\\b(?! (?:us|you|the (?:controller|company|business))\\b)",
        "\\b(?:gesetzlich|nach|gemäß|laut) (?:§|art|vorgeschrieben)",
        "(?:§|\\bsections?|\\barticles?|\\bartikel|\\bart\\.) ?\\d(?!.*\\b(?:gdpr|ds-?gvo)\\b)",
    };
    static const std::vector<QRegularExpression> all = compiled(texts);
    return anyIn(all, words);
}

/// Words that name no end in whatever company.
static const std::vector<QRegularExpression> &endless()
{
    static constexpr const char *texts[] = {
        "\\b(indefinite(ly)?|unlimited|for ?ever|reasonable (time|period)|to be (defined|determined|decided)|"
        "tbd|until further notice|permanent(ly)?|perpetual(ly)?)\\b",
        "\\b(nach|bei) bedarf\\b",
        "\\b(unbegrenzt|unbefristet|dauerhaft|auf dauer|auf unbestimmte zeit|bis auf "
        "weiteres|angemessene[nr]? "
        "(zeit|dauer|frist)|"
        "noch (offen|festzulegen))\\b",
        "\\b(aussi longtemps que|tant que)\\b.{0,30}\\bnécessaire",
        "\\b(le temps|la durée|durée) (strictement )?nécessaire",
        "\\b(si nécessaire|selon (les )?besoins?|indéfiniment|durée (indéfinie|indéterminée|illimitée)|"
        "à déterminer|en permanence|de (façon|manière) permanente)\\b",
        "\\b(mientras|durante el tiempo que|el tiempo|según)\\b.{0,20}\\bnecesari[oa]s?\\b",
        "\\b(indefinidamente|por tiempo indefinido|por determinar)\\b",
        "\\b(per il tempo|finché|fino a quando|secondo)\\b.{0,20}\\bnecessari[oa]?",
        "\\b(a tempo indeterminato|illimitatamente|secondo necessità|da definire)",
        "\\bzo ?lang\\b.{0,30}\\b(nodig|noodzakelijk)",
        "\\b(niet langer dan (nodig|noodzakelijk)|indien nodig|naar behoefte|onbepaalde "
        "tijd|onbeperkt)\\b",
        "\\bså længe\\b.{0,30}\\bnødvendig",
        "\\b(efter behov|ubegrænset)\\b",
        "\\bså länge\\b.{0,30}\\b(nödvändig|behövs)",
        "\\b(vid behov|tills vidare|obegränsad)",
        "\\btak długo,? jak\\b.{0,30}\\b(konieczn|niezbędn|potrzebn)",
        "\\b(w razie potrzeby|bezterminowo|nieograniczon)",
        "\\b(enquanto|o tempo|pelo tempo)\\b.{0,20}\\bnecessári",
        "\\b(por tempo indeterminado|indefinidamente|a definir)\\b",
    };
    static const std::vector<QRegularExpression> all = compiled(texts);
    return all;
}

// NOLINTEND(bugprone-suspicious-missing-comma)

bool isVaguePeriod(const QString &criterion)
{
    return anyIn(endless(), criterion) || (anyIn(needs(), criterion) && !namesAnEnd(criterion));
}
