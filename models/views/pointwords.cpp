// models/views/pointwords.cpp
#include "views/pointwords.h"
#include "schema/translator.h"
#include "views/datewords.h"

QString gradeInShort(Grade grade, const Translator &t)
{
    switch (grade) {
    case Grade::Law:
        return t.text("Views", QT_TRANSLATE_NOOP("Views", "law"));
    case Grade::Guidance:
        return t.text("Views", QT_TRANSLATE_NOOP("Views", "guidance"));
    case Grade::Practice:
        break;
    }
    return t.text("Views", QT_TRANSLATE_NOOP("Views", "practice"));
}

QString leftWords(const LeftNote &note, const Translator &t)
{
    const QString until = shortDate(note.until.toString(Qt::ISODate), t);
    const QString head = note.by.isEmpty()
        ? t.text("Views", QT_TRANSLATE_NOOP("Views", "left as it is until %1")).arg(until)
        : t.text("Views", QT_TRANSLATE_NOOP("Views", "left as it is until %1 by %2")).arg(until, note.by);
    return t.labelled(head, note.reason.simplified());
}

/// Two statements on one line: no full stop before the dot.
QString joined(const QString &statement, const QString &more)
{
    const bool stop = statement.endsWith(u'.') && !statement.endsWith(QLatin1String(".."));
    return (stop ? statement.chopped(1) : statement) + QStringLiteral(" · ") + more;
}
