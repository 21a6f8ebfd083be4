// ui/forms/pointlabel.cpp
#include "forms/pointlabel.h"
#include "schema/translator.h"
#include "views/openpointsmodel.h"

static QString leftWords(const ShownPoint &point, const EditorContext &context)
{
    return context.left ? context.left(point.point) : QString();
}

static QString gradeWords(Grade grade)
{
    switch (grade) {
    case Grade::Law:
        return QCoreApplication::translate("FieldBox", "law asks");
    case Grade::Guidance:
        return QCoreApplication::translate("FieldBox", "authorities' guidance");
    case Grade::Practice:
        break;
    }
    return QCoreApplication::translate("FieldBox", "good practice");
}

InkLabel *pointLabel(const ShownPoint &point, const EditorContext &context)
{
    const QString left = leftWords(point, context);
    const Grade grade = point.point.grade;
    const Ink ink = !left.isEmpty() ? &Theme::muted
        : grade == Grade::Law       ? &Theme::red
        : grade == Grade::Guidance  ? &Theme::amber
                                    : &Theme::muted;
    InkLabel *made =
        label(joined(point.words, left.isEmpty() ? gradeWords(grade) : left), Theme::small(), ink);
    made->setWordWrap(true);
    return made;
}

QPushButton *leaveButton(const ShownPoint &point, const EditorContext &context, const QString &about)
{
    if (!context.leave)
        return nullptr;
    const QString text = leftWords(point, context).isEmpty()
        ? QCoreApplication::translate("FieldBox", "Leave as it is…")
        : QCoreApplication::translate("FieldBox", "Open again");
    QPushButton *made = linkButton(text);
    made->setFont(Theme::small());
    made->setObjectName(QStringLiteral("leave:") + point.point.code);
    made->setAccessibleName(context.translator.labelled(about, text));
    QObject::connect(made, &QPushButton::clicked, made,
                     [&context, which = point.point] { context.leave(which); });
    return made;
}
