// models/exchange/json.h - the JSON that `export` writes and `import` reads, record by record
#pragma once
#include "schema/reader.h"
#include <QHash>

/// A record as the file holds it, its values not yet looked at.
struct SourceRecord {
    const RegisterInfo *reg;
    int row; ///< which one of its register's list, from 1
    int line; ///< of the file, from 1
    QJsonObject members;
    qsizetype parent = -1; ///< in SourceDocument::records, of a part that stands inside its parent
};

/// A record that cannot be taken, and why; the others can.
struct Refusal {
    QString reg;
    int row, line;
    QString record; ///< its id or name as the file has it; may be empty
    QString field;
    QString reason; ///< translated
};

struct SourceDocument {
    std::vector<SourceRecord> records; ///< a part that stands inside its parent comes after it
    std::vector<Refusal> refused;
};

/// `{"application": "Custos", "format": n, "registers": {key: [records]}}`, or, where `onlyRegister` is
/// given, also a bare list of its records. A part may stand in its own register with `parent`, or inside its
/// parent as
/// `"purpose": [{...}]`. `newestFormat` is the newest this program knows. With `onlyRegister` the others are
/// left out, its parts are not. \throws ImportError where the file as a whole cannot be read
SourceDocument readJson(const QByteArray &bytes, Catalogue registers, int newestFormat,
                        const QString &onlyRegister = {});

/// What a refused record is called in a message: its id, else reference, else name.
QString calledInSource(const QJsonObject &members);
