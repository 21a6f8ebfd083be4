// ui/safety/handoverdialog.h - which registers go into a copy for somebody else
#pragma once
#include "safety/safetyhost.h"
#include "storage/handover.h"
#include "workspaceview.h"
#include <QDialog>

class QCheckBox;
class QPushButton;

class HandOverDialog final : public QDialog {
    Q_OBJECT
public:
    HandOverDialog(const Ports &ports, const SafetyHost &host, QWidget *parent = nullptr);

private:
    QWidget *registers();
    QStringList chosen() const;
    void handOver();
    void said(const HandedOver &done, const QString &path);

    Ports ports_;
    SafetyHost host_;
    QList<QCheckBox *> boxes_;
    QCheckBox *encrypt_;
    QPushButton *go_;
};
