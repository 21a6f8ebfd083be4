// ui/tables/rowdelegate.h - the cells of a list: pills for states and open points, red for what is overdue
#pragma once
#include "schema/field.h"
#include "support/cells.h"

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
