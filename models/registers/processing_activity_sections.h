// models/registers/processing_activity_sections.h - the sections of an activity, in the order of the form
#pragma once
#include "registers/processing_activity.h"

std::vector<Field<ProcessingActivity>> activityFields();
std::vector<Field<ProcessingActivity>> controllersFields();
std::vector<Field<ProcessingActivity>> subjectsFields();
std::vector<Field<ProcessingActivity>> recipientsFields();
std::vector<Field<ProcessingActivity>> transfersFields();
std::vector<Field<ProcessingActivity>> securityFields();
std::vector<Field<ProcessingActivity>> rightsFields();
std::vector<Field<ProcessingActivity>> assessmentsFields();
std::vector<Field<ProcessingActivity>> remarksFields();
