// tests/support/generator.h - as many records as a test or a benchmark asks for
#pragma once
#include "registers/purpose.h"
#include "storage/source.h"

/// `count` activities, each with two purposes, shared among `count / 100 + 1` organisations; the same numbers
/// give the same records. Organisations come first.
ChangeSet generated(int count, const QString &idPrefix = QStringLiteral("g"));
