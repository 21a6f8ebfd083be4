// ui/tables/listtable.cpp
#include "tables/listtable.h"
#include "support/cells.h"
#include "tables/rowdelegate.h"
#include <QHeaderView>
#include <QScrollBar>
#include <cmath>

ListTable::ListTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight);
    verticalHeader()->setMinimumSectionSize(RowDelegate::rowHeight);
    horizontalHeader()->setFont(listHeaderFont());
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (fitting_ || column == main_ || column >= widths_.size())
            return;
        widths_[column].usual = widths_[column].least = width; // by hand: it stays so
        emit widthSet(column, width);
    });
}

void ListTable::setMainColumn(int column)
{
    main_ = column;
    fitColumns();
}

void ListTable::setWidths(const QList<Width> &widths)
{
    widths_ = widths;
    fitColumns();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (highAsWords_)
        rowFit_.start();
}

void ListTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
    if (highAsWords_)
        fitRows();
}

/// Of the rows in sight only: a list of thousands is not measured to show twenty.
void ListTable::setRowsAsHighAsWords()
{
    highAsWords_ = true;
    rowFit_.setSingleShot(true);
    rowFit_.setInterval(0);
    connect(&rowFit_, &QTimer::timeout, this, &ListTable::fitRows);
    const auto later = [this] { rowFit_.start(); };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, later);
    connect(model(), &QAbstractItemModel::modelReset, this, later);
    connect(model(), &QAbstractItemModel::layoutChanged, this, later);
    connect(model(), &QAbstractItemModel::rowsInserted, this, later);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, later);
}

void ListTable::fitRows()
{
    if (!model() || !isVisible())
        return;
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount(); ++row) {
        int height = RowDelegate::rowHeight;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect = QRect(0, 0, columnWidth(column), RowDelegate::rowHeight);
            height = std::max(height, itemDelegate()->sizeHint(option, model()->index(row, column)).height());
        }
        if (rowHeight(row) != height)
            setRowHeight(row, height);
        if (rowViewportPosition(row) + height > viewport()->height())
            break;
    }
}

/// Rather a column less than a list that is moved sideways.
void ListTable::leaveOut()
{
    for (int column = 0; column < widths_.size(); ++column)
        setColumnHidden(column, widths_[column].isOff);
    if (!isVisible()) // it has no width of its own then
        return;
    int needed = 0;
    for (int column = 0; column < widths_.size(); ++column) {
        if (widths_[column].isOff)
            continue;
        needed += column == main_ ? widths_[column].usual : widths_[column].least;
    }
    for (int column = int(widths_.size()) - 1; column >= 0 && needed > viewport()->width(); --column)
        if (column != main_ && widths_[column].yields && !widths_[column].isOff) {
            setColumnHidden(column, true);
            needed -= widths_[column].least;
        }
    // The keys would be stuck in a column that is not there.
    if (const QModelIndex current = currentIndex(); current.isValid() && isColumnHidden(current.column()))
        selectionModel()->setCurrentIndex(current.siblingAtColumn(std::max(main_, 0)),
                                          QItemSelectionModel::NoUpdate);
}

/// The main column takes the room that is left; where there is too little, the others give what they can.
void ListTable::fitColumns()
{
    if (!model() || widths_.size() != model()->columnCount())
        return;
    fitting_ = true;
    leaveOut();
    int missing = -viewport()->width(), yielding = 0;
    for (int column = 0; column < widths_.size(); ++column)
        if (!isColumnHidden(column)) {
            missing += widths_[column].usual;
            yielding += column == main_ ? 0 : widths_[column].usual - widths_[column].least;
        }
    static constexpr int roomOfMain = 300; // what the main column keeps before others get more
    int spare = 0;
    if (main_ >= 0 && main_ < widths_.size())
        spare = std::max(0, -missing - std::max(0, roomOfMain - widths_[main_].usual));
    const double share = missing <= 0 || yielding <= 0 ? 0 : std::min(1.0, double(missing) / yielding);
    for (int column = 0; column < widths_.size(); ++column) {
        const Width &width = widths_[column];
        if (isColumnHidden(column))
            continue;
        if (column == main_)
            continue;
        const int more = std::clamp(width.roomy - width.usual, 0, spare);
        spare -= more;
        missing += more;
        setColumnWidth(column, width.usual + more - int(std::ceil(share * (width.usual - width.least))));
    }
    if (main_ >= 0 && main_ < widths_.size() && !isColumnHidden(main_))
        setColumnWidth(main_, widths_[main_].usual + std::max(0, -missing));
    fitting_ = false;
}
