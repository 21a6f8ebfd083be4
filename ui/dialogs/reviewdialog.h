// ui/dialogs/reviewdialog.h - the review of a record: what has moved since the last one, and what comes of it
#pragma once
#include "workspace/reviewing.h"
#include <QDialog>

class QButtonGroup;
class QDateEdit;
class QListWidget;
class Translator;

class ReviewDialog final : public QDialog {
    Q_OBJECT
public:
    /// \throws StorageError
    ReviewDialog(const Workspace &workspace, const RegisterInfo &reg, const QString &id,
                 const Translator &translator, QWidget *parent = nullptr);

signals:
    void decided(const Review &review);

private:
    QWidget *moved(const Workspace &workspace, const RegisterInfo &reg, const QString &id, const Row &row);
    QWidget *outcomes(bool canEnd);
    QWidget *days(const Row &row, const RegisterInfo &reg);
    ReviewOutcome outcome() const;
    void refresh();

    const Translator &t_;
    QDate today_;
    bool approved_;
    QButtonGroup *outcomes_;
    QDateEdit *next_, *ended_;
    QWidget *nextLine_ = nullptr, *endedLine_ = nullptr;
};
