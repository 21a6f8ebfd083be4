// ui/tables/listtable.h - the table of a list: rows of 36 pixels, one column that takes what room is left
#pragma once
#include <QTableView>
#include <QTimer>

class ListTable final : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(const QString &name, QWidget *parent = nullptr);
    void setMainColumn(int column); ///< the one that takes the room that is left; -1: none
    struct Width {
        int usual = 0; ///< of the main column: the least
        int least = 0; ///< where there is not room for all
        bool yields = false; ///< left out where even that is too much, from the right
        bool isOff = false; ///< not chosen to be shown
        int roomy = 0; ///< where the main column has room to give
    };
    void setWidths(const QList<Width> &widths); ///< by column
    void setRowsAsHighAsWords(); ///< when it has its model and its delegate

signals:
    void widthSet(int column, int width); ///< by hand

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitColumns();
    void leaveOut();
    void fitRows();
    bool fitting_ = false;
    int main_ = -1;
    QList<Width> widths_;
    bool highAsWords_ = false;
    QTimer rowFit_;
};
