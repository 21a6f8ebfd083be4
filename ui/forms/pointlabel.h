// ui/forms/pointlabel.h - an open point where it belongs in a form: what the record shows, and who asks
#pragma once
#include "forms/editorcontext.h"
#include "support/controls.h"

struct ShownPoint {
    OpenPoint point;
    QString words;
};

/// Red where the law asks, amber for guidance, grey for good practice; the words say it too. What is left as
/// it is says so, in grey.
InkLabel *pointLabel(const ShownPoint &point, const EditorContext &context);
/// "Leave as it is…", or "Open again"; nullptr where nothing can be written. `about`: what it is called
/// beside.
QPushButton *leaveButton(const ShownPoint &point, const EditorContext &context, const QString &about);
