// ui/forms/pointlabel.cpp
#include "forms/pointlabel.h"
#include <QCoreApplication>

InkLabel *pointLabel(const ShownPoint &point)
{
    const Ink ink = point.grade == Grade::Law ? &Theme::red
        : point.grade == Grade::Guidance      ? &Theme::amber
                                              : &Theme::muted;
    const QString grade = point.grade == Grade::Law ? QCoreApplication::translate("FieldBox", "law asks")
        : point.grade == Grade::Guidance ? QCoreApplication::translate("FieldBox", "authorities' guidance")
                                         : QCoreApplication::translate("FieldBox", "good practice");
    InkLabel *made = label(point.words + QStringLiteral(" · ") + grade, Theme::small(), ink);
    made->setWordWrap(true);
    return made;
}
