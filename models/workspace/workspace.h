// models/workspace/workspace.h - the open file: every user action goes through here
#pragma once
#include "schema/openpoint.h"
#include "storage/ledger.h"
#include <QObject>
#include <QTimeZone>

struct Opening {
    Desk desk;
    std::optional<QString> passphrase = {}; ///< given: the file is, or is to be, encrypted
    bool readOnly = false; ///< changes no byte and leaves no file
};

/// What was typed and not yet committed when the program ended; outside history and exports.
struct Draft {
    QString key; ///< register and record: "processing_activity/<id>"; a new record has its future id
    QDateTime at;
    QJsonObject content; ///< {"changes": [...]} as the form wrote it
};

class Workspace final : public QObject {
    Q_OBJECT
public:
    /// Makes a new file with one `workspace` record of that name. Refuses a path that exists. \throws
    /// StorageError
    static std::unique_ptr<Workspace> create(const QString &path, const QString &name,
                                             const Opening &opening);
    /// \throws StorageError with a sentence that says what is wrong with which file and what to do
    static std::unique_ptr<Workspace> open(const QString &path, const Opening &opening);
    ~Workspace() override;

    const QString &path() const { return path_; }
    bool isSealed() const { return sealed_; }
    bool isReadOnly() const { return readOnly_; }
    int format() const;
    QString name() const; ///< of the workspace record
    QTimeZone zone() const; ///< of the workspace record, else UTC
    QDateTime now() const; ///< the desk's clock in the workspace's zone

    /// One entry in the history. \throws Conflict, InUse, StorageError; then nothing has changed
    qint64 apply(const ChangeSet &changes, const Reason &reason);
    void undo(); ///< \throws Conflict; the step is dropped then
    void redo();
    void erase(const QString &id); ///< cannot be undone
    bool canUndo() const { return !undo_.empty(); }
    bool canRedo() const { return !redo_.empty(); }
    std::optional<qint64> undoStep() const; ///< the entry undo() would take back, for the menu's text
    std::optional<qint64> redoStep() const;

    const Source &source() const { return ledger_->source(); }
    const Ledger &ledger() const { return *ledger_; }

    OpenPoints openPoints(const QDateTime &at) const; ///< from the table: those that hold at that moment
    OpenPoints openPointsOf(const QString &id, const QDateTime &at) const; ///< of a record and its parts
    OpenPoints recheck(const QDateTime &at) const; ///< everything computed afresh; `check` uses it

    void saveDraft(const Draft &draft);
    std::vector<Draft> drafts() const;
    void dropDraft(const QString &key);

signals:
    void changed(const ChangeSet &changes); ///< models, index and dashboard listen to this one signal
    void openPointsChanged();

private:
    Workspace(QString path, std::unique_ptr<Connection> db, const Opening &opening, bool sealed);
    void step(std::vector<qint64> &from, std::vector<qint64> &to);
    void recheckTouched(const ChangeSet &changes);

    QString path_;
    bool sealed_ = false, readOnly_ = false;
    Desk desk_;
    std::unique_ptr<Connection> db_;
    std::unique_ptr<Ledger> ledger_;
    std::vector<qint64> undo_, redo_; // entry numbers; redo is the undo of an undo
};
