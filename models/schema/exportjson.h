// models/schema/exportjson.h - the shape of `export --as json`; the report attaches the same
#pragma once
#include "schema/reader.h"
#include <QDateTime>
#include <functional>

/// Which records a document holds; a part is held only with its parent. Empty: all.
using Holds = std::function<bool(const RegisterInfo &, const Record &)>;
/// Which fields it has; of the others nothing is said, not even null. Empty: all.
using HoldsField = std::function<bool(const RegisterInfo &, const FieldInfo &)>;

/// {"application", "format", "as_of", "registers": {key: [{"id", field: value, "field#state": {}}]}}
/// with every register and every field: unset is null. References are ids. `format` is the workspace's;
/// `asOf` the moment of a workspace as recorded then, else invalid and written as null.
QJsonObject exportJson(const Reader &reader, int format, const Holds &holds = {},
                       const HoldsField &fields = {}, const QDateTime &asOf = {});
