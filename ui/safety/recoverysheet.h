// ui/safety/recoverysheet.h - the key of an encrypted workspace, to print and to put where the contracts are
#pragma once
#include "schema/passphrase.h"
#include <QDate>
#include <QDialog>

class Dialogs;
class InkLabel;
class QLineEdit;
class QPainter;

/// Nothing of it is stored; it is tried once, by typing two groups back from the paper.
class RecoverySheet final : public QDialog {
    Q_OBJECT
public:
    static constexpr int firstAsked = 4, secondAsked = 11; ///< groups, from 1

    RecoverySheet(Passphrase key, const QString &file, const QDate &day, Dialogs &dialogs,
                  QWidget *parent = nullptr);
    ~RecoverySheet() override;

private:
    QWidget *trial();
    QString group(int number) const; ///< from 1
    QString lines() const; ///< the groups as they stand on the paper
    void print();
    void paint(QPainter &painter, const QRect &page) const;
    void judge();

    Passphrase key_;
    QString file_;
    QDate day_;
    Dialogs &dialogs_;
    InkLabel *shown_;
    InkLabel *verdict_;
    QLineEdit *typed_;
};
