// ui/safety/mandate.h - the end of a mandate: everything exported and compared, then removed from this
// computer; what was changed after the export is never removed
#pragma once
#include "safety/fullexport.h"
#include "safety/safetyhost.h"
#include "workspace/backupfolders.h"
#include "workspaceview.h"

class BackupKeeper;

class Mandate final : public QObject {
    Q_OBJECT
public:
    Mandate(const Ports &ports, const SafetyHost &host, BackupKeeper &keeper, QObject *parent = nullptr);
    void end();

private:
    void confirmRemoval(const Exported &exported);
    void remove(const Exported &exported);
    void sayChanged(const Exported &exported);
    struct Removal {
        QStringList gone, left; ///< for people to read; left: what could not be removed
    };
    Removal removed(const QString &path, const BackedUp &whose);
    void sayRemoved(const Removal &removal, const QString &folder);

    Ports ports_;
    SafetyHost host_;
    BackupKeeper &keeper_;
};
