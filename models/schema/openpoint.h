// models/schema/openpoint.h - what a rule finds; in schema, because storage keeps these in a table and sees
// no rules
#pragma once
#include "schema/law.h"
#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

enum class Grade { Law, Guidance, Practice };
QLatin1String codeOf(Grade grade); ///< "law", "guidance", "practice"

struct OpenPoint {
    QString code; ///< stable, e.g. "art9-condition-missing"
    Grade grade = Grade::Practice;
    QString field; ///< key; "part.key" where it is about all parts of the record together; empty: the record
    Law law = {};
    QByteArray message; ///< QT_TRANSLATE_NOOP("Rules", ...): what the record shows and why it matters
    QStringList args =
        {}; ///< for %1, %2 ... in the message; ids of records are written "{id}" and shown as titles
    std::optional<QDateTime> from = {}, until = {}; ///< the moments at which a dated rule turns
    QString reg = {}, record = {}; ///< filled in by the checker

    bool holdsAt(const QDateTime &moment) const
    {
        return (!from || *from <= moment) && (!until || moment < *until);
    }
    bool operator==(const OpenPoint &) const = default;
};
using OpenPoints = std::vector<OpenPoint>;
