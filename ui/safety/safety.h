// ui/safety/safety.h - what the window does for the safety of the file, bound to the commands of its menus
#pragma once
#include "safety/autolock.h"
#include "safety/backupkeeper.h"
#include "safety/encryptionflow.h"
#include "safety/filecheck.h"
#include "safety/mandate.h"

class Commands;

class Safety final : public QObject {
    Q_OBJECT
public:
    Safety(const Ports &ports, const SafetyHost &host, const Commands &commands, QObject *parent = nullptr);

    void opened(const Workspace &workspace, bool isNew);
    void enable(const Workspace &workspace, bool isPast); ///< those of its commands that there are
    void closing(const Workspace &workspace);
    void closed();
    void beforeOpening(); ///< nothing works on a file any more
    /// The record with every old value, after a question. `id` empty: none is open.
    void eraseRecord(const QString &id);
    AutoLock &autoLock() { return lock_; }

signals:
    void lockWanted();

private:
    void sayErased(const QString &title, const ManagedBackups::Erased &backups);

    Ports ports_;
    SafetyHost host_;
    const Commands &commands_;
    BackupKeeper keeper_;
    EncryptionFlow encryption_;
    FileCheck check_;
    Mandate mandate_;
    AutoLock lock_;
};
