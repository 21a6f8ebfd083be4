// models/rules/activityrules.h - the rules of one activity, by what they are about
#pragma once
#include "registers/data_category.h"
#include "registers/purpose.h"
#include "rules/facts.h"

using ActivityRule = void (*)(const ProcessingActivity &, const Facts &, OpenPoints &);

std::vector<ActivityRule> activityItemRules(); ///< Art. 30(1)(a)-(g)
std::vector<ActivityRule> activityTransferRules(); ///< Art. 30(1)(e) against the countries of those involved
std::vector<ActivityRule> activityLawfulnessRules(); ///< Arts. 6, 7, 9, 10, 22, 87
std::vector<ActivityRule> activityAssessmentRules(); ///< Arts. 35, 30(5)
std::vector<ActivityRule> activityLifeRules(); ///< review, end, erasure

/// Inside, processors, third parties or authorities; see isRecorded().
bool recipientsRecorded(const ProcessingActivity &a, const Facts &facts);
bool measuresRecorded(const ProcessingActivity &a, const Facts &facts); ///< linked or described
bool hasRetention(const DataCategory &d); ///< a period or a criterion in any phase
