// ui/tables/emptypage.h - in place of an empty table: what the list is for, and the ways in
#pragma once
#include <QWidget>

class QPushButton;
class InkLabel;

class EmptyPage final : public QWidget {
    Q_OBJECT
public:
    EmptyPage(const QString &title, const QString &purpose, QWidget *parent = nullptr);
    void addButton(QPushButton *button);

private:
    class QHBoxLayout *buttons_;
};
