// ui/tables/listtable.cpp
#include "tables/listtable.h"
#include "support/theme.h"
#include "tables/rowdelegate.h"
#include <QHeaderView>

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
    QFont font = Theme::small();
    font.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(font);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
}

void ListTable::setMainColumn(int column)
{
    main_ = column;
    fitColumns();
}

void ListTable::setWidths(const QList<int> &widths)
{
    widths_ = widths;
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
    fitColumns();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ListTable::fitColumns()
{
    if (main_ < 0 || !model() || main_ >= model()->columnCount())
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        others += column == main_ || isColumnHidden(column) ? 0 : columnWidth(column);
    const int least = widths_.value(main_, 200);
    setColumnWidth(main_, std::max(least, viewport()->width() - others));
}
