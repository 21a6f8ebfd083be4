// ui/dialogs/aboutbox.h - version, licence, libraries, and whether this build can encrypt
#pragma once
#include <QDialog>

class AboutBox final : public QDialog {
    Q_OBJECT
public:
    explicit AboutBox(QWidget *parent = nullptr);
};
