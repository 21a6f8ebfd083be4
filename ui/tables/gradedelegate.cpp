// ui/tables/gradedelegate.cpp
#include "tables/gradedelegate.h"
#include "schema/openpoint.h"
#include "tables/rowdelegate.h"
#include <QPainter>
#include <QTextLayout>

/// On three lines at most; what does not fit ends in "…" and stands in the tool tip.
static void drawLines(QPainter *painter, const QRect &cell, const QString &text, const QFont &font)
{
    static constexpr int most = 3;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap); // a word is never broken
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(cell.width());
        const bool last = lines.size() == most - 1;
        const QString words =
            last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines << metrics.elidedText(words.trimmed(), Qt::ElideRight, cell.width());
    }
    layout.endLayout();
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
