// ui/tables/gradedelegate.h - rows whose first column says who asks: the law, authorities' guidance, good
// practice
#pragma once
#include <QStyledItemDelegate>

class GradeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 70; ///< what a point says stands on three lines
    GradeDelegate(int gradeRole, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , role_(gradeRole)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int role_;
};
