// ui/support/cells.h - what cells and heads of lists have in common: ground, hairline, pill, words as in
// every list
#pragma once
#include "support/theme.h"
#include <QStyledItemDelegate>
#include <functional>

/// Ground, hairline and the mark of the chosen row, for every list of the house.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
/// On the chosen row a grey pill would vanish: there its ground is that of the list.
void paintPill(QPainter *painter, const QRect &cell, const QString &text, const QColor &ink,
               const QColor &ground);
/// What a pill stands on in this row.
QColor pillGround(const QStyleOptionViewItem &option, const QColor &ground);
QFont listHeaderFont();

/// Rows as tall as their words, with air around these.
class QuietDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 36;
    using InkOf = std::function<Ink(const QModelIndex &)>;
    using MarksOf = std::function<QStringList(const QModelIndex &)>;
    /// `strongInk`: the colour of a cell whose words stand out; none: the words are like all others.
    explicit QuietDelegate(QObject *parent, InkOf strongInk = {})
        : QStyledItemDelegate(parent)
        , strongInk_(std::move(strongInk))
    {
    }
    /// Names of icons at the right of a cell; what they mean stands in its accessible text and tool tip.
    void setMarks(MarksOf marks) { marks_ = std::move(marks); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintMarks(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    InkOf strongInk_;
    MarksOf marks_;
};
