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

/// Where a record is shown: beside its list, in the list's place, or in a window of its own.
enum class RecordPlace { Beside, Alone, Window };

class RecordHead final : public QWidget {
    Q_OBJECT
public:
    RecordHead(const RegisterInfo &reg, const Translator &translator, QWidget *parent = nullptr);
    void showRecord(const Row &row, const QStringList &facts); ///< facts: joined in the quiet line
    void setEdited(bool edited);
    void setRemovable(bool removable);
    void setPlace(RecordPlace place, bool roomForBoth); ///< roomForBoth: list and record fit side by side
    QString name() const { return name_; }
    void setCopyable(bool copyable);

signals:
    void saveRequested();
    void discardRequested();
    void copyRequested();
    void removeRequested();
    void widenRequested(); ///< wide becomes narrow, narrow wide
    void windowRequested();
    void closeRequested();

private:
    QHBoxLayout *firstLine();
    QWidget *editLine();
    void showStates(const Row &row);
    const RegisterInfo &reg_;
    const Translator &translator_;
    QString name_;
    InkLabel *title_, *quiet_;
    QWidget *states_;
    QToolButton *back_, *window_, *wide_, *copy_, *remove_, *close_;
    QWidget *edits_;
};
