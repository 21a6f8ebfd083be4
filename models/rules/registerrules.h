// models/rules/registerrules.h - one function per register that has rules
#pragma once
#include "rules/facts.h"

RuleSet processingActivityRules();
