// models/rules/life.h - review, end and erasure of processing for clients; for activities see activityrules.h
#pragma once
#include "registers/processor_activity.h"
#include "rules/facts.h"

using ProcessorRule = void (*)(const ProcessorActivity &, const Facts &, OpenPoints &);
std::vector<ProcessorRule> processorLifeRules();
