// ui/tables/listhead.h - the top of a list: title, how many of how many, what can be done, and the search
#pragma once
#include <QWidget>

class InkLabel;
class QHBoxLayout;
class QLineEdit;
class QTimer;

class ListHead final : public QWidget {
    Q_OBJECT
public:
    explicit ListHead(const QString &title, QWidget *parent = nullptr);
    void setCount(int shown, int total); ///< "32 of 47"; "47" where all are shown
    void addButton(QWidget *button); ///< at the right, in this order
    QLineEdit *search() const { return search_; }
    QString searched() const;

signals:
    void searchChanged(const QString &words); ///< with the first key, and as keys follow

private:
    void ask();
    InkLabel *count_;
    QHBoxLayout *buttons_;
    QLineEdit *search_;
    QTimer *pause_;
    QString asked_;
};
