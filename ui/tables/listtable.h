// ui/tables/listtable.h - the table of a list: rows of 36 pixels, one column that takes what room is left
#pragma once
#include <QTableView>

class ListTable final : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(const QString &name, QWidget *parent = nullptr);
    void setMainColumn(int column); ///< the one that takes the room that is left; -1: none
    void setWidths(const QList<int> &widths); ///< by column; of the main column the least

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    int main_ = -1;
    QList<int> widths_;
};
