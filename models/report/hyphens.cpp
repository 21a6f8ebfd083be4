// models/report/hyphens.cpp
#include "report/hyphens.h"
#include <algorithm>

namespace report {
namespace {
constexpr qsizetype shortest = 3; // letters that stay together at either end

bool isVowel(QChar c)
{
    static const QString vowels = QStringLiteral("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ");
    return vowels.contains(c.toLower());
}

/// How many letters before `i` are one sound with the letter there: "ch", "sch", "th".
qsizetype soundBefore(const QString &word, qsizetype i)
{
    const auto at = [&word](qsizetype place) { return place < 0 ? QChar() : word[place].toLower(); };
    static const QString before = QStringLiteral("cpstg");
    if (at(i) == u'h' && before.contains(at(i - 1)))
        return at(i - 1) == u'c' && at(i - 2) == u's' ? 2 : 1;
    return at(i) == u'k' && at(i - 1) == u'c' ? 1 : 0;
}
} // namespace

QString hyphenated(const QString &word)
{
    QString out = word;
    qsizetype last = word.size();
    for (qsizetype i = word.size() - 2; i > 0; --i) {
        if (!word[i].isLetter() || !word[i + 1].isLetter() || isVowel(word[i]) || !isVowel(word[i + 1]))
            continue;
        const qsizetype at = i - soundBefore(word, i);
        const bool sounds = std::any_of(word.begin(), word.begin() + at, isVowel);
        if (at < shortest || last - at < shortest || !sounds || !word[at - 1].isLetter())
            continue;
        out.insert(at, QChar(QChar::SoftHyphen));
        last = at;
    }
    return out;
}
} // namespace report
