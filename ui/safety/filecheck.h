// ui/safety/filecheck.h - the file against its own change history, with the result in plain words
#pragma once
#include "safety/safetyhost.h"
#include "storage/verification.h"
#include "workspaceview.h"
#include <QTimer>

class FileCheck final : public QObject {
    Q_OBJECT
public:
    FileCheck(const Ports &ports, const SafetyHost &host, QObject *parent = nullptr);
    void run(); ///< in a job; the window goes on working
    void opened(); ///< soon: the structure of the file, which opening it for a window left for later

private:
    void checkStructure();
    void repairIndex();
    void leaveDamaged(const Error &damage);
    void say(const Verification &found);
    Ports ports_;
    SafetyHost host_;
    QTimer soon_;
    QObject structure_; // its job is none of run()'s, which it would end otherwise
};
