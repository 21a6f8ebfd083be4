// ui/forms/formsection.h - a part of a form under a heading that folds; two columns where there is room
#pragma once
#include <QWidget>
#include <vector>

class QGridLayout;
class QPushButton;

class FormSection final : public QWidget {
    Q_OBJECT
public:
    FormSection(const QString &title, const QString &note, QWidget *parent = nullptr);
    void add(QWidget *widget, bool wide); ///< takes its place with the next setColumns()
    void setColumns(int columns);
    bool isFolded() const;
    void setFolded(bool folded);
    QString title() const { return title_; }

signals:
    void turned(bool folded); ///< by the user

private:
    void arrange();
    struct Entry {
        QWidget *widget;
        bool wide;
    };
    QString title_;
    QPushButton *head_;
    QWidget *body_;
    QGridLayout *grid_;
    std::vector<Entry> entries_;
    int columns_ = 1;
    bool arranged_ = false;
};
