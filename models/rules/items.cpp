// models/rules/items.cpp
#include "rules/items.h"
#include "rules/points.h"

static bool putOffOrDenied(const FieldState &state)
{
    return state.applies == Applies::DoesNotApply || state.applies == Applies::NotYetPossible;
}

Standing standing(bool recorded, const FieldState &state)
{
    if (recorded)
        return Standing::Recorded;
    if (state.applies == Applies::Applies)
        return Standing::ValueMissing;
    if (!putOffOrDenied(state))
        return Standing::NotExamined;
    return state.reason.trimmed().isEmpty() ? Standing::ReasonMissing : Standing::Considered;
}

bool isExplained(const FieldState &state)
{
    return state.applies == Applies::DoesNotApply && !state.reason.trimmed().isEmpty();
}

bool isRecorded(bool own, bool neighbours, const FieldState &state)
{
    return own || (neighbours && state.applies != Applies::NotExamined);
}

static bool isOverdue(const FieldState &state, QDate today)
{
    return state.applies == Applies::NotYetPossible && state.until.isValid() && state.until < today;
}

bool isOpen(bool recorded, const FieldState &state, QDate today)
{
    switch (standing(recorded, state)) {
    case Standing::Recorded:
        return false;
    case Standing::Considered:
        return isOverdue(state, today);
    default:
        return true;
    }
}

bool isOpen(const FieldInfo &field, const Row &row, const RegisterInfo &reg, QDate today)
{
    const QLatin1String key(field.key);
    const bool recorded = row.value(reg.indexOf(key)).isValid();
    return isOpen(recorded, field.required() ? FieldState{} : row.states.value(key), today);
}

static OpenPoint itemPoint(const char *code, Grade grade, const QString &field, const Law &law,
                           const char *message)
{
    return {.code = QLatin1String(code),
            .grade = grade,
            .field = field,
            .law = law,
            .message = message,
            .args = {labelArgument()}};
}

static void askForDate(const QString &field, const Law &law, const FieldState &state, const Facts &facts,
                       OpenPoints &points)
{
    if (!state.until.isValid()) {
        points.push_back(itemPoint(
            "date-missing", Grade::Practice, field, law,
            QT_TRANSLATE_NOOP(
                "Rules", "%1: said not to be possible yet, but no day is given on which to look again.")));
        return;
    }
    OpenPoint point = itemPoint(
        "date-passed", Grade::Law, field, law,
        QT_TRANSLATE_NOOP("Rules", "%1: said not to be possible yet; the day named for it has passed."));
    point.from = facts.startOfDay(state.until.addDays(1));
    points.push_back(point);
}

/// An item may be recorded in a neighbouring field: inside recipients, while outside ones are said not to
/// exist.
static bool hasOwnValue(const QString &field, const Facts &facts)
{
    const RegisterInfo *reg = facts.reader().registerOf(facts.record().id);
    return reg && valueOf(*reg, facts.record().row, field.toLatin1().constData()).isValid();
}

void askItem(const QString &field, const Law &law, bool recorded, const FieldState &state, const Facts &facts,
             OpenPoints &points)
{
    switch (standing(recorded, state)) {
    case Standing::Recorded:
        if (putOffOrDenied(state) && hasOwnValue(field, facts))
            points.push_back(itemPoint(
                "state-contradicted", Grade::Practice, field, law,
                QT_TRANSLATE_NOOP(
                    "Rules", "%1: has a value, and is also said not to apply or not to be possible yet.")));
        return;
    case Standing::NotExamined:
        points.push_back(itemPoint(
            "not-examined", Grade::Law, field, law,
            QT_TRANSLATE_NOOP("Rules",
                              "%1: neither recorded nor said not to apply; the record does not show "
                              "whether there is any.")));
        return;
    case Standing::ValueMissing:
        points.push_back(
            itemPoint("value-missing", Grade::Law, field, law,
                      QT_TRANSLATE_NOOP(
                          "Rules", "%1: said to apply, but none is recorded; the record has to name them.")));
        return;
    case Standing::ReasonMissing:
        points.push_back(
            itemPoint("reason-missing", Grade::Practice, field, law,
                      QT_TRANSLATE_NOOP(
                          "Rules",
                          "%1: said not to apply or not to be possible yet, without a reason that could be "
                          "shown later.")));
        break;
    case Standing::Considered:
        break;
    }
    if (state.applies == Applies::NotYetPossible)
        askForDate(field, law, state, facts, points);
}
