// ui/tables/gradedelegate.cpp
#include "tables/gradedelegate.h"
#include "schema/openpoint.h"
#include "support/cells.h"
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

static constexpr int leastHeight = 40, above = 9;

static QRect within(const QRect &cell)
{
    return cell.adjusted(10, 0, -6, -1);
}

/// On eight lines at most; what does not fit ends in "…" and stands in the tool tip.
static QStringList linesOf(const QString &text, const QFont &font, int width)
{
    static constexpr int most = 8;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap); // a word is never broken
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() == most - 1;
        const QString words =
            last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines << metrics.elidedText(words.trimmed(), Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

void GradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintRowGround(painter, option, index);
    const QRect cell = within(option.rect);
    const QString text = index.data().toString(), grade = index.data(role_).toString();
    if (index.column() == 0) {
        const bool law = grade == codeOf(Grade::Law), guidance = grade == codeOf(Grade::Guidance);
        const Ink ink = law ? &Theme::red : guidance ? &Theme::amber : &Theme::muted;
        const Ink ground = law ? &Theme::redSoft : guidance ? &Theme::amberSoft : &Theme::grey;
        paintPill(painter, cell, text, theme.*ink, pillGround(option, theme.*ground));
    } else {
        painter->setFont(option.font);
        painter->setPen(index.column() == 1 ? theme.text : theme.muted);
        painter->drawText(cell, int(Qt::AlignVCenter | Qt::AlignLeft),
                          linesOf(text, option.font, cell.width()).join(u'\n'));
    }
    painter->restore();
}

QSize GradeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFontMetrics metrics(option.font);
    const int width = within(option.rect).width();
    const qsizetype lines = index.column() == 0 || width <= 0 ? 1 : linesOf(text, option.font, width).size();
    return {metrics.horizontalAdvance(text) + 20,
            std::max(leastHeight, int(lines) * metrics.lineSpacing() + 2 * above)};
}
