// ui/navigation/navigationdelegate.cpp
#include "navigation/navigationdelegate.h"
#include "support/theme.h"
#include <QPainter>

static QColor mixed(const QColor &ground, const QColor &over)
{
    return QColor((ground.red() + over.red()) / 2, (ground.green() + over.green()) / 2,
                  (ground.blue() + over.blue()) / 2);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool section = !index.parent().isValid();
    return {120, section ? (index.row() == 0 ? 32 : 40) : 32};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintRoom(painter, option, index);
    else
        paintSection(painter, option, index);
    painter->restore();
}

static void paintFocus(QPainter *painter, const QRect &rect, const Theme &theme)
{
    painter->setPen(QPen(theme.accent, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), 4, 4);
}

static bool focused(const QStyleOptionViewItem &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

void NavigationDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect row(option.rect.left(), option.rect.bottom() - 27, option.rect.width(), 28);
    const bool open = option.state & QStyle::State_Open;
    QFont font = Theme::small();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.muted);
    painter->drawText(row.adjusted(16, 0, -32, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    icon(open ? QStringLiteral("down") : QStringLiteral("right"), theme.muted)
        .paint(painter, QRect(row.right() - 28, row.center().y() - 6, 14, 14));
    if (option.state & QStyle::State_HasFocus)
        paintFocus(painter, row, theme);
}

static int countWidth(const QModelIndex &index, const QFontMetrics &metrics)
{
    const QVariant count = index.data(NavigationDelegate::CountRole);
    return count.isValid() ? std::max(metrics.horizontalAdvance(QLocale().toString(count.toInt())),
                                      metrics.horizontalAdvance(u'0') * 2)
                           : 0;
}

QRect NavigationDelegate::urgentRect(const QRect &row, const QModelIndex &index)
{
    const int urgent = index.data(UrgentRole).toInt();
    if (urgent <= 0)
        return {};
    const QFontMetrics metrics(Theme::small());
    const int right = row.right() - 12 - countWidth(index, metrics) - 8;
    const int width = std::max(22, metrics.horizontalAdvance(QLocale().toString(urgent)) + 14);
    return {right - width, row.center().y() - 9, width, 20};
}

void NavigationDelegate::paintRoom(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool on = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    if (on) {
        painter->fillRect(row, theme.accentSoft);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, mixed(theme.raised, theme.grey));
    }
    icon(index.data(IconRole).toString(), on ? theme.accent : theme.muted)
        .paint(painter, QRect(row.left() + 14, row.center().y() - 8, 18, 18));

    int right = row.right() - 12;
    const QFont small = Theme::small();
    const QFontMetrics metrics(small);
    painter->setFont(small);
    if (const QVariant count = index.data(CountRole); count.isValid()) {
        const QString text = QLocale().toString(count.toInt());
        const int width = countWidth(index, metrics);
        painter->setPen(theme.muted);
        painter->drawText(QRect(right - width, row.top(), width, row.height()),
                          Qt::AlignVCenter | Qt::AlignRight, text);
        right -= width + 8;
    }
    if (const QRect pill = urgentRect(row, index); !pill.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.redSoft);
        painter->drawRoundedRect(pill, 10, 10);
        painter->setPen(theme.red);
        painter->drawText(pill, Qt::AlignCenter, QLocale().toString(index.data(UrgentRole).toInt()));
        right = pill.left() - 8;
    }
    QFont font = option.font;
    font.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(on ? theme.accent : theme.text);
    const QRect words(row.left() + 42, row.top(), right - row.left() - 42, row.height());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (focused(option))
        paintFocus(painter, row, theme);
}
