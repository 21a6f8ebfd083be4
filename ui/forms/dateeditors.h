// ui/forms/dateeditors.h - a day, a moment, a period
#pragma once
#include "forms/fieldeditor.h"

class QComboBox;
class QLineEdit;

class DateEditor final : public FieldEditor {
    Q_OBJECT
public:
    DateEditor(bool partial, const EditorContext &context, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;
    QString complaint() const override;

private:
    void openCalendar();
    bool partial_;
    const EditorContext &context_;
    QLineEdit *line_;
    QAction *calendar_;
};

class MomentEditor final : public FieldEditor { // a day and a time, in the workspace's zone
    Q_OBJECT
public:
    explicit MomentEditor(const EditorContext &context, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;
    QString complaint() const override;

private:
    const EditorContext &context_;
    QLineEdit *line_;
};

class PeriodEditor final : public FieldEditor { // a number and its unit, or ISO 8601 for what needs more
    Q_OBJECT
public:
    explicit PeriodEditor(const Translator &translator, QWidget *parent = nullptr);

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;
    QString complaint() const override;

private:
    const Translator &translator_;
    QLineEdit *number_;
    QComboBox *unit_;
};
