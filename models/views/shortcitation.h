// models/views/shortcitation.h - a citation for a page on which everything is about the GDPR
#pragma once
#include "schema/law.h"
#include "schema/translator.h"

/// "Art. 30(1)(b)", "Art. 30 Abs. 1 Buchst. b": the regulation's name is left out, other acts keep theirs.
inline QString shortCitation(const Law &law, const Translator &translator)
{
    QString text = citation(law, translator);
    if (law.act == Act::Gdpr)
        text.remove(translator.text("Law", "GDPR"));
    return text.trimmed();
}
