// ui/safety/filecheck.h - the file against its own change history, with the result in plain words
#pragma once
#include "safety/safetyhost.h"
#include "storage/verification.h"
#include "workspaceview.h"

class FileCheck final : public QObject {
    Q_OBJECT
public:
    FileCheck(const Ports &ports, const SafetyHost &host, QObject *parent = nullptr);
    void run(); ///< in a job; the window goes on working

private:
    void say(const Verification &found);
    Ports ports_;
    SafetyHost host_;
};
