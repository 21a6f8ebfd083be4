// models/exchange/jsonlines.h - where things stand in a JSON text, which QJsonDocument does not tell
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <optional>

struct Place {
    int line = 1, column = 1; ///< from 1; columns count bytes
};
Place placeOf(const QByteArray &text, qsizetype offset);

/// The line of every element of a list, by its path: "registers/purpose/3". `json` must be well
/// formed.
QHash<QString, int> elementLines(const QByteArray &json);

struct RepeatedMember {
    QString key;
    int line;
};
/// The first member that stands twice in one object. `json` must be well formed.
std::optional<RepeatedMember> repeatedMember(const QByteArray &json);
