// ui/safety/backupsdialog.h - the backups Custos keeps by itself, with age and size, and restoring one
#pragma once
#include "safety/safetyhost.h"
#include "workspace/managedbackups.h"
#include "workspaceview.h"
#include <QDialog>

class BackupKeeper;
class InkLabel;
class QPushButton;
class QTreeWidget;

/// Of the open workspace; of all that have backups while none is open, for a file may be lost.
class BackupsDialog final : public QDialog {
    Q_OBJECT
public:
    BackupsDialog(const Ports &ports, const SafetyHost &host, BackupKeeper &keeper,
                  QWidget *parent = nullptr);

private:
    void fill();
    void makeNow();
    void restore();
    void restored(const QString &path);
    std::optional<ManagedBackup> chosen() const;
    std::optional<FileAt> opened(const ManagedBackup &backup) const;

    Ports ports_;
    SafetyHost host_;
    BackupKeeper &keeper_;
    InkLabel *words_;
    QTreeWidget *list_;
    QPushButton *restore_;
    QPushButton *now_;
    std::vector<ManagedBackup> shown_;
};
