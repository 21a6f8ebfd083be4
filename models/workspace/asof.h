// models/workspace/asof.h - the workspace as recorded at a moment: a Workspace like any other, which nobody
// can change and whose clock stands still
#pragma once
#include "storage/asof.h"
#include "workspace/workspace.h"

class Progress;

/// Made on any thread, shown on the window's.
struct Past {
    QDateTime moment; ///< in the workspace's zone
    std::shared_ptr<PastDatabase> database;
    int erased = 0; ///< records that were there and have been erased since
};

enum class PastPoints { InTable, Computed }; ///< a window counts in the table; `check` computes them itself

/// \throws BeforeBeginning, Cancelled, StorageError
Past pastOf(const Source &now, const QDateTime &moment, PastPoints points,
            const Progress *progress = nullptr);
/// Ends on its own: `now` may be closed before it.
std::unique_ptr<Workspace> workspaceOf(const Workspace &now, const Past &past);

/// "2026-03-31": the end of that day in the zone; or an instant with its zone, "2026-03-31T12:00:00+02:00".
/// nullopt where it is neither.
std::optional<QDateTime> momentFrom(const QString &text, const QTimeZone &zone);
QDateTime endOfDay(QDate day, const QTimeZone &zone); ///< its last millisecond
