// ui/support/arrowkeys.h - a search line whose arrow keys move in the list beneath it
#pragma once
#include <QLineEdit>
#include <QListWidget>
#include <functional>

/// The focus stays in the line, so that words can still be typed. Lives as long as the line.
class ArrowKeys final : public QObject {
    Q_OBJECT
public:
    /// `step` gets 1 for down and -1 for up.
    ArrowKeys(QLineEdit *line, std::function<void(int step)> move);
    ArrowKeys(QLineEdit *line, QListWidget *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(int)> move_;
};
