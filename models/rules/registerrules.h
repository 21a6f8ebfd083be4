// models/rules/registerrules.h - one function per register that has rules
#pragma once
#include "rules/facts.h"

RuleSet workspaceRules();
RuleSet processingActivityRules();
RuleSet purposeRules();
RuleSet dataCategoryRules();
RuleSet controllerDeviationRules();
RuleSet processorActivityRules();
RuleSet clientRules();
RuleSet measureRules();
RuleSet organisationRules();
