// ui/forms/leavingpoint.h - leaving an open point as it is: the question for reason and end date, and the
// change
#pragma once
#include "rules/leftasis.h"
#include <QDialog>
#include <functional>

class Dialogs;
class QDateEdit;
class OpenPointsModel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class Translator;
class Workspace;

/// What is left as it is: what the record shows, and of which record, by which law and grade.
struct LeftSubject {
    QString words, about;
};
LeftSubject subjectOf(const OpenPoint &point, const QString &words, const Workspace &workspace,
                      const Translator &translator);

class LeaveDialog final : public QDialog {
    Q_OBJECT
public:
    LeaveDialog(const LeftSubject &subject, QDate today, const Translator &translator,
                QWidget *parent = nullptr);

signals:
    void decided(const QString &reason, QDate until);

private:
    QPlainTextEdit *reason_;
    QDateEdit *until_;
};

/// A button that acts on the chosen row of a table over `model`, whatever sorts and filters it in between.
QPushButton *leaveButtonFor(QTableView *table, const OpenPointsModel *model,
                            const std::function<void(const OpenPoint &)> &leave);

/// Asks and writes it down; where it is left already it becomes an open point again. `words`: what the record
/// shows.
void leaveOrReopen(const OpenPoint &point, const QString &words, Workspace &workspace,
                   const Translator &translator, Dialogs &dialogs, QWidget *parent);
