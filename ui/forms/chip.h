// ui/forms/chip.h - one of several values: its words, a way to it where it is a record, a way to take it out
#pragma once
#include "support/controls.h"

class Chip final : public QWidget {
    Q_OBJECT
public:
    /// `linked`: the words are a button that asks to open what they name.
    Chip(const QString &text, bool linked, QWidget *parent = nullptr);
    void setRemovable(bool removable);
    QString text() const { return text_; }
    QSize sizeHint() const override;

signals:
    void opened();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString shortened(int width) const;
    QString text_;
    QLabel *words_ = nullptr;
    QPushButton *link_ = nullptr;
    QToolButton *remove_;
};
