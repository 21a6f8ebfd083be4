// models/registers/controller_deviation.h - where one controller does an activity differently from the others
#pragma once
#include "registers/processing_activity.h"

struct ControllerDeviation : Part<ProcessingActivity> {
    static constexpr const char *key = "controller_deviation";

    Ref<Organisation> organisation;
    QString deviation;

    static const Register<ControllerDeviation> &schema();
};
