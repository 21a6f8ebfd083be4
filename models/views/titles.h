// models/views/titles.h - how a record is called where a list names it
#pragma once
#include "storage/source.h"

class Translator;

/// Its title; of a nameless part the value that names it in its table, else what kind of thing it is. Never
/// an id of a record that is there.
QString shownTitle(const Source &source, const QString &id, const Translator &translator);
