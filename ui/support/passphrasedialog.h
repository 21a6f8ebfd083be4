// ui/support/passphrasedialog.h - asks for a passphrase, or for a new one twice
#pragma once
#include "schema/passphrase.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    PassphraseDialog(const QString &title, bool twice, QWidget *parent = nullptr);
    Passphrase takePassphrase(); ///< the fields are empty afterwards

private:
    void judge();

    QLineEdit *first_;
    QLineEdit *second_ = nullptr;
    QLabel *note_;
    QPushButton *accept_;
};
