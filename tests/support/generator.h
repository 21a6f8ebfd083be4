// tests/support/generator.h - as many records as a test or a benchmark asks for
#pragma once
#include "registers/purpose.h"
#include "storage/source.h"
#include <functional>

/// `count` activities, each with two purposes, shared among `count / 100 + 1` organisations; the same numbers
/// give the same records. Organisations come first.
ChangeSet generated(int count, const QString &idPrefix = QStringLiteral("g"));

struct Wanted {
    unsigned seed = 1;
    int count = 1000; ///< activities
    bool parts = true; ///< each with two purposes and two categories of data
};
/// Filled as a lived-in workspace is: names, departments, states, days, texts, controllers and processors
/// differ, a quarter of the activities has the word "quarterly" in its description, and a quarter is a draft.
/// `take` gets them a few thousand changes at a time, the organisations first.
void generate(const Wanted &wanted, const std::function<void(const ChangeSet &)> &take);
