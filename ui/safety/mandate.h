// ui/safety/mandate.h - the end of a mandate: everything exported and compared, then removed from this
// computer
#pragma once
#include "safety/safetyhost.h"
#include "workspaceview.h"

class BackupKeeper;

class Mandate final : public QObject {
    Q_OBJECT
public:
    Mandate(const Ports &ports, const SafetyHost &host, BackupKeeper &keeper, QObject *parent = nullptr);
    void end();

private:
    void confirmRemoval(const QString &folder, int files);
    void remove(const QString &folder);
    QStringList removed(const QString &path, const QString &id);

    Ports ports_;
    SafetyHost host_;
    BackupKeeper &keeper_;
};
