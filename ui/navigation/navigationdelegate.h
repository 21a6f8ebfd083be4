// ui/navigation/navigationdelegate.h - one row of the navigation: icon, name, red count, count; or a
// section's head
#pragma once
#include <QStyledItemDelegate>

class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { RoomRole = Qt::UserRole + 1, IconRole, CountRole, UrgentRole, KeyRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the red count stands in a row; empty where there is none.
    static QRect urgentRect(const QRect &row, const QModelIndex &index);

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRoom(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};
