// models/views/shortcitation.h - a citation for a page on which everything is about the GDPR
#pragma once
#include "schema/law.h"
#include "schema/translator.h"

/// "Art. 30(1)(b)", "Art. 30 Abs. 1 Buchst. b", "art. 30, § 1, point b)": the regulation's name is left out
/// with what joins it, other acts keep theirs.
inline QString shortCitation(const Law &law, const Translator &translator)
{
    QString text = citation(law, translator);
    if (law.act != Act::Gdpr)
        return text;
    text.remove(translator.text("Law", "GDPR"));
    for (const char *joint : {" du ", ","})
        if (text.endsWith(QLatin1String(joint)))
            text.chop(int(qstrlen(joint)));
    return text.trimmed();
}
