// ui/forms/texteditors.h - text on one line, text on several, numbers
#pragma once
#include "forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

class LineEditor final : public FieldEditor { // text, url, email
    Q_OBJECT
public:
    explicit LineEditor(Kind kind, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;
    QString complaint() const override;

private:
    Kind kind_;
    QLineEdit *line_;
};

class LongTextEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit LongTextEditor(QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    QPlainTextEdit *text_;
};

class NumberEditor final : public FieldEditor { // integer, decimal; written as the language writes numbers
    Q_OBJECT
public:
    NumberEditor(Kind kind, const Translator &translator, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;
    QString complaint() const override;

private:
    Kind kind_;
    const Translator &translator_;
    QLineEdit *line_;
};
