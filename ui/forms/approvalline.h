// ui/forms/approvalline.h - "Approved on ... by ..., version 2", and the way on to the next version
#pragma once
#include "schema/record.h"
#include <QWidget>

class InkLabel;
class QPushButton;
class Translator;

class ApprovalLine final : public QWidget {
    Q_OBJECT
public:
    ApprovalLine(const RegisterInfo &reg, const Translator &translator, QWidget *parent = nullptr);
    void showApproval(const Row &row, bool canBegin);

signals:
    void newVersionRequested();

private:
    const RegisterInfo &reg_;
    const Translator &translator_;
    InkLabel *words_;
    QPushButton *begin_;
};
