// models/views/pointwords.h - what a list and a form say about an open point beside its message
#pragma once
#include "rules/leftasis.h"

class Translator;

/// In place of a grade's code, where a point is left as it is.
inline constexpr QLatin1String leftCode("left");

/// "law", "guidance", "practice".
QString gradeInShort(Grade grade, const Translator &translator);
/// "Left as it is until 3 Mar 2027 by dpo: …"
QString leftWords(const LeftNote &note, const Translator &translator);
/// "Nothing is recorded · good practice": what a point shows, and one thing more about it.
QString joined(const QString &statement, const QString &more);
