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
}

void ListTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
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
    const double share = missing <= 0 || yielding <= 0 ? 0 : std::min(1.0, double(missing) / yielding);
    for (int column = 0; column < widths_.size(); ++column) {
        const Width &width = widths_[column];
        if (isColumnHidden(column))
            continue;
        if (column == main_)
            setColumnWidth(column, width.usual + std::max(0, -missing));
        else
            setColumnWidth(column, width.usual - int(std::ceil(share * (width.usual - width.least))));
    }
    fitting_ = false;
}
