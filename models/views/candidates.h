// models/views/candidates.h - records a link may point to
#pragma once
#include "storage/source.h"

class Translator;

/// Id and title of the records of that register in which the words are found, by title, the first 300.
QList<std::pair<QString, QString>> candidates(const Source &source, const char *reg, const QString &words,
                                              const Translator &translator);
