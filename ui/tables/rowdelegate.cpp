// ui/tables/rowdelegate.cpp
#include "tables/rowdelegate.h"
#include "views/registertablemodel.h"
#include "views/tablecolumns.h"
#include <QPainter>

static constexpr int margin = 10;

RowDelegate::RowDelegate(const RegisterInfo &reg, QObject *parent)
    : QStyledItemDelegate(parent)
    , reg_(reg)
    , name_(nameField(reg))
{
}

RowDelegate::Pill RowDelegate::pillOf(const QModelIndex &index) const
{
    const QString key = index.data(RegisterTableModel::KeyRole).toString();
    if (key == openPointsColumn) {
        const QString grade = index.data(RegisterTableModel::GradeRole).toString();
        if (grade == codeOf(Grade::Law))
            return {&Theme::red, &Theme::redSoft};
        if (grade == codeOf(Grade::Guidance))
            return {&Theme::amber, &Theme::amberSoft};
        return grade.isEmpty() ? Pill{} : Pill{&Theme::muted, &Theme::grey};
    }
    const FieldInfo *field = reg_.find(key);
    const QString code = index.data(RegisterTableModel::CodeRole).toString();
    static const QStringList settled{QStringLiteral("approved"), QStringLiteral("running"),
                                     QStringLiteral("in_place"), QStringLiteral("implemented")};
    if (!field || !isState(*field) || code.isEmpty() || settled.contains(code))
        return {};
    return code.contains(QLatin1String("review")) ? Pill{&Theme::amber, &Theme::amberSoft}
                                                  : Pill{&Theme::muted, &Theme::grey};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintRowGround(painter, option, index);
    const QRect cell = option.rect.adjusted(margin, 0, -6, -1);
    const QString text = index.data().toString();
    const Pill pill = pillOf(index);
    if (pill.ink && !text.isEmpty()) {
        paintPill(painter, cell, text, theme.*pill.ink, pillGround(option, theme.*pill.ground));
    } else {
        const bool isName =
            name_ && index.data(RegisterTableModel::KeyRole).toString() == QLatin1String(name_->key);
        QFont font = option.font;
        font.setWeight(isName ? QFont::Medium : QFont::Normal);
        font.setItalic(index.data(RegisterTableModel::ConsideredRole).toBool()); // "none, because" is no gap
        painter->setFont(font);
        painter->setPen(index.data(RegisterTableModel::LateRole).toBool() ? theme.red
                            : isName                                      ? theme.text
                                                                          : theme.muted);
        painter->drawText(cell, int(Qt::AlignVCenter | Qt::AlignLeft),
                          QFontMetrics(font).elidedText(text.isEmpty() ? QStringLiteral("–") : text,
                                                        Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {QFontMetrics(option.font).horizontalAdvance(text) + 3 * margin, rowHeight};
}
