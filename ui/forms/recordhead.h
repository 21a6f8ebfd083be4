// ui/forms/recordhead.h - the top of a record: its name, its states as pills, who changed it last, what can
// be done with it
#pragma once
#include "schema/record.h"
#include "schema/translator.h"
#include <QWidget>

class InkLabel;
class QHBoxLayout;
class QPushButton;
class QToolButton;

class RecordHead final : public QWidget {
    Q_OBJECT
public:
    RecordHead(const RegisterInfo &reg, const Translator &translator, QWidget *parent = nullptr);
    void showRecord(const Row &row, const QStringList &facts); ///< facts: joined in the quiet line
    void setEdited(bool edited);
    void setRemovable(bool removable);

signals:
    void saveRequested();
    void discardRequested();
    void removeRequested();
    void widenRequested();
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    const RegisterInfo &reg_;
    const Translator &translator_;
    QString name_;
    InkLabel *title_, *quiet_, *unsaved_;
    QHBoxLayout *pills_;
    QPushButton *save_, *discard_;
    QToolButton *remove_;
    QWidget *edits_;
};
