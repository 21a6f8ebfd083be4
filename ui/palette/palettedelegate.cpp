// ui/palette/palettedelegate.cpp
#include "palette/palettedelegate.h"
#include "support/theme.h"
#include "views/palettemodel.h"
#include <QPainter>
#include <algorithm>

static constexpr int rowHeight = 36, margin = 12, gap = 12;

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

/// Text at the right end of `room`, which becomes smaller by it: half of it, or what `taken` leaves.
static void paintRight(QPainter *painter, QRect &room, const QString &text, int taken)
{
    if (text.isEmpty())
        return;
    const QFontMetrics metrics(painter->font());
    const int width =
        std::min(metrics.horizontalAdvance(text) + 2, std::max(room.width() / 2, room.width() - taken - gap));
    const QRect cell(room.right() - width, room.top(), width, room.height());
    painter->drawText(cell, int(Qt::AlignVCenter | Qt::AlignRight),
                      metrics.elidedText(text, Qt::ElideRight, width));
    room.setRight(cell.left() - gap);
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, theme.surface);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    const int taken = QFontMetrics(option.font).horizontalAdvance(index.data().toString());
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->setFont(Theme::strong());
    painter->setPen(theme.text);
    paintRight(painter, room, index.data(PaletteModel::ShortcutRole).toString(), taken);
    painter->setFont(Theme::small());
    painter->setPen(theme.muted);
    paintRight(painter, room, index.data(PaletteModel::DetailRole).toString(), taken);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(
        room, int(Qt::AlignVCenter | Qt::AlignLeft),
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}
