// ui/tables/rowdelegate.h - the cells of a list: pills for states and open points, red for what is overdue
#pragma once
#include "schema/field.h"
#include "support/theme.h"
#include <QStyledItemDelegate>

class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 36;
    explicit RowDelegate(const RegisterInfo &reg, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Pill {
        Ink ink = nullptr, ground = nullptr; // no ink: no pill
    };
    Pill pillOf(const QModelIndex &index) const;
    const RegisterInfo &reg_;
    const FieldInfo *name_;
};

/// Ground, hairline and the mark of the chosen row, for every list of the house.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
void paintPill(QPainter *painter, const QRect &cell, const QString &text, const QColor &ink,
               const QColor &ground);
