// models/schema/record.h - rows, what is known about their values, and a change as a value
#pragma once
#include "schema/field.h"
#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <optional>

enum class Origin { Typed, Template, Import, Policy }; ///< where a value came from
std::span<const Term> termsOf(Origin);
enum class Applies { Applies, DoesNotApply, NotYetPossible, NotExamined };
std::span<const Term> termsOf(Applies);

/// What is known about one value, where it differs from what is known about its record.
struct FieldState {
    std::optional<Origin> origin;
    std::optional<bool> confirmed;
    std::optional<Applies> applies;
    QString reason; ///< why it does not apply, or is not possible yet
    QDate until; ///< when "not yet possible" is to be looked at again

    bool isEmpty() const { return *this == FieldState{}; }
    bool operator==(const FieldState &) const = default;
};
QJsonObject toJson(const FieldState &state);
/// \throws Error on an unknown member, code or date
FieldState stateFromJson(const QJsonObject &json);

using States = QMap<QString, FieldState>; // by field key; an empty state is never kept

/// One value per field, in the order of declaration; unset is a null QVariant. The states travel with the
/// values.
struct Row : QVariantList {
    using QVariantList::QVariantList;
    States states;

    bool operator==(const Row &other) const
    {
        return static_cast<const QVariantList &>(*this) == static_cast<const QVariantList &>(other)
            && states == other.states;
    }
};

struct Record {
    QString id;
    Row row;
    qint64 rid = 0; ///< place in this file, of no meaning elsewhere
};

struct Change { // added: no `before`; removed: no `after`
    const RegisterInfo *reg;
    QString id;
    std::optional<Row> before, after;
};
using ChangeSet = std::vector<Change>; // parent first, then its parts; names a record once

/// Values and states ("<field>#state"); unset fields have no member.
QJsonObject toJson(const RegisterInfo &reg, const Row &row);
QVariant fromJson(const FieldInfo &field,
                  const QJsonValue &value); ///< unset for null; not checked: see fits()

inline QVariant valueOf(const RegisterInfo &reg, const Row &row, const char *key)
{
    const qsizetype at = reg.indexOf(QLatin1String(key));
    return at < 0 ? QVariant() : row.value(at);
}
