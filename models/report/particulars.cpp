// models/report/particulars.cpp
#include "report/particulars.h"

namespace report {
/// Whether a value is short enough to share its paragraph.
static bool isBrief(const Texts &texts, const FieldInfo &field)
{
    constexpr qsizetype longest = 70; // letters, with the label
    if (texts.size() != 1 || texts[0].tone != Tone::Body || field.reference)
        return false;
    return texts[0].words.size() <= longest;
}

void Particulars::add(const RegisterInfo &reg, const Row &row, const FieldInfo &field)
{
    Texts texts = sheet_.labelled(reg, row, field);
    if (isBrief(texts, field))
        return runOn(brief_, texts[0]);
    close();
    for (Text &text : texts)
        texts_.push_back(std::move(text));
}

void Particulars::close()
{
    if (!brief_.words.isEmpty())
        texts_.push_back(std::exchange(brief_, {}));
}

Texts Particulars::take()
{
    close();
    return std::exchange(texts_, {});
}
} // namespace report
