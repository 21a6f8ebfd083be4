// ui/forms/noticebar.h - a quiet question inside a page, with its answers as buttons; nothing waits for it
#pragma once
#include <QFrame>
#include <functional>

class InkLabel;
class QHBoxLayout;

class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> run; ///< the bar is gone by then
    };
    explicit NoticeBar(QWidget *parent = nullptr);
    void ask(const QString &text, const std::vector<Action> &actions);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InkLabel *text_;
    QHBoxLayout *buttons_;
};
