// ui/forms/pointlabel.h - an open point where it belongs in a form: what the record shows, and who asks
#pragma once
#include "schema/openpoint.h"
#include "support/controls.h"

struct ShownPoint {
    QString code;
    Grade grade;
    QString words;
};

/// Red where the law asks, amber for guidance, grey for good practice; the words say it too.
InkLabel *pointLabel(const ShownPoint &point);
