// models/workspace/workspace.h - the open file: every user action goes through here
#pragma once
#include "schema/openpoint.h"
#include "schema/passphrase.h"
#include "storage/draftstore.h"
#include "storage/filesystem.h"
#include "storage/history.h"
#include "storage/ledger.h"
#include "storage/openingerrors.h"
#include <QObject>
#include <QTimeZone>
#include <QTimer>

class Job;
class PointKeeper;
class ReaderGate;
class Reading;
class WorkspaceFile;

struct Opening {
    Desk desk;
    std::optional<Passphrase> passphrase = {}; ///< given: the file is, or is to be, encrypted
    bool readOnly = false; ///< changes no byte and leaves no file
    bool background = false; ///< a window: many open points are made in a job, structure is looked at later
    int checkpointAfter = 2000; ///< ms after the last commit
    OnNetwork onNetwork = liesOnNetwork; ///< port: network drives get the rollback journal
};

class Workspace final : public QObject {
    Q_OBJECT
public:
    /// Makes a new file with one `workspace` record of that name. Refuses a path that exists. \throws
    /// StorageError
    static std::unique_ptr<Workspace> create(const QString &path, const QString &name,
                                             const Opening &opening);
    /// \throws StorageError with a sentence that says what is wrong with which file and what to do; see
    /// openingerrors.h for those a caller may answer
    static std::unique_ptr<Workspace> open(const QString &path, const Opening &opening);
    /// One that cannot change and whose clock stands still at `moment`; see asof.h, which makes the file.
    static std::unique_ptr<Workspace> recordedOn(const QDateTime &moment, std::unique_ptr<WorkspaceFile> past,
                                                 const Desk &desk);
    ~Workspace() override;

    const QString &path() const;
    bool isSealed() const;
    bool isReadOnly() const;
    int format() const;
    QString name() const; ///< of the workspace record
    QTimeZone zone() const; ///< of the workspace record, else UTC
    QDateTime now() const; ///< the desk's clock in the workspace's zone
    std::optional<QDateTime> asOf() const; ///< of one made by recordedOn(): its moment; else none

    /// One entry in the history; approvals get their number, day and name (see approving.h). \throws
    /// Conflict, InUse, VersionApproved, StorageError; then nothing has changed
    qint64 apply(ChangeSet changes, const Reason &reason);
    void undo(); ///< \throws Conflict; the step is dropped then
    void redo();
    void erase(const QString &id); ///< cannot be undone
    bool canUndo() const { return !undo_.empty(); }
    bool canRedo() const { return !redo_.empty(); }
    std::optional<qint64> undoStep() const; ///< the entry undo() would take back, for the menu's text
    std::optional<qint64> redoStep() const;

    const Source &source() const { return ledger_->source(); }
    /// A connection of its own, for a job's thread: what is committed now and later. Ends with the workspace.
    std::unique_ptr<Reading> openReader() const;
    const Ledger &ledger() const { return *ledger_; }
    const WorkspaceFile &file() const { return *file_; }
    const Desk &desk() const { return desk_; }

    /// From the table: those that hold at that moment. In the background of a window the table may be behind.
    OpenPoints openPoints(const QDateTime &at) const;
    bool openPointsAreCurrent() const; ///< false: the table is behind, or was made by another program version
    OpenPoints openPointsOf(const QString &id, const QDateTime &at) const; ///< of a record and its parts
    OpenPoints recheck(const QDateTime &at) const; ///< everything computed afresh; `check` uses it
    /// How many hold at that moment, by register; a part's points count for its parent's register.
    QMap<QString, int> openPointCounts(const QDateTime &at) const;
    /// The same by record of one register; records without any are not named.
    QMap<QString, int> openPointCounts(const RegisterInfo &reg, const QDateTime &at) const;

    History history() const;
    /// Ledger::verify, and the open points made again and compared.
    Verification verify(const QString &rememberedHead = {}) const;

    void saveDraft(const Draft &draft);
    std::vector<Draft> drafts() const;
    void dropDraft(const QString &key);

signals:
    void changed(const ChangeSet &changes); ///< models, index and dashboard listen to this one signal
    void openPointsChanged();
    void jobStarted(Job *job); ///< the open points are being brought up to date

private:
    Workspace(std::unique_ptr<WorkspaceFile> file, const Opening &opening);
    void makeWorkspaceRecord(const QString &name);
    std::optional<QString> workspaceValue(const char *field) const;
    void demandWritable() const;
    void committed(const ChangeSet &changes);
    void step(std::vector<qint64> &from, std::vector<qint64> &to);
    OpenPoints pointsOf(const QStringList &ids, const QDateTime &at) const;
    void checkpoint();

    Desk desk_;
    std::optional<QDateTime> asOf_;
    std::unique_ptr<WorkspaceFile> file_;
    std::unique_ptr<Ledger> ledger_;
    std::shared_ptr<ReaderGate> gate_;
    std::unique_ptr<PointKeeper> keeper_; // its job ends before the gate closes
    std::vector<qint64> undo_, redo_; // entry numbers; redo is the undo of an undo
    QTimer checkpoint_;
};
