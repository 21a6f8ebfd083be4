// models/storage/payload.h - what the history keeps of a change: values and states that differ, as JSON
#pragma once
#include "schema/record.h"

/// {"before": ..., "after": ...}: null where the record did not exist; both whole where it was added or
/// removed; else only members that changed, null for unset.
struct Payload {
    std::optional<QJsonObject> before, after;

    static Payload of(const Change &change);
    static Payload parse(const QString &text);
    QString text() const;
};

/// Puts a member ("field" or "field#state") of a payload into a row. Members of fields this program does not
/// know are left out. \throws Error on a state that cannot be read
void putMember(const RegisterInfo &reg, Row &row, const QString &member, const QJsonValue &value);
/// How that member stands in the row; null where it is unset.
QJsonValue memberOf(const RegisterInfo &reg, const Row &row, const QString &member);
