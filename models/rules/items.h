// models/rules/items.h - whether something the law asks was looked at: the one place that computes "open"
#pragma once
#include "rules/facts.h"

/// How an item stands that the law asks where applicable or where possible.
enum class Standing {
    Recorded, ///< it has a value
    Considered, ///< it does not apply or is not possible yet, with a reason; see FieldState::until
    NotExamined,
    ValueMissing, ///< it is said to apply, and nothing is recorded
    ReasonMissing ///< it is said not to apply or not to be possible yet, but not why
};
Standing standing(bool recorded, const FieldState &state);

/// Said not to apply, with a reason that could be shown.
bool isExplained(const FieldState &state);
/// A neighbouring field may hold what the law asks: who receives data inside, where no category of recipients
/// is named. But what somebody has said to be "not examined" is not settled by a neighbour.
bool isRecorded(bool own, bool neighbours, const FieldState &state);

/// Open: neither recorded nor considered, or put off until a day before `today`.
bool isOpen(bool recorded, const FieldState &state, QDate today);
/// The same for one field of a row; a field that is always asked cannot be put off or said not to apply.
bool isOpen(const FieldInfo &field, const Row &row, const RegisterInfo &reg, QDate today);

/// The points of one such item: `not-examined`, `value-missing`, `reason-missing`, `date-missing`,
/// `date-passed` (dated: from the day after FieldState::until) and `state-contradicted`.
void askItem(const QString &field, const Law &law, bool recorded, const FieldState &state, const Facts &facts,
             OpenPoints &points);
