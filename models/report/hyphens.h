// models/report/hyphens.h - where a word that is wider than its column may be broken
#pragma once
#include <QString>

namespace report {
/// The word with soft hyphens between its syllables, as far as letters alone tell: before a consonant that
/// a vowel follows, three letters from either end. Right for German, good for most languages in Latin
/// letters; other words stay as they are.
QString hyphenated(const QString &word);
} // namespace report
