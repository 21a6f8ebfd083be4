// ui/support/cells.cpp
#include "support/cells.h"
#include <QPainter>
#include <algorithm>

static constexpr int side = 10, above = 9;

QFont listHeaderFont()
{
    QFont font = Theme::small();
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, chosen ? theme.accentSoft : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (chosen && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(index.column() == 0 ? 4 : 1, 1, -2, -3));
    }
}

QColor pillGround(const QStyleOptionViewItem &option, const QColor &ground)
{
    const Theme &theme = Theme::of(option.palette);
    return option.state & QStyle::State_Selected && ground == theme.grey ? theme.surface : ground;
}

void paintPill(QPainter *painter, const QRect &cell, const QString &text, const QColor &ink,
               const QColor &ground)
{
    QFont font = Theme::small();
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(text) + 18, cell.width());
    const int height = metrics.height() + 6;
    const QRect pill(cell.left(), cell.center().y() - height / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(ink);
    painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - 14));
}

static QRect within(const QRect &cell)
{
    return cell.adjusted(side, above, -side, -above + 1);
}

static Qt::Alignment sideways(const QModelIndex &index)
{
    const Qt::Alignment asked(index.data(Qt::TextAlignmentRole).toInt());
    return asked & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
}

/// From the right; gives the room they take.
int QuietDelegate::paintMarks(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    static constexpr int mark = 16, between = 6;
    const QStringList names = marks_ ? marks_(index) : QStringList();
    QRect place(0, 0, mark, mark);
    place.moveCenter(cell.center());
    place.moveRight(cell.right() - side);
    for (const QString &name : names) {
        icon(name, &Theme::muted).paint(painter, place);
        place.translate(-mark - between, 0);
    }
    return int(names.size()) * (mark + between);
}

void QuietDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintRowGround(painter, option, index);
    const QString text = index.data().toString();
    const Ink strong = strongInk_ ? strongInk_(index) : nullptr;
    QFont font = option.font;
    if (strong)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(strong ? theme.*strong : theme.text);
    const QRect room = within(option.rect).adjusted(0, 0, -paintMarks(painter, option.rect, index), 0);
    const QFontMetrics metrics(font);
    if (room.height() < 2 * metrics.lineSpacing()) // one line: what is cut ends in "…"
        painter->drawText(room, int(sideways(index) | Qt::AlignTop),
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
    else
        painter->drawText(room, int(sideways(index) | Qt::AlignTop) | int(Qt::TextWordWrap), text);
    painter->restore();
}

QSize QuietDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(QFont::Medium);
    const QString text = index.data().toString();
    const QFontMetrics metrics(font);
    const int width = option.rect.width() > 2 * side ? within(option.rect).width() : 4000;
    const QRect words = metrics.boundingRect(QRect(0, 0, width, 4000), int(Qt::TextWordWrap), text);
    return {metrics.horizontalAdvance(text) + 2 * side + 2, std::max(rowHeight, words.height() + 2 * above)};
}
