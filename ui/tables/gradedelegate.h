// ui/tables/gradedelegate.h - rows whose first column says who asks: the law, authorities' guidance, good
// practice; as high as their words
#pragma once
#include <QStyledItemDelegate>

class GradeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    GradeDelegate(int gradeRole, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , role_(gradeRole)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// For the width of `option.rect`.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int role_;
};
