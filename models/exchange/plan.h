// models/exchange/plan.h - what an import would do, before it does it
#pragma once
#include "exchange/json.h"
#include <QUuid>
#include <functional>
#include <map>

enum class Match { Id, Reference, Name };

struct ImportOptions {
    QString source; ///< the file's name, kept as the origin of what it brings
    Match match = Match::Id;
    int newestFormat = 0; ///< of this program
    QString onlyRegister = {}; ///< key; empty: all the file holds
    /// Whether the workspace has the content of that SHA-256; the file holds none. Empty: not asked.
    std::function<bool(const QString &sha256)> hasContent = {};
    bool makeIds = false; ///< an id of the file that is no UUID becomes one, always the same
};

struct ImportCounts {
    int added = 0, changed = 0, unchanged = 0;
};
struct ImportWarning {
    QString reg;
    int row, line;
    QString field, code;
    QString message; ///< translated
};

struct ImportPlan {
    ChangeSet changes; ///< for one entry of the history; empty where nothing is new
    ImportCounts records, parts;
    std::map<QString, ImportCounts> registers; ///< of each register that the file names
    std::vector<Refusal>
        refused; ///< these records and what hangs on them stay out; all others are in `changes`
    std::vector<ImportWarning> warnings;
};

/// Records are matched to those of the workspace and compared field by field: a member that is absent leaves
/// the value alone, null clears it. What is new is marked as imported from `source` and not confirmed, unless
/// the file itself says where it comes from. What would alter an approved version is refused (see Approval).
/// References are looked for in the file, then in the workspace, by id, then by reference number and name.
/// \throws ImportError where the file as a whole cannot be read
ImportPlan planImport(const QByteArray &bytes, const Reader &reader, const ImportOptions &options);

/// The answer of `custos import`.
QJsonObject toJson(const ImportPlan &plan, const ImportOptions &options);
