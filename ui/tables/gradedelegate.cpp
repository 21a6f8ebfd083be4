// ui/tables/gradedelegate.cpp
#include "tables/gradedelegate.h"
#include "schema/openpoint.h"
#include "tables/rowdelegate.h"
#include <QPainter>
#include <QTextLayout>

/// On two lines at most; what does not fit ends in "…" and stands in the tool tip.
static void drawLines(QPainter *painter, const QRect &cell, const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(cell.width());
    layout.endLayout();
    const QFontMetrics metrics(font);
    QStringList lines{text.left(first.textLength()).trimmed()};
    const QString rest = text.mid(first.textLength()).trimmed();
    if (!rest.isEmpty())
        lines << metrics.elidedText(rest, Qt::ElideRight, cell.width());
    painter->drawText(cell, int(Qt::AlignVCenter | Qt::AlignLeft), lines.join(u'\n'));
}

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
        drawLines(painter, cell, text, option.font);
    }
    painter->restore();
}
