// ui/forms/choiceeditors.h - yes, no or not stated; one of a short list
#pragma once
#include "forms/fieldeditor.h"

class QButtonGroup;
class QComboBox;

class FlagEditor final : public FieldEditor { // three states: a silent "no" does not exist
    Q_OBJECT
public:
    explicit FlagEditor(const Translator &translator, QWidget *parent = nullptr);
    void setNames(const QString &key, const QString &label, const QString &help) override;

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;

private:
    QButtonGroup *group_;
};

class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const FieldInfo &field, const Translator &translator, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *box_;
};
