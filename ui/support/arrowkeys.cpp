// ui/support/arrowkeys.cpp
#include "support/arrowkeys.h"
#include <QKeyEvent>
#include <algorithm>

ArrowKeys::ArrowKeys(QLineEdit *line, std::function<void(int)> move)
    : QObject(line)
    , move_(std::move(move))
{
    line->installEventFilter(this);
}

ArrowKeys::ArrowKeys(QLineEdit *line, QListWidget *list)
    : ArrowKeys(line, [list](int step) {
        list->setCurrentRow(std::clamp(list->currentRow() + step, 0, std::max(0, list->count() - 1)));
    })
{
}

bool ArrowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QObject::eventFilter(watched, event);
    move_(key == Qt::Key_Down ? 1 : -1);
    return true;
}
