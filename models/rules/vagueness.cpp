// models/rules/vagueness.cpp
#include "rules/vagueness.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

bool isVaguePeriod(const QString &criterion)
{
    const auto pattern = [](const char *text) {
        return QRegularExpression(QString::fromUtf8(text),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::array patterns{
        pattern("\\bas (needed|necessary|appropriate)\\b"),
        pattern("\\bas required\\b(?! (by|under))"),
        pattern("\\bas long as\\b.{0,30}\\b(necessary|needed|appropriate|possible)\\b"),
        pattern("\\bas long as\\b.{0,30}\\brequired\\b(?! (by|under))"),
        pattern("\\b(no longer than|until no longer|when no longer|once no longer)\\b.{0,20}"
                "\\b(necessary|needed|required)\\b"),
        pattern("\\b(indefinite(ly)?|unlimited|for ?ever|reasonable (time|period)|to be (defined|determined|"
                "decided)|tbd|until further notice)\\b"),
        pattern("\\bso ?lange\\b.{0,60}\\b(erforderlich|nötig|notwendig|benötigt|gebraucht)"),
        pattern("\\b(nach|bei) bedarf\\b"),
        pattern(
            "\\b(unbegrenzt|unbefristet|auf unbestimmte zeit|bis auf weiteres|angemessene[nr]? (zeit|dauer|"
            "frist)|noch (offen|festzulegen))\\b"),
        pattern("\\b(aussi longtemps que|tant que)\\b.{0,30}\\bnécessaire"),
        pattern("\\b(le temps|la durée|durée) (strictement )?nécessaire"),
        pattern(
            "\\b(si nécessaire|selon (les )?besoins?|indéfiniment|durée (indéfinie|indéterminée|illimitée)|"
            "à déterminer)\\b"),
        pattern("\\b(mientras|durante el tiempo que|el tiempo|según)\\b.{0,20}\\bnecesari[oa]s?\\b"),
        pattern("\\b(indefinidamente|por tiempo indefinido|por determinar)\\b"),
        pattern("\\b(per il tempo|finché|fino a quando|secondo)\\b.{0,20}\\bnecessari[oa]?"),
        pattern("\\b(a tempo indeterminato|illimitatamente|secondo necessità|da definire)"),
        pattern("\\bzo ?lang\\b.{0,30}\\b(nodig|noodzakelijk)"),
        pattern("\\b(niet langer dan (nodig|noodzakelijk)|indien nodig|naar behoefte|onbepaalde "
                "tijd|onbeperkt)\\b"),
        pattern("\\bså længe\\b.{0,30}\\bnødvendig"),
        pattern("\\b(efter behov|ubegrænset)\\b"),
        pattern("\\bså länge\\b.{0,30}\\b(nödvändig|behövs)"),
        pattern("\\b(vid behov|tills vidare|obegränsad)"),
        pattern("\\btak długo,? jak\\b.{0,30}\\b(konieczn|niezbędn|potrzebn)"),
        pattern("\\b(w razie potrzeby|bezterminowo|nieograniczon)"),
        pattern("\\b(enquanto|o tempo|pelo tempo)\\b.{0,20}\\bnecessári"),
        pattern("\\b(por tempo indeterminado|indefinidamente|a definir)\\b"),
    };
    return std::ranges::any_of(patterns,
                               [&](const QRegularExpression &p) { return p.match(criterion).hasMatch(); });
}
