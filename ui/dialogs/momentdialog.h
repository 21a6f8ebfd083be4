// ui/dialogs/momentdialog.h - which day to go back to
#pragma once
#include <QDate>
#include <QDialog>

class QDateEdit;
class Translator;

class MomentDialog final : public QDialog {
    Q_OBJECT
public:
    /// The days between the first entry and today can be chosen; `shown` is proposed.
    MomentDialog(QDate begins, QDate today, QDate shown, const Translator &translator,
                 QWidget *parent = nullptr);

signals:
    void chosen(QDate day); ///< today: nothing to go back to

private:
    QWidget *proposals(QDate begins, QDate today);
    QDateEdit *day_;
};
