// ui/forms/flowlayout.cpp - one after another, a new line where the width ends
#include "forms/flowlayout.h"
#include <QWidget>
#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , gap_(gap)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : items_)
        delete item;
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    items_.insert(items_.begin() + at, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    items_.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        items_.erase(items_.begin() + index);
        invalidate();
    }
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items_)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    int x = rect.x(), y = rect.y(), line = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> inLine;
    const auto endLine = [&] { // what is lower stands in the middle of its line
        for (const auto &[item, place] : inLine)
            if (move)
                item->setGeometry(place.translated(0, (line - place.height()) / 2));
        inLine.clear();
    };
    for (QLayoutItem *item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            endLine();
            x = rect.x();
            y += line + gap_;
            line = 0;
        }
        inLine.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + gap_;
        line = std::max(line, size.height());
    }
    endLine();
    return y + line - rect.y();
}
