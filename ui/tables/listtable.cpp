// ui/tables/listtable.cpp
#include "tables/listtable.h"
#include "support/theme.h"
#include "tables/rowdelegate.h"
#include <QHeaderView>
#include <cmath>

QFont listHeaderFont()
{
    QFont font = Theme::small();
    font.setWeight(QFont::DemiBold);
    return font;
}

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
        if (!fitting_ && column != main_ && column < widths_.size()) // by hand: it stays so
            widths_[column] = {width, width};
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
}

/// The main column takes the room that is left; where there is too little, the others give what they can.
void ListTable::fitColumns()
{
    if (!model() || widths_.size() != model()->columnCount())
        return;
    int missing = -viewport()->width(), yielding = 0;
    for (int column = 0; column < widths_.size(); ++column)
        if (!isColumnHidden(column)) {
            missing += widths_[column].usual;
            yielding += column == main_ ? 0 : widths_[column].usual - widths_[column].least;
        }
    const double share = missing <= 0 || yielding <= 0 ? 0 : std::min(1.0, double(missing) / yielding);
    fitting_ = true;
    for (int column = 0; column < widths_.size(); ++column) {
        const Width &width = widths_[column];
        if (column == main_)
            setColumnWidth(column, width.usual + std::max(0, -missing));
        else
            setColumnWidth(column, width.usual - int(std::ceil(share * (width.usual - width.least))));
    }
    fitting_ = false;
}
