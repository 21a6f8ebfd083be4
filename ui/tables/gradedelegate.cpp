// ui/tables/gradedelegate.cpp
#include "tables/gradedelegate.h"
#include "schema/openpoint.h"
#include "tables/rowdelegate.h"
#include <QPainter>

void GradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintRowGround(painter, option, index);
    const QRect cell = option.rect.adjusted(10, 0, -6, -1);
    const QString text = index.data().toString(), grade = index.data(role_).toString();
    if (index.column() == 0) {
        const bool law = grade == codeOf(Grade::Law), guidance = grade == codeOf(Grade::Guidance);
        paintPill(painter, cell, text,
                  law            ? theme.red
                      : guidance ? theme.amber
                                 : theme.muted,
                  law            ? theme.redSoft
                      : guidance ? theme.amberSoft
                                 : theme.grey);
    } else {
        painter->setFont(option.font);
        painter->setPen(index.column() == 1 ? theme.text : theme.muted);
        painter->drawText(cell, int(Qt::AlignVCenter | Qt::AlignLeft),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}
